import type { Text } from '#kernel/words.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** The stations of the life line. */
export const LIFE = {
  decided: text('交付決定', 'Decision', '決まった'),
  agree: text('請書・協定書の取り交わし', 'Agreement', 'サイン'),
  start: text('着手', 'Work begins', '始める'),
  pay: text('支払い', 'Payment', 'お金'),
  interim: text('状況報告', 'Interim report', 'とちゅうの 報告'),
  report: text('実績報告', 'Final report', '最後の 報告'),
  check: text('市が確認', 'Check by the city', '市が 見る'),
  settle: text('交付確定', 'Settlement', 'お金を 決める'),
  even: text('精算・返還', 'Balance or repayment', 'せいさん'),
  close: text('完了', 'Closed', 'おわり'),
} as const satisfies Record<string, Text>;

/** The page of the two ends of a fiscal year. */
export const YEAR_END = {
  lead: text(
    '{year}年度の助成で、まだ終わっていないものです。事業は{work}まで、支払いと返還は{money}（出納整理期間の終わり）までに済ませます。',
    'Awards of {year} that are not finished. Work ends by {work}; money moves by {money}.',
    '{year}年度の まだ おわって いない ものです。{work}までと {money}までに おわらせます。',
  ),
  byWork: text('3月31日までに済ませること', 'By 31 March', '3月31日まで'),
  byMoney: text('5月31日までに済ませること', 'By 31 May', '5月31日まで'),
  allDone: text('すべて済んでいます', 'All is done', 'ぜんぶ おわりました'),
  left: text('残っていること', 'What is left', 'のこって いる こと'),
  sign: text('取り交わし', 'Agreement', 'サイン'),
  start: text('着手', 'Beginning', '始める'),
  report: text('事業の完了と実績報告', 'Finishing and reporting', 'おわりと 報告'),
  check: text('報告の確認', 'Checking the report', '報告を 見る'),
  settle: text('交付確定', 'Settlement', 'お金を 決める'),
  pay: text('支払い（{yen}）', 'Payment ({yen})', 'はらう（{yen}）'),
  repay: text('返還の受取り（{yen}）', 'Repayment ({yen})', '返して もらう（{yen}）'),
  close: text('完了の手続き', 'Closing', 'おわりに する'),
  other: text('{year}年度', '{year}', '{year}年度'),
} as const satisfies Record<string, Text>;
