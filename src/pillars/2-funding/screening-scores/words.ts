import type { Text } from '#kernel/words.ts';
import { ROUND_REFUSALS } from '#pillars/2-funding/screening-rounds/index.ts';
import type { ScreeningVerdict, SheetState, TieWay } from './rules/verdicts.ts';

export const VERDICT_WORDS: Readonly<Record<ScreeningVerdict, Text>> = {
  adopt: { ja: '採択がふさわしい', en: 'Adopt', easy: 'えらぶ' },
  adopt_changed: { ja: '条件を付けて採択', en: 'Adopt with changes', easy: '直して えらぶ' },
  not: { ja: '今回は見送り', en: 'Do not adopt', easy: '今回は えらばない' },
};

export const SHEET_WORDS: Readonly<Record<SheetState | 'none', Text>> = {
  none: { ja: 'まだ', en: 'Not begun', easy: 'まだ' },
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  sent: { ja: '提出済み', en: 'Sent', easy: '出しました' },
  discarded: { ja: '破棄', en: 'Discarded', easy: '捨てました' },
};

export const TIE_WORDS: Readonly<Record<TieWay, Text>> = {
  discussion: { ja: '協議で決める', en: 'By discussion', easy: '話しあって 決める' },
  vote: { ja: '投票で決める', en: 'By vote', easy: '投票で 決める' },
  smaller_amount: {
    ja: '申請額の少ない方を先にする',
    en: 'The smaller amount comes first',
    easy: 'お金の 少ない 方が 先',
  },
};

export const SCORE_REFUSALS = {
  ...ROUND_REFUSALS,
  'screening.not_assigned': {
    ja: 'この申請の採点は、ほかの委員の担当です。読むことはできます。',
    en: 'Other members score this paper. You may read it.',
    easy: 'あなたの 担当では ありません。',
  },
  'screening.not_opened': {
    ja: '採点はまだ開かれていません。全員の採点がそろうと自動で開きます。',
    en: 'The scores are not open yet. They open when all sheets are in.',
    easy: 'まだ 見られません。',
  },
  'screening.not_scoring': {
    ja: 'いまは採点の期間ではありません。審査の回のページで段階を確かめてください。',
    en: 'This is not the time for scoring. See where the round stands.',
    easy: 'いまは 点を つける ときでは ありません。',
  },
  'screening.sheet_incomplete': {
    ja: '採点票に足りないところがあります。印のあるところを直してください。',
    en: 'Something is missing in the sheet. Please mend what is marked.',
    easy: 'たりない ところが あります。',
  },
  'screening.sheet_changed': {
    ja: '別の画面で、この採点票が先に保存されています。書いた内容は下に残っています。見比べて、もう一度保存してください。',
    en: 'This sheet was saved in another window. What you wrote is below: compare and save again.',
    easy: '別の 画面で 保存されて います。もういちど 保存して ください。',
  },
  'screening.last_paper': {
    ja: 'この回の最後の申請なので、次の回に延ばせません。',
    en: 'This is the last paper of the round and cannot be postponed.',
    easy: '最後の 申しこみです。',
  },
  'screening.not_deliberating': {
    ja: '同点を決められるのは、採点が開かれてから審議を終えるまでです。',
    en: 'Ties are settled between the opening and the end of the deliberation.',
    easy: 'いまは 決められません。',
  },
  'screening.no_tie': {
    ja: 'この組み合わせの同点はありません。同点のすべての申請に、順番を1つずつ付けてください。',
    en: 'There is no such tie. Give each of the tied papers a place of its own.',
    easy: '全部に 番号を 1つずつ つけて ください。',
  },
  'screening.tie_settled': {
    ja: 'この同点はもう決まっています。',
    en: 'This tie is settled already.',
    easy: 'もう 決まって います。',
  },
  'screening.other_tie_rule': {
    ja: 'この募集のルールでは、同点の決め方が別に定められています。その方法で決めてください。',
    en: 'The rules of this call name another way to settle ties.',
    easy: '別の 決め方です。',
  },
  'screening.votes_do_not_decide': {
    ja: '投票の数が順番と合いません。先の申請ほど票が多く、同数がなく、合計が委員の数を超えないようにしてください。',
    en: 'The votes do not give this order: they must fall, without equals, and not exceed the members.',
    easy: '票の 数が 順番と あいません。',
  },
  'screening.no_meeting': {
    ja: '審議した委員会の会議が結び付けられていません。会議を選んでから進めてください。',
    en: 'No meeting of the committee is tied to the deliberation. Choose one first.',
    easy: '会議を えらんで ください。',
  },
  'screening.ties_open': {
    ja: '予算の境目に同点の申請があります。決め方を記録してから進めてください。',
    en: 'A tie stands at the edge of the budget. Record how it was settled.',
    easy: '同じ 点の 申しこみが あります。先に 決めて ください。',
  },
  'screening.not_deliberated': {
    ja: '推薦は、審議を終えてから書きます。',
    en: 'Recommendations are written after the deliberation.',
    easy: '話しあいの あとで 書きます。',
  },
  'screening.yen_and_verdict': {
    ja: '結論と金額が合いません。採択は1円以上、見送りは0円にしてください。',
    en: 'Verdict and amount do not agree: at least one yen to adopt, none otherwise.',
    easy: 'お金を 直して ください。',
  },
  'screening.over_request': {
    ja: '申請額を超えています。申請額以下にしてください。',
    en: 'This is more than was asked for.',
    easy: '申しこみの お金より 多いです。',
  },
  'screening.no_conditions': {
    ja: '条件を付けるときは、その条件を書いてください。',
    en: 'Please write the changes that are asked for.',
    easy: '何を 直すか 書いて ください。',
  },
  'screening.not_all_recommended': {
    ja: 'まだ結論のない申請があります。すべての申請に結論を書いてください。',
    en: 'Some papers have no recommendation yet.',
    easy: 'まだの 申しこみが あります。',
  },
  'screening.over_budget': {
    ja: '推薦額の合計が予算を超えています。金額か結論を見直してください。',
    en: 'Together the recommendations exceed the budget.',
    easy: 'お金が 多すぎます。',
  },
} as const satisfies Record<string, Text>;
export type ScoreRefusal = keyof typeof SCORE_REFUSALS;
