import type { Column, Option, Question } from '#blocks/questionnaire/index.ts';

/**
 * Questions that another part of the product reads by their name: the title of an application, the sum asked for, its
 * budget. They are put in ready-made, and their names never change; words and limits may.
 */
export type KnownQuestion = Question & { readonly needed: boolean };

const YES_NO: readonly Option[] = [
  { key: 'yes', label: { ja: 'はい', en: 'Yes', easy: 'はい' } },
  { key: 'no', label: { ja: 'いいえ', en: 'No', easy: 'いいえ' } },
];
const YEARS: readonly Option[] = [
  { key: '1', label: { ja: '1年', en: '1 year', easy: '1年' } },
  { key: '2', label: { ja: '2年', en: '2 years', easy: '2年' } },
  { key: '3', label: { ja: '3年', en: '3 years', easy: '3年' } },
];
const WHAT: Column = {
  key: 'item',
  kind: 'text',
  label: { ja: '内容', en: 'What', easy: 'なに' },
  required: true,
};
const YEN: Column = {
  key: 'yen',
  kind: 'yen',
  label: { ja: '金額', en: 'Amount', easy: 'お金' },
  required: true,
};
const CATEGORY: Column = {
  key: 'category',
  kind: 'one',
  label: { ja: '区分', en: 'Category', easy: '区分' },
  required: true,
  options: [
    { key: 'supplies', label: { ja: '消耗品費', en: 'Supplies', easy: 'つかって なくなる もの' } },
    { key: 'reward', label: { ja: '謝礼', en: 'Fees for speakers', easy: '謝礼' } },
    { key: 'other', label: { ja: 'その他', en: 'Other', easy: 'ほか' } },
  ],
};

const APPLICATION: readonly KnownQuestion[] = [
  {
    key: 'title',
    kind: 'text',
    label: { ja: '事業の名前', en: 'Title of the project', easy: 'やりたい ことの 名前' },
    required: true,
    max: 40,
    needed: true,
  },
  {
    key: 'summary',
    kind: 'long_text',
    label: { ja: '事業のあらまし', en: 'Summary', easy: 'みじかい 説明' },
    required: true,
    max: 200,
    needed: true,
  },
  {
    key: 'requested_yen',
    kind: 'yen',
    label: { ja: '希望する額', en: 'Amount asked for', easy: 'ほしい お金' },
    required: true,
    min: 1,
    needed: true,
  },
  {
    key: 'budget',
    kind: 'table',
    label: { ja: '支出の予定', en: 'Expenses', easy: 'つかう お金' },
    required: true,
    minRows: 1,
    maxRows: 30,
    total: 'yen',
    columns: [CATEGORY, WHAT, YEN],
    needed: true,
  },
  {
    key: 'income',
    kind: 'table',
    label: { ja: '収入の予定', en: 'Income', easy: '入る お金' },
    required: true,
    minRows: 1,
    maxRows: 30,
    total: 'yen',
    columns: [WHAT, YEN],
    needed: false,
  },
  {
    key: 'other_subsidy',
    kind: 'one',
    label: {
      ja: 'この事業で、ほかの補助金や助成金を受けますか',
      en: 'Does the project receive any other subsidy?',
      easy: 'ほかからも お金を もらいますか',
    },
    required: true,
    options: YES_NO,
    needed: false,
  },
  {
    key: 'years',
    kind: 'one',
    label: { ja: '事業の期間', en: 'How long', easy: 'なん年' },
    required: true,
    options: YEARS,
    needed: false,
  },
  {
    key: 'yearly',
    kind: 'table',
    label: { ja: '年ごとの希望額', en: 'Amount by year', easy: '1年ごとの お金' },
    required: false,
    maxRows: 3,
    total: 'yen',
    columns: [WHAT, YEN],
    needed: false,
  },
];

const BY_PURPOSE: Readonly<Record<string, readonly KnownQuestion[]>> = { grant_application: APPLICATION };

export const knownQuestions = (purpose: string): readonly KnownQuestion[] => BY_PURPOSE[purpose] ?? [];

/** The questions without which the procedure of this purpose cannot go on. */
export const missingQuestions = (purpose: string, keys: readonly string[]): KnownQuestion[] =>
  knownQuestions(purpose).filter(({ key, needed }) => needed && !keys.includes(key));

export function plainQuestion({ needed: _needed, ...question }: KnownQuestion): Question {
  return question;
}
