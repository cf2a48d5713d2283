import type { Text } from '#kernel/words.ts';
import type { State } from './rules/flow.ts';
import type { Target, Verdict } from './rules/row.ts';

export const GIFT_FILE_WORDS = {
  desk: { ja: '仕事台', en: 'Desk', easy: '仕事の ページ' },
  gifts: { ja: '寄附', en: 'Gifts', easy: '寄附' },
  title: { ja: '寄附のCSVの取り込み', en: 'Gifts from a CSV file', easy: '寄附の CSVを 入れる' },
  lead: {
    ja: 'ふるさと納税の申込みサイトから受け取った一覧を、まとめて記録します。はじめに1行ずつ確かめ、間違いが1行でもあれば、何も記録しません。',
    en: 'Enters the list of a hometown-tax portal. Every row is checked first; one wrong row, and nothing is entered.',
    easy: 'ふるさと納税の 表を まとめて 入れます。まちがいが 1行でも あれば、何も 入れません。',
  },
  toGifts: { ja: '寄附の一覧を見る', en: 'See the gifts', easy: '寄附の 一覧を 見る' },
  newFile: { ja: 'ファイルを取り込む', en: 'Bring in a file', easy: 'ファイルを 入れる' },
  portal: { ja: '申込みサイトの名前', en: 'Name of the portal', easy: '申しこんだ サイト' },
  portalHint: {
    ja: '申込番号はサイトごとに見分けます。いつも同じ書き方にしてください。',
    en: 'Numbers are told apart by portal: always write it the same way.',
    easy: 'いつも 同じ 書き方に して ください。',
  },
  file: { ja: '寄附の一覧のファイル', en: 'File with the gifts', easy: '寄附の 表の ファイル' },
  fileHint: {
    ja: '見出しの行があれば、列の順番は自由です。文字コードは自動で見分けます。20,000行まで。',
    en: 'Columns in any order below a heading line; the encoding is found out. Up to 20,000 rows.',
    easy: '列の 順番は 自由です。20,000行まで。',
  },
  kinds: { ja: 'CSV、Excel（.xlsx）', en: 'CSV, Excel (.xlsx)', easy: 'CSV、Excel（.xlsx）' },
  upload: {
    ja: '読み込んで列を確かめる',
    en: 'Read it and check the columns',
    easy: '読んで、列を たしかめる',
  },
  uploadNext: {
    ja: 'この段階では、帳簿は何も変わりません。',
    en: 'Nothing is booked yet.',
    easy: 'まだ 何も かわりません。',
  },
  chooseFile: {
    ja: '取り込むファイルを選んでください（CSVかExcel）',
    en: 'Please choose a file (CSV or Excel)',
    easy: 'ファイルを えらんで ください',
  },
  choosePortal: {
    ja: '申込みサイトの名前を入力してください（例：市の申込みサイト）',
    en: 'Please give the name of the portal',
    easy: 'サイトの 名前を 入れて ください',
  },
  sameFile: {
    ja: 'このファイルはもう受け取っています。下の一覧から開いてください',
    en: 'This very file is here already. Please open it from the list below',
    easy: 'この ファイルは もう あります。下から 開いて ください',
  },
  filesSoFar: { ja: 'これまでの取り込み', en: 'Files so far', easy: 'これまでの ファイル' },
  noFiles: { ja: '取り込みはまだありません', en: 'No files yet', easy: 'まだ ありません' },
  when: { ja: '受け取り', en: 'Received', easy: '入れた 日' },
  rows: { ja: '行数', en: 'Rows', easy: '行の 数' },
  entered: { ja: '記録した寄附', en: 'Gifts entered', easy: '入れた 寄附' },
  enteredSum: { ja: '{gifts}件・{yen}', en: '{gifts} gifts, {yen}', easy: '{gifts}件・{yen}' },
  state: { ja: '状態', en: 'State', easy: '今の ようす' },
  erased: { ja: '（保存期間が過ぎて消しました）', en: '(erased)', easy: '（消しました）' },
  mappingTitle: { ja: '列を確かめる', en: 'Check the columns', easy: '列を たしかめる' },
  mappingLead: {
    ja: 'どの列に何が入っているかを選んでください。次回、同じ見出しのファイルではこの選び方を使います。',
    en: 'Please say which column holds what. Files with the same headings remember it.',
    easy: 'どの 列に 何が あるか えらんで ください。',
  },
  read: {
    ja: '{format}、{line}行目が見出し、{rows}行の寄附として読みました。',
    en: 'Read as {format}: headings in row {line}, {rows} rows below.',
    easy: '{line}行目が 見出し、{rows}行 あります。',
  },
  firstRows: { ja: 'はじめの3行', en: 'The first three rows', easy: 'はじめの 3行' },
  line: { ja: '行', en: 'Row', easy: '行' },
  columns: { ja: '列の割り当て', en: 'Columns', easy: '列' },
  notUsed: { ja: '使わない', en: 'Not used', easy: '使わない' },
  columnOption: { ja: '{name}列 {heading}', en: '{name}: {heading}', easy: '{name}列 {heading}' },
  ignored: { ja: '使わない列：{columns}', en: 'Columns not used: {columns}', easy: '使わない 列：{columns}' },
  check: { ja: '1行ずつ確かめる', en: 'Check every row', easy: '1行ずつ たしかめる' },
  checkNext: {
    ja: '確かめた結果を見てから、記録するかどうかを決めます。',
    en: 'You decide once you have seen the result.',
    easy: '結果を 見てから 決めます。',
  },
  checking: { ja: '1行ずつ確かめています', en: 'Checking every row', easy: '1行ずつ たしかめて います' },
  applying: { ja: '寄附を記録しています', en: 'Entering the gifts', easy: '寄附を 入れて います' },
  progress: {
    ja: '{total}行のうち{done}行',
    en: '{done} of {total} rows',
    easy: '{total}行の うち {done}行',
  },
  progressLead: {
    ja: 'このページは閉じても作業は続きます。数秒ごとに新しくなります。',
    en: 'The work goes on if you leave this page. It renews itself.',
    easy: 'ページを 閉じても つづきます。',
  },
  allAtOnce: {
    ja: '全部の行を一度に記録します。途中までの記録は残らないため、終わるまで行数は進みません。',
    en: 'All rows are entered at once, so the count moves when it is done.',
    easy: 'ぜんぶ 一度に 入れます。終わるまで 数は かわりません。',
  },
  stopped: { ja: '止めました', en: 'Stopped', easy: '止めました' },
  failed: {
    ja: '途中で止まりました。もう一度進められます。',
    en: 'It failed; it can go on.',
    easy: '止まりました。もういちど できます。',
  },
  renew: { ja: '新しくする', en: 'Renew', easy: '新しく する' },
  stop: { ja: '止める', en: 'Stop', easy: '止める' },
  resume: { ja: '続ける', en: 'Go on', easy: 'つづける' },
  checkedTitle: { ja: '確かめた結果', en: 'What was found', easy: 'たしかめた 結果' },
  checkedLead: {
    ja: 'まだ何も記録していません。結果を見て、記録するかどうかを決めてください。',
    en: 'Nothing is booked yet. Please look and decide.',
    easy: 'まだ 入れて いません。見てから 決めて ください。',
  },
  appliedTitle: { ja: '寄附を記録しました', en: 'The gifts were entered', easy: '寄附を 入れました' },
  appliedNotice: {
    ja: '{gifts}件、合計 {yen} を記録しました',
    en: '{gifts} gifts, {yen} in total, were booked',
    easy: '{gifts}件、{yen}を 入れました',
  },
  rowByRow: { ja: '1行ずつの結果', en: 'Row by row', easy: '1行ずつの 結果' },
  verdict: { ja: '判定', en: 'Verdict', easy: '結果' },
  findings: { ja: '気づいたこと', en: 'What was found', easy: '気づいた こと' },
  all: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  noRows: { ja: 'この判定の行はありません', en: 'No rows like this', easy: 'ありません' },
  report: { ja: '結果をCSVで保存', en: 'Save the result as CSV', easy: '結果を ほぞん' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  gift: { ja: '寄附', en: 'Gift', easy: '寄附' },
  open: { ja: '開く', en: 'Open', easy: '開く' },
  decide: { ja: '記録するかどうか', en: 'Decide', easy: '入れるか 決める' },
  apply: {
    ja: '{gifts}件・{yen}を記録する',
    en: 'Enter {gifts} gifts, {yen}',
    easy: '{gifts}件・{yen}を 入れる',
  },
  applyNext: {
    ja: '基金の帳簿に同時に記録します。1件でも記録できなければ、すべて取りやめます。',
    en: 'They are booked at once: all of them, or none.',
    easy: '帳簿に 書きます。1つでも だめなら、何も 書きません。',
  },
  inTheWay: {
    ja: '直す行が{count}行あるため、まだ記録できません。ファイルを直して取り込み直すか、列を選び直してください。',
    en: '{count} rows must be mended first: correct the file, or choose the columns anew.',
    easy: '直す 行が {count}行 あります。ファイルを 直して ください。',
  },
  nothingNew: {
    ja: '新しい寄附はありません。すべて記録済みです。',
    en: 'There is nothing new: all of it is in the books.',
    easy: '新しい 寄附は ありません。',
  },
  changeMapping: { ja: '列を選び直す', en: 'Choose the columns anew', easy: '列を えらび直す' },
  abandon: { ja: 'この取り込みをやめる', en: 'Give this file up', easy: 'やめる' },
  abandonSentence: {
    ja: 'この取り込みをやめ、受け取ったファイルを消します。寄附は何も記録されません。',
    en: 'The file is erased; nothing of it is entered.',
    easy: 'やめて、ファイルを 消します。',
  },
  closedTitle: { ja: 'この取り込みは終わりました', en: 'This file is closed', easy: '終わりました' },
  closedLead: {
    ja: '受け取ったファイルと行は消してあります。記録した寄附は一覧にあります。',
    en: 'File and rows are erased. What was entered is among the gifts.',
    easy: 'ファイルは 消しました。入れた 寄附は 一覧に あります。',
  },
  retentionWhat: {
    ja: '寄附の取り込みファイルとその行',
    en: 'Files of gifts and their rows',
    easy: '寄附の ファイル',
  },
  retentionKept: {
    ja: '記録してから30日後（決めないままのものは受け取りから60日後）に消します。',
    en: 'Erased 30 days after the end, or 60 days after it came if nobody decides.',
    easy: '30日（決めない ものは 60日）で 消します。',
  },
} as const satisfies Record<string, Text>;

export const STATE_WORDS: Readonly<Record<State, Text>> = {
  mapping: { ja: '列の確認待ち', en: 'Columns to check', easy: '列を たしかめる' },
  checking: { ja: '確かめています', en: 'Checking', easy: 'たしかめて います' },
  checked: { ja: '判断待ち', en: 'To be decided', easy: '決める 前' },
  applying: { ja: '記録しています', en: 'Entering', easy: '入れて います' },
  applied: { ja: '記録済み', en: 'Entered', easy: '入れました' },
  abandoned: { ja: '取りやめ', en: 'Given up', easy: 'やめました' },
};

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  new: { ja: '新しい寄附', en: 'New', easy: '新しい' },
  known: { ja: '記録済み', en: 'In the books', easy: 'もう あります' },
  error: { ja: '直す必要あり', en: 'To be mended', easy: '直して ください' },
};

export const TARGET_WORDS: Readonly<Record<Target, Text>> = {
  portalNumber: { ja: '申込番号', en: 'Number on the portal', easy: '申しこみの 番号' },
  receivedOn: { ja: '受け取った日', en: 'Received on', easy: 'もらった 日' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  donorName: { ja: '氏名・名称', en: 'Name', easy: '名前' },
  donorKana: { ja: 'ふりがな', en: 'Reading', easy: 'ふりがな' },
  donorAddress: { ja: '住所', en: 'Address', easy: '住所' },
  donorMail: { ja: 'メールアドレス', en: 'Mail', easy: 'メール' },
  earmark: { ja: '使途指定', en: 'Earmark', easy: '使い道' },
  publicName: { ja: '公開する名前', en: 'Name to be shown', easy: '出す 名前' },
  nameConsent: { ja: '名前を公開してよいか', en: 'Consent to be named', easy: '名前を 出して いいか' },
  message: { ja: '寄附者からのことば', en: 'Message', easy: 'ことば' },
  messageConsent: {
    ja: 'ことばを公開してよいか',
    en: 'Consent to show the message',
    easy: 'ことばを 出して いいか',
  },
  note: { ja: '事務のメモ', en: 'Note', easy: 'メモ' },
};
export const REQUIRED = ['portalNumber', 'receivedOn', 'yen'] as const satisfies readonly Target[];

export const GIFT_FILE_REFUSALS = {
  'permit.wrong_role': {
    ja: '寄附の取り込みは、市民活動担当課だけができます。担当課にご相談ください。',
    en: 'Only the programme office brings gifts in. Please ask them.',
    easy: '担当の 課だけが できます。',
  },
  'fund_gift_files.not_found': {
    ja: 'この取り込みは見つかりません。一覧から選び直してください。',
    en: 'Not found. Please choose it from the list.',
    easy: '見つかりません。',
  },
  'fund_gift_files.not_yours': {
    ja: 'この取り込みは、ファイルを入れた本人だけが進められます。',
    en: 'Only the person who brought in the file may go on.',
    easy: 'ファイルを 入れた 人だけが できます。',
  },
  'fund_gift_files.closed': {
    ja: 'いまの状態では、この操作はできません。ページを開き直してください。',
    en: 'Not possible in the present state. Please open the page again.',
    easy: '今は できません。',
  },
  'fund_gift_files.stopped': { ja: '止めました。', en: 'Stopped.', easy: '止めました。' },
  'fund_gift_files.same_file': GIFT_FILE_WORDS.sameFile,
  'fund_gift_files.rows_in_the_way': {
    ja: '直す行が残っているため、何も記録していません。ファイルを直して取り込み直してください。',
    en: 'Rows are left to be mended: nothing was entered.',
    easy: '直す 行が あります。何も 入れて いません。',
  },
  'fund_gift_files.nothing_new': GIFT_FILE_WORDS.nothingNew,
  'fund_gift_files.columns_missing': {
    ja: '「申込番号」「受け取った日」「金額」の列をそれぞれ選んでください',
    en: 'Please choose the columns of number, day and amount',
    easy: '番号・日・お金の 列を えらんで ください',
  },
  'fund_gift_files.column_twice': {
    ja: '同じ列を2つの項目に使っています。どちらか一方にしてください',
    en: 'One column is used twice',
    easy: '同じ 列を 2回 使って います',
  },
} as const satisfies Record<string, Text>;
