import type { Text } from '#kernel/words.ts';
import type { AmountProblem, DecisionOutcome, DecisionState } from './rules/decision.ts';

export type DecisionRefusal =
  | AmountProblem
  | 'grant_decisions.same_hand'
  | 'grant_decisions.no_such_year'
  | 'grant_decisions.not_yet'
  | 'grant_decisions.proposed_already'
  | 'grant_decisions.no_proposal'
  | 'grant_decisions.decided_already';

/** Why a decision cannot be proposed or taken so, and what to do. */
export const DECISION_REFUSALS: Readonly<Record<DecisionRefusal, Text>> = {
  'grant_decisions.no_amount': {
    ja: '交付決定額は1円以上で入力してください。交付しないときは「不採択とする」を選んでください。',
    en: 'Give an amount of at least ¥1, or choose to decline.',
    easy: '1円より 大きい お金を 書いて ください。',
  },
  'grant_decisions.over_request': {
    ja: '申請された額を超えています。申請額以内で入力してください。',
    en: 'This is more than was asked for. Give no more than that.',
    easy: '申しこみの お金より 大きいです。',
  },
  'grant_decisions.over_cap': {
    ja: 'この申請に適用される上限額を超えています。上限以内で入力してください。',
    en: 'This is over the cap of the rules that hold for this application.',
    easy: '上限より 大きいです。',
  },
  'grant_decisions.not_rounded': {
    ja: '端数の決まりに合っていません。決まりの単位まで切り捨てた額を入力してください。',
    en: 'Round the amount down to the unit that the rules name.',
    easy: 'はすうを きって ください。',
  },
  'grant_decisions.same_hand': {
    ja: '起案した人は決裁できません。ほかの担当者に決裁を頼んでください。',
    en: 'Whoever proposed cannot decide. Ask another officer.',
    easy: '案を 出した 人は 決められません。',
  },
  'grant_decisions.no_such_year': {
    ja: 'この年度の申請はありません。',
    en: 'Nothing was applied for in this year.',
    easy: 'この 年度の 申しこみは ありません。',
  },
  'grant_decisions.not_yet': {
    ja: 'まだ決定を起案できる段階ではありません。1年目は委員会の審査結果が出てから、2年目以降は1年目が交付されてから起案します。',
    en: 'It is too early: year one follows the recommendation, later years follow an award.',
    easy: 'まだ 決められません。',
  },
  'grant_decisions.proposed_already': {
    ja: 'この年度の決定はすでに起案されています。画面を開き直して確かめてください。',
    en: 'A decision on this year is already proposed. Open the page again.',
    easy: 'もう 案が 出て います。',
  },
  'grant_decisions.no_proposal': {
    ja: '起案が見つかりません。',
    en: 'There is no such proposal.',
    easy: '案が ありません。',
  },
  'grant_decisions.decided_already': {
    ja: 'この起案はすでに決裁されたか、差し戻されています。画面を開き直して確かめてください。',
    en: 'This proposal was decided or sent back already. Open the page again.',
    easy: 'もう 決まって います。',
  },
};

export const OUTCOME_WORDS: Readonly<Record<DecisionOutcome, Text>> = {
  award: { ja: '交付する', en: 'Award', easy: 'お金を 出す' },
  decline: { ja: '不採択とする', en: 'Decline', easy: 'お金を 出さない' },
};

export const DECISION_STATE_WORDS: Readonly<Record<DecisionState, Text>> = {
  proposed: { ja: '決裁待ち', en: 'Waiting for a decision', easy: '決めるのを まって いる' },
  sent_back: { ja: '起案に差し戻し', en: 'Sent back', easy: 'もどした' },
  decided: { ja: '決裁済み', en: 'Decided', easy: '決まった' },
};
