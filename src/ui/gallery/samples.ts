import type { FlowLink, FlowNode } from '../pictures/flow-layout.ts';

/** Invented things for the gallery to draw; the city and its people do not exist. */
export const NODES: { left: FlowNode[]; right: FlowNode[] } = {
  left: [
    { id: 'first', label: 'Ⅰ 重点', tone: 1 },
    { id: 'improve', label: 'Ⅱ-ア 改善', tone: 2 },
    { id: 'keep', label: 'Ⅱ-イ 継続', tone: 3 },
    { id: 'review', label: 'Ⅲ 見直し', tone: 4 },
    { id: 'new', label: '新規', tone: 'new' },
  ],
  right: [
    { id: 'first', label: 'Ⅰ 重点', tone: 1 },
    { id: 'improve', label: 'Ⅱ-ア 改善', tone: 2 },
    { id: 'keep', label: 'Ⅱ-イ 継続', tone: 3 },
    { id: 'review', label: 'Ⅲ 見直し', tone: 4 },
    { id: 'gone', label: '削除・統合', tone: 'gone' },
  ],
};

export const LINKS: FlowLink[] = [
  { from: 'first', to: 'first', count: 3 },
  { from: 'first', to: 'keep', count: 3 },
  { from: 'improve', to: 'first', count: 1 },
  { from: 'improve', to: 'improve', count: 1 },
  { from: 'improve', to: 'keep', count: 2 },
  { from: 'improve', to: 'gone', count: 2 },
  { from: 'keep', to: 'improve', count: 1 },
  { from: 'keep', to: 'keep', count: 7 },
  { from: 'keep', to: 'gone', count: 1 },
  { from: 'review', to: 'keep', count: 1 },
  { from: 'review', to: 'review', count: 1 },
  { from: 'new', to: 'keep', count: 1 },
];

export type SampleMeasure = {
  number: string;
  name: string;
  mark: string;
  word: string;
  tone: 1 | 2 | 3 | 4;
  before: string;
  evidence: string;
  on: string;
  lapsed?: string;
};

export const MEASURES: SampleMeasure[] = [
  {
    number: '1-1',
    name: '使える民間の施設を知らせる',
    mark: 'Ⅱ-イ',
    word: '継続',
    tone: 3,
    before: 'Ⅰ',
    evidence: '掲載24か所、うち21か所を半年以内に確認',
    on: '2026年11月18日',
  },
  {
    number: '2-1',
    name: '寄附の基金を知らせ、活かす',
    mark: 'Ⅰ',
    word: '重点',
    tone: 1,
    before: 'Ⅰ',
    evidence: '寄附62件・1,284,000円、活用3事業',
    on: '2026年11月20日',
  },
  {
    number: '4-1',
    name: '世代を問わず、はじめての人が動き出せるようにする',
    mark: 'Ⅱ-ア',
    word: '改善',
    tone: 2,
    before: 'Ⅱ-ア',
    evidence: '体験の受け入れ0件',
    on: '2025年6月2日',
    lapsed: '2026年6月2日から、取組の記録がありません',
  },
  {
    number: '7-2',
    name: '手引きを見直す',
    mark: 'Ⅲ',
    word: '見直し',
    tone: 4,
    before: 'Ⅲ',
    evidence: '改訂の案を委員会で検討',
    on: '2026年9月12日',
  },
];

export const FIELD_ERRORS = {
  startsOn: '令和9年3月20日は期間より前です。4月1日以降の日にしてください',
  people: '対象となる人数を数字で書いてください（例：120）',
};
