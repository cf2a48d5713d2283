import type { Text } from '#kernel/words.ts';

export const OVERVIEW = {
  cash: { ja: '現金預金', en: 'Cash', easy: 'お金' },
  freeYen: { ja: 'いま決められる額（指定なし）', en: 'Free to decide on', easy: '使える お金（自由）' },
  earmarkedYen: { ja: 'いま決められる額（使途指定）', en: 'Earmarked', easy: '使える お金（使いみち あり）' },
  committedYen: { ja: '交付決定済みで未払い', en: 'Decided, not yet paid', easy: '決めたが まだの お金' },
  dueBackYen: { ja: '返還を待っている額', en: 'Due back', easy: '返して もらう お金' },
  now: { ja: 'いまの残高', en: 'Balances today', easy: '今の お金' },
  nowHow: {
    ja: '現金預金は、決められる額と交付決定済みの額の合計です。返還を待っている額は、まだ入っていません。',
    en: 'Cash is what is free, earmarked and committed together. What is due back is not in it yet.',
    easy: '返して もらう お金は まだ 入って いません。',
  },
  uses: { ja: '使いみち別の残高', en: 'Balances by use', easy: '使いみちごとの お金' },
  use: { ja: '使いみち', en: 'Use', easy: '使いみち' },
  balance: { ja: '残高', en: 'Balance', easy: 'お金' },
  years: { ja: '年度ごとの収支', en: 'The years', easy: '年度ごとの お金' },
  year: { ja: '年度', en: 'Year', easy: '年度' },
  opening: { ja: '前年度から', en: 'Brought forward', easy: '前の 年から' },
  gifts: { ja: '寄附', en: 'Gifts', easy: '寄附' },
  transfers: { ja: '繰入', en: 'Transfers', easy: '入れた お金' },
  paid: { ja: '支払い', en: 'Paid', easy: '支払い' },
  repaid: { ja: '返還', en: 'Repaid', easy: '返って きた お金' },
  closing: { ja: '年度末（今年度は現在）', en: 'At the end (this year: today)', easy: '年度の 終わり' },
  state: { ja: '締め', en: 'Closing', easy: '締め' },
  closed: { ja: '締め済み', en: 'Closed', easy: '締めた' },
  open: { ja: '未了', en: 'Open', easy: 'まだ' },
  empty: {
    ja: 'まだ何も記録されていません。寄附は「寄附」のページから、繰入は下のボタンから記録します。',
    en: 'Nothing is booked yet. Gifts are entered on their own page, transfers by the button below.',
    easy: 'まだ なにも ありません。',
  },
  transfer: { ja: '繰入を記録する', en: 'Record a transfer', easy: '入れた お金を 書く' },
  move: { ja: '使いみちを移す', en: 'Change a use', easy: '使いみちを かえる' },
  next: {
    ja: '寄附・交付決定・支払いは、それぞれのページで記録すると、自動でここに載ります。',
    en: 'Gifts, decisions and payments are booked by themselves when they are recorded on their own pages.',
    easy: '寄附や 支払いは、ほかの ページで 書くと ここに のります。',
  },
  journal: { ja: '仕訳帳', en: 'Journal', easy: '記録の 一覧' },
  budgets: { ja: 'コース別の予算', en: 'Budgets by course', easy: 'コースの 予算' },
  rules: { ja: '仕訳の規則', en: 'Posting rules', easy: '記録の きまり' },
  bank: { ja: '通帳との照合', en: 'Reconciliation', easy: '通帳と くらべる' },
  picture: {
    ja: 'いまの現金預金は{yen}です',
    en: 'The fund holds {yen} today',
    easy: '今の お金は {yen}です',
  },
  pictureSource: {
    ja: '基金の帳簿（{day}現在）',
    en: 'Books of the fund, {day}',
    easy: '基金の 帳簿（{day}）',
  },
} as const satisfies Record<string, Text>;

export const JOURNAL = {
  title: { ja: '仕訳帳', en: 'Journal', easy: '記録の 一覧' },
  lead: {
    ja: '記録した順に番号が付き、消したり書き換えたりはできません。誤りは、理由を添えて取り消しの仕訳で直します。',
    en: 'Entries are numbered as they are written, and never changed. A mistake is reversed, with its reason.',
    easy: '番号じゅんに ならびます。けす ことは できません。',
  },
  number: { ja: '番号', en: 'No.', easy: '番号' },
  on: { ja: '日付', en: 'Day', easy: '日' },
  kind: { ja: '種類', en: 'Kind', easy: '種類' },
  about: { ja: '区分・摘要', en: 'About', easy: 'なにの お金' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  every: { ja: 'すべて', en: 'All', easy: '全部' },
  filter: { ja: '絞り込む', en: 'Show', easy: 'えらぶ' },
  csv: { ja: 'CSVで保存する', en: 'Save as CSV', easy: 'CSVで 保存' },
  csvOld: { ja: 'CSV（古い表計算ソフト用）', en: 'CSV for older spreadsheets', easy: 'CSV（古い ソフト）' },
  reversed: { ja: '取消済み', en: 'Reversed', easy: 'とりけした' },
  none: { ja: 'この条件の仕訳はありません', en: 'There are no such entries', easy: 'ありません' },
  debit: { ja: '借方', en: 'Debit', easy: '左' },
  credit: { ja: '貸方', en: 'Credit', easy: '右' },
  debitYen: { ja: '借方（円）', en: 'Debit (yen)', easy: '左（円）' },
  creditYen: { ja: '貸方（円）', en: 'Credit (yen)', easy: '右（円）' },
  tag: { ja: '区分', en: 'Belongs to', easy: '区分' },
  memo: { ja: '摘要', en: 'Memo', easy: 'メモ' },
  state: { ja: '状態', en: 'State', easy: '今' },
  unwritable: {
    ja: '{row}行目の「{column}」にある「{character}」は、この形式のCSVに書けません。「CSVで保存する」を使ってください。',
    en: 'Row {row}, {column}: "{character}" cannot be written in this form. Use the other CSV.',
    easy: '「{character}」が 書けません。ほかの CSVを つかって ください。',
  },
} as const satisfies Record<string, Text>;

export const ENTRY = {
  title: { ja: '仕訳 {number}', en: 'Entry {number}', easy: '記録 {number}' },
  lines: { ja: '借方と貸方', en: 'Debits and credits', easy: '左と 右' },
  account: { ja: '勘定', en: 'Account', easy: '勘定' },
  written: { ja: '記録した日時', en: 'Written', easy: '書いた 日' },
  reversedBy: {
    ja: 'この仕訳は、仕訳{number}で取り消されました',
    en: 'Entry {number} has reversed this one',
    easy: '記録{number}で とりけしました',
  },
  reverses: {
    ja: 'この仕訳は、仕訳{number}を取り消したものです',
    en: 'This entry reverses entry {number}',
    easy: '記録{number}の とりけしです',
  },
  paper: { ja: 'この採択のページを開く', en: 'Open the award', easy: '採択の ページ' },
  reverseTitle: { ja: 'この仕訳を取り消す', en: 'Reverse this entry', easy: 'この 記録を とりけす' },
  why: { ja: '取り消す理由', en: 'Reason', easy: 'わけ' },
  whyHint: {
    ja: '帳簿にずっと残ります。人の名前は書かないでください。例：金額の入力誤り',
    en: 'It stays in the books for good: no names of people.',
    easy: 'ずっと のこります。人の 名前は 書かないで ください。',
  },
  whyMissing: {
    ja: '理由を200字までで書いてください（例：金額の入力誤り）。',
    en: 'Please write a reason of up to 200 characters.',
    easy: 'わけを 書いて ください（200字まで）。',
  },
  reverse: { ja: '取り消す', en: 'Reverse', easy: 'とりけす' },
  reverseNext: {
    ja: '借方と貸方を入れ替えた仕訳が、今日の日付で増えます。もとの仕訳も残ります。',
    en: 'A second entry with its sides exchanged is written today. This one stays.',
    easy: '反対の 記録が ふえます。この 記録も のこります。',
  },
} as const satisfies Record<string, Text>;

export const RECORD = {
  transferTitle: { ja: '繰入を記録する', en: 'Record a transfer', easy: '入れた お金を 書く' },
  transferLead: {
    ja: '一般会計などから基金に入れたお金を記録します。使途の指定のない残高に加わります。',
    en: 'Money paid into the fund from the general account or elsewhere; it is free to use.',
    easy: '市の お金などから 基金に 入れた お金を 書きます。',
  },
  from: { ja: 'どこから', en: 'From where', easy: 'どこから' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  yenHint: { ja: '例：500,000', en: 'For example 500,000', easy: '例：500,000' },
  on: { ja: '入金した日', en: 'Day', easy: '入れた 日' },
  memo: { ja: '摘要', en: 'Memo', easy: 'メモ' },
  memoHint: {
    ja: '帳簿にずっと残ります。人の名前は書かないでください。例：令和8年度当初予算',
    en: 'It stays in the books for good: no names of people.',
    easy: 'ずっと のこります。人の 名前は 書かないで ください。',
  },
  save: { ja: '帳簿に記録する', en: 'Write into the books', easy: '帳簿に 書く' },
  saveNext: {
    ja: '記録すると、残高にすぐ反映されます。誤りは、仕訳のページから取り消せます。',
    en: 'The balances change at once. A mistake can be reversed on the page of the entry.',
    easy: 'すぐに のります。まちがいは とりけせます。',
  },
  moveTitle: { ja: '使いみちを移す', en: 'Change a use', easy: '使いみちを かえる' },
  moveLead: {
    ja: '使途指定を終えるときなどに、残っている額をほかの使いみちへ移します。現金は動きません。',
    en: 'When an earmark ends, what is left of it is given another use. No cash moves.',
    easy: 'のこった お金の 使いみちを かえます。',
  },
  before: { ja: '移す前の使いみち', en: 'From', easy: '前の 使いみち' },
  after: { ja: '移した後の使いみち', en: 'To', easy: '後の 使いみち' },
  moveOn: { ja: '決めた日', en: 'Day of the decision', easy: '決めた 日' },
  useOption: { ja: '{name}（残高 {yen}）', en: '{name} ({yen})', easy: '{name}（{yen}）' },
} as const satisfies Record<string, Text>;

export const RULES_PAGE = {
  title: { ja: '仕訳の規則', en: 'Posting rules', easy: '記録の きまり' },
  lead: {
    ja: '何が起きたら、どの勘定からどの勘定へ記録するかの一覧です。帳簿への記録は、すべてこの表のとおりに行われます。',
    en: 'Which event debits and credits what. Everything in the books follows this table.',
    easy: 'なにを どこに 書くかの きまりです。',
  },
  event: { ja: 'できごと', en: 'Event', easy: 'できごと' },
  posting: { ja: '借方 → 貸方', en: 'Debit → credit', easy: '左 → 右' },
  source: { ja: 'もとになるきまり', en: 'Source', easy: 'きまり' },
  line: {
    ja: '{debit} → {credit}（{amount}）',
    en: '{debit} → {credit} ({amount})',
    easy: '{debit} → {credit}（{amount}）',
  },
  general: {
    ja: '一般会計が負担する採択は、同じ規則で一般会計用の勘定に記録します。基金の残高は変わりません。',
    en: 'Awards that the general account pays follow the same rules in accounts of their own; the fund’s balances do not move.',
    easy: '市の お金の 採択は べつの ところに 書きます。',
  },
  control: {
    ja: '「統制」は、お金の使いみちを取り分けるための勘定です。現金と同じ額になるように、いつも一緒に動きます。',
    en: '“Control” accounts keep the uses apart; they always move together with the cash.',
    easy: '「統制」は 使いみちを わける ための ものです。',
  },
} as const satisfies Record<string, Text>;

export const YEN_ERRORS = {
  'yen.empty': {
    ja: '金額を書いてください（例：50,000円）。',
    en: 'Please write an amount.',
    easy: 'お金を 書いて ください。',
  },
  'yen.not_a_number': {
    ja: '金額は数字で書いてください（例：50,000円）。',
    en: 'Please write the amount in figures.',
    easy: 'お金は 数字で 書いて ください。',
  },
  'yen.negative': {
    ja: '金額がマイナスになっています。1円以上で書いてください。',
    en: 'The amount is below zero.',
    easy: 'お金は 1円より 大きく して ください。',
  },
  'yen.fraction': {
    ja: '金額は円の整数で書いてください（小数は使えません）。',
    en: 'Please write whole yen.',
    easy: '小さい 数（.5など）は 書けません。',
  },
  'yen.too_much': {
    ja: '金額が大きすぎます。20億円までにしてください。',
    en: 'The amount is too large.',
    easy: 'お金が 大きすぎます。',
  },
  day: {
    ja: '日付を、西暦または和暦で書いてください（例：2026年4月1日、令和8年4月1日）。',
    en: 'Please write a day (for example 2026-04-01).',
    easy: '日を 書いて ください（例：2026年4月1日）。',
  },
  'day.later': {
    ja: '日付が今日より後になっています。実際の日付にしてください。',
    en: 'The day lies in the future.',
    easy: 'まだ 来て いない 日です。',
  },
  choose: { ja: 'どれかを選んでください。', en: 'Please choose one.', easy: 'えらんで ください。' },
  memo: {
    ja: '摘要を100字までで書いてください。',
    en: 'Please write up to 100 characters.',
    easy: '100字まで 書いて ください。',
  },
} as const satisfies Record<string, Text>;

export const FUND_PAGE = {
  ja: '基金の残高は、公開の「基金」のページでご覧になれます。',
  en: 'The balance of the fund is on its public page.',
  easy: '基金の お金は、みんなの ページで 見られます。',
} as const satisfies Text;
