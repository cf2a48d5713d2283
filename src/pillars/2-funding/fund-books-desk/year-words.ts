import type { Text } from '#kernel/words.ts';

export const BUDGET = {
  title: { ja: 'コース別の予算', en: 'Budgets by course', easy: 'コースの 予算' },
  lead: {
    ja: '年度とコースごとに、使える額の上限を決めます。空欄は「まだ決めていない」という意味です（0円ではありません）。',
    en: 'How much each course may spend in a year. Empty means not set, which is not nought.',
    easy: 'コースごとの お金を 決めます。空の ところは まだ 決めて いません。',
  },
  before: {
    ja: '{year}年度の{course}では、基金から',
    en: 'In {year}, {course}: from the fund',
    easy: '{year}年度の {course}は、基金から',
  },
  fund: { ja: '円、一般会計から', en: 'yen, from the general account', easy: '円、市の お金から' },
  general: { ja: '円、あわせて', en: 'yen, for at most', easy: '円、' },
  awards: { ja: '件まで使えます。', en: 'awards.', easy: '件まで です。' },
  fundLabel: { ja: '基金から（円）', en: 'From the fund (yen)', easy: '基金から（円）' },
  generalLabel: {
    ja: '一般会計から（円）',
    en: 'From the general account (yen)',
    easy: '市の お金から（円）',
  },
  awardsLabel: { ja: '件数', en: 'Awards', easy: '件数' },
  note: { ja: '根拠・メモ', en: 'Ground or note', easy: 'メモ' },
  save: { ja: '保存する', en: 'Save', easy: '保存する' },
  saved: { ja: '予算を保存しました', en: 'The budget is saved', easy: '保存しました' },
  version: { ja: '第{number}版', en: 'Version {number}', easy: '{number}回目' },
  decided: {
    ja: 'これまでの交付決定は{count}件、{yen}です。',
    en: 'Decided so far: {count} awards, {yen}.',
    easy: '決まった もの：{count}件、{yen}',
  },
  unset: { ja: 'まだ決めていません', en: 'Not set yet', easy: 'まだ です' },
  noCourses: {
    ja: 'コースがまだありません。先に制度のきまりを登録してください。',
    en: 'There are no courses yet. Write their rules first.',
    easy: 'コースが まだ ありません。',
  },
  years: { ja: '年度を選ぶ', en: 'Choose a year', easy: '年度を えらぶ' },
  number: {
    ja: '{field}は、0以上の整数で書くか、空欄にしてください（例：500,000）。',
    en: '{field}: write a whole number, or leave it empty.',
    easy: '{field}は 数字で 書くか、空に して ください。',
  },
  tooLong: {
    ja: 'メモは200字までにしてください。',
    en: 'The note may have 200 characters.',
    easy: 'メモは 200字まで です。',
  },
} as const satisfies Record<string, Text>;

export const YEAR = {
  title: { ja: '{year}年度の締め', en: 'Closing of {year}', easy: '{year}年度の 締め' },
  lead: {
    ja: '締めると、この年度にはもう記録できません。寄附と支出の差が繰越金に移り、残高は次の年度へ続きます。',
    en: 'After the closing nothing more is posted into the year; what is left is carried forward.',
    easy: '締めると、この 年度には もう 書けません。',
  },
  carried: { ja: '繰り越すもの', en: 'What is carried forward', easy: 'つぎの 年度へ' },
  open: { ja: 'まだ終わっていないもの', en: 'What is still open', easy: 'まだの もの' },
  openLead: {
    ja: '次の年度に続きます。このまま締めてもかまいませんが、記録もれがないか確かめてください。',
    en: 'These go on into the next year. You may close, but look whether anything is missing.',
    easy: 'つぎの 年度に つづきます。',
  },
  nothingOpen: { ja: '未払いも返還待ちもありません', en: 'Nothing is open', easy: 'ありません' },
  award: { ja: '採択', en: 'Award', easy: '採択' },
  unpaid: { ja: '交付決定済みで未払い', en: 'Not yet paid', easy: 'まだ はらって いない' },
  dueBack: { ja: '返還待ち', en: 'Due back', easy: '返って くるのを まつ' },
  byGeneral: { ja: '一般会計', en: 'General account', easy: '市の お金' },
  byFund: { ja: '基金', en: 'Fund', easy: '基金' },
  payer: { ja: '財源', en: 'Paid by', easy: 'どの お金' },
  closeTitle: { ja: '年度を締める', en: 'Close the year', easy: '年度を 締める' },
  close: { ja: '{year}年度を締める', en: 'Close {year}', easy: '{year}年度を 締める' },
  closeSentence: {
    ja: '{year}年度の記録がすべて済んだことを確かめました。現金預金{yen}を次の年度へ繰り越します。',
    en: 'I have made sure that {year} is complete. Cash of {yen} is carried forward.',
    easy: '{year}年度の 記録は 全部 おわりました。{yen}を つぎの 年度へ。',
  },
  confirmFirst: {
    ja: '締める前に、確かめた印を付けてください。',
    en: 'Please tick that you have made sure.',
    easy: 'たしかめた しるしを つけて ください。',
  },
  notOver: {
    ja: 'この年度はまだ続いています。4月1日から締められます。',
    en: 'This year is not over; it can be closed from 1 April.',
    easy: 'まだ 年度の とちゅうです。',
  },
  closedOn: { ja: '{day}に締めました', en: 'Closed on {day}', easy: '{day}に 締めました' },
  reopenTitle: { ja: '締めを取り消す', en: 'Open the year again', easy: '締めを とりけす' },
  reopenLead: {
    ja: '記録もれなどを直すときだけ使います。締めの仕訳を取り消す仕訳が、理由とともに残ります。',
    en: 'Only to mend what was missed. The reversal of the closing stays in the journal with its reason.',
    easy: 'まちがいを 直す ときだけ つかいます。',
  },
  reopen: { ja: '締めを取り消す', en: 'Open again', easy: 'とりけす' },
  reopenNext: {
    ja: '直したら、もう一度このページで締めてください。',
    en: 'When it is mended, close the year here again.',
    easy: '直したら、もういちど 締めて ください。',
  },
  closedNow: { ja: '年度を締めました', en: 'The year is closed', easy: '締めました' },
  openedNow: { ja: '締めを取り消しました', en: 'The year is open again', easy: 'とりけしました' },
  unknown: { ja: 'この年度の記録はありません', en: 'There is no such year', easy: 'ありません' },
} as const satisfies Record<string, Text>;
