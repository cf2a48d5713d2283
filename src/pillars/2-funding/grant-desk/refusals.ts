import type { Text } from '#kernel/words.ts';
import type { YenProblem } from '#kernel/yen.ts';
import type { AmountProblem } from './rules/decision.ts';

export type GrantDeskRefusal =
  | AmountProblem
  | 'grant_desk.same_hand'
  | 'grant_desk.no_such_year'
  | 'grant_desk.not_yet'
  | 'grant_desk.proposed_already'
  | 'grant_desk.no_proposal'
  | 'grant_desk.decided_already';

/** Why the office's desk says no, and what to do. */
export const GRANT_DESK_REFUSALS: Readonly<Record<GrantDeskRefusal, Text>> = {
  'grant_desk.no_amount': {
    ja: '交付決定額は1円以上で入力してください。交付しないときは「不採択とする」を選んでください。',
    en: 'Give an amount of at least ¥1, or choose to decline.',
    easy: '1円より 大きい お金を 書いて ください。',
  },
  'grant_desk.over_request': {
    ja: '申請された額を超えています。申請額以内で入力してください。',
    en: 'This is more than was asked for. Give no more than that.',
    easy: '申しこみの お金より 大きいです。',
  },
  'grant_desk.over_cap': {
    ja: 'この申請に適用される上限額を超えています。上限以内で入力してください。',
    en: 'This is over the cap of the rules that hold for this application.',
    easy: '上限より 大きいです。',
  },
  'grant_desk.not_rounded': {
    ja: '端数の決まりに合っていません。決まりの単位まで切り捨てた額を入力してください。',
    en: 'Round the amount down to the unit that the rules name.',
    easy: 'はすうを きって ください。',
  },
  'grant_desk.same_hand': {
    ja: '起案した人は決裁できません。ほかの担当者に決裁を頼んでください。',
    en: 'Whoever proposed cannot decide. Ask another officer.',
    easy: '案を 出した 人は 決められません。',
  },
  'grant_desk.no_such_year': {
    ja: 'この年度の申請はありません。',
    en: 'Nothing was applied for in this year.',
    easy: 'この 年度の 申しこみは ありません。',
  },
  'grant_desk.not_yet': {
    ja: 'まだ決定を起案できる段階ではありません。1年目は委員会の審査結果が出てから、2年目以降は1年目が交付されてから起案します。',
    en: 'It is too early: year one follows the recommendation, later years follow an award.',
    easy: 'まだ 決められません。',
  },
  'grant_desk.proposed_already': {
    ja: 'この年度の決定はすでに起案されています。画面を開き直して確かめてください。',
    en: 'A decision on this year is already proposed. Open the page again.',
    easy: 'もう 案が 出て います。',
  },
  'grant_desk.no_proposal': {
    ja: '起案が見つかりません。',
    en: 'There is no such proposal.',
    easy: '案が ありません。',
  },
  'grant_desk.decided_already': {
    ja: 'この起案はすでに決裁されたか、差し戻されています。画面を開き直して確かめてください。',
    en: 'This proposal was decided or sent back already. Open the page again.',
    easy: 'もう 決まって います。',
  },
};

export const YEN_WORDS: Readonly<Record<YenProblem, Text>> = {
  'yen.empty': { ja: '金額を入力してください。', en: 'Give an amount.', easy: 'お金を 書いて ください。' },
  'yen.not_a_number': {
    ja: '金額を数字で入力してください（例：50,000）。',
    en: 'Give the amount in figures, such as 50,000.',
    easy: '数字で 書いて ください（例：50,000）。',
  },
  'yen.negative': {
    ja: '金額は0円以上で入力してください。',
    en: 'The amount must not be negative.',
    easy: '0円より 大きく して ください。',
  },
  'yen.fraction': {
    ja: '金額は1円単位で入力してください。小数は使えません。',
    en: 'Give whole yen, without fractions.',
    easy: '小数は つかえません。',
  },
  'yen.too_much': {
    ja: '金額が大きすぎます。20億円以内で入力してください。',
    en: 'The amount is too large.',
    easy: 'お金が 大きすぎます。',
  },
};
