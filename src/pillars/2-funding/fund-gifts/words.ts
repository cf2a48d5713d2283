import type { Text } from '#kernel/words.ts';
import type { GiftKind } from './rules/kinds.ts';

export const KIND_WORDS: Readonly<Record<GiftKind, Text>> = {
  furusato: { ja: 'ふるさと納税', en: 'Hometown tax', easy: 'ふるさと納税' },
  slip: { ja: '納付書', en: 'Payment slip', easy: '納付書（銀行で はらう 紙）' },
  box: { ja: '募金箱', en: 'Collecting box', easy: '募金箱' },
  company: { ja: '企業から', en: 'Companies', easy: '会社から' },
  other: { ja: 'そのほか', en: 'Other', easy: 'そのほか' },
};

export const GIFT_WORDS = {
  desk: { ja: '仕事台', en: 'Desk', easy: '仕事の ページ' },
  title: { ja: '寄附', en: 'Gifts', easy: '寄附' },
  lead: {
    ja: '基金への寄附の一覧です。お名前などは、1件ずつ開いたときにだけ表示し、開いた人を記録します。',
    en: 'Gifts to the fund. Who gave is shown only when a gift is opened, and each look is recorded.',
    easy: '基金への 寄附の 一覧です。名前は、1つずつ 開くと 見えます。だれが 見たか 記録します。',
  },
  toFund: {
    ja: '基金の公開ページを見る',
    en: 'See the public page of the fund',
    easy: '基金の ページを 見る',
  },
  enter: { ja: '寄附を1件入力する', en: 'Enter a gift', easy: '寄附を 入れる' },
  files: { ja: 'CSVでまとめて取り込む', en: 'Bring in a CSV file', easy: 'CSVで まとめて 入れる' },
  papers: { ja: '受領証と礼状', en: 'Receipts and letters of thanks', easy: '受領証と お礼の 手紙' },
  earmarks: { ja: '使途指定', en: 'Earmarks', easy: '使い道の 名前' },
  filter: { ja: '絞り込む', en: 'Narrow down', easy: 'しぼる' },
  all: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  fiscalYear: { ja: '年度', en: 'Fiscal year', easy: '年度' },
  yearOption: { ja: '{year}年度', en: 'Fiscal {year}', easy: '{year}年度' },
  kind: { ja: '寄附の方法', en: 'How it was given', easy: '寄附の しかた' },
  earmark: { ja: '使途指定', en: 'Earmark', easy: '使い道' },
  code: { ja: '寄附番号', en: 'Gift number', easy: '寄附の 番号' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  receivedOn: { ja: '受け取った日', en: 'Received on', easy: 'もらった 日' },
  state: { ja: '状態', en: 'State', easy: '今の ようす' },
  standing: { ja: '有効', en: 'In the books', easy: '有効' },
  reversed: { ja: '取消し済み', en: 'Reversed', easy: '取り消しました' },
  yes: { ja: 'はい', en: 'Yes', easy: 'はい' },
  no: { ja: 'いいえ', en: 'No', easy: 'いいえ' },
  sums: {
    ja: '{gifts}件、合計 {yen}（取り消した寄附は数えません）',
    en: '{gifts} gifts, {yen} in total (reversed gifts not counted)',
    easy: '{gifts}件、ぜんぶで {yen}',
  },
  none: { ja: 'この条件の寄附はありません', en: 'No gifts like this', easy: '寄附は ありません' },
  noneHint: {
    ja: '条件を「すべて」に戻すと、ほかの寄附が見られます。',
    en: 'Set the filters back to “All” to see the others.',
    easy: '「ぜんぶ」を えらぶと、ほかの 寄附が 見えます。',
  },
  caption: { ja: '寄附の一覧', en: 'Gifts', easy: '寄附の 一覧' },
  exportTitle: { ja: 'CSVに書き出す', en: 'Write out as CSV', easy: 'CSVに 出す' },
  exportLead: {
    ja: '上の条件に合う寄附を書き出します。お名前などを含めると、書き出したことを記録します。',
    en: 'Writes out the gifts that match the filters. With donors, it is recorded who did so.',
    easy: '寄附の 表を 出します。名前を 入れると、だれが 出したか 記録します。',
  },
  withDonors: {
    ja: '寄附者の名前・住所などを含める',
    en: 'With names and addresses of donors',
    easy: '名前や 住所も 出す',
  },
  encoding: { ja: '文字コード', en: 'Encoding', easy: '文字コード' },
  utf8: { ja: 'UTF-8（おすすめ）', en: 'UTF-8 (recommended)', easy: 'UTF-8（おすすめ）' },
  cp932: { ja: 'CP932（古いソフト）', en: 'CP932 (older programs)', easy: 'CP932（古い ソフト）' },
  exportButton: { ja: 'CSVを保存する', en: 'Save the CSV', easy: 'CSVを ほぞんする' },
  unwritable: {
    ja: 'CP932では{row}行目「{column}」の「{character}」を書けません。UTF-8で保存してください',
    en: 'CP932 cannot hold “{character}” in row {row}, “{column}”. Please save as UTF-8',
    easy: 'CP932では 書けない 字が あります。UTF-8を えらんで ください',
  },
  enterTitle: { ja: '寄附を入力する', en: 'Enter a gift', easy: '寄附を 入れる' },
  enterLead: {
    ja: '入力すると、基金の帳簿にも同時に記録します。入力したあとは書き換えられません。間違えたときは、取り消して入れ直します。',
    en: 'The gift is booked at once. It cannot be changed later: a wrong one is reversed and entered anew.',
    easy: '入れると、基金の 帳簿にも 書きます。後で 直せません。まちがえたら、取り消して 入れ直します。',
  },
  what: { ja: '寄附の内容', en: 'The gift', easy: '寄附の こと' },
  who: { ja: '寄附者', en: 'The donor', easy: '寄附した 人' },
  whoHint: {
    ja: '公開しません。募金箱などで分からないときは空のままにします。',
    en: 'Never public. Leave empty where nobody is known, as with a collecting box.',
    easy: '公開しません。わからない ときは 空で いいです。',
  },
  publicly: { ja: 'お名前の公開', en: 'Thanking in public', easy: '名前を 出すか' },
  publiclyHint: {
    ja: '本人が承諾したときだけ公開します。承諾は、あとから取り消せます。',
    en: 'Only with the donor’s consent, which can be taken back later.',
    easy: '本人が いいと 言った ときだけ 出します。',
  },
  yenHint: { ja: '1円以上の整数。例：50,000', en: 'Whole yen from 1, as 50,000', easy: '例：50,000' },
  unitYen: { ja: '円', en: 'yen', easy: '円' },
  portal: { ja: '申込みサイト', en: 'Portal', easy: '申しこんだ サイト' },
  portalHint: {
    ja: 'ふるさと納税のときだけ。例：市の申込みサイト',
    en: 'For hometown tax only',
    easy: 'ふるさと納税の ときだけ',
  },
  portalNumber: { ja: '申込番号', en: 'Number on the portal', easy: '申しこみの 番号' },
  portalNumberHint: {
    ja: '同じサイトの同じ番号は、二重の入力として止めます。',
    en: 'The same number of the same portal is stopped as entered twice.',
    easy: '同じ 番号は 2回 入れられません。',
  },
  donorName: { ja: '氏名・名称', en: 'Name', easy: '名前' },
  donorKana: { ja: 'ふりがな', en: 'Reading of the name', easy: 'ふりがな' },
  donorAddress: { ja: '住所', en: 'Address', easy: '住所' },
  donorMail: { ja: 'メールアドレス', en: 'Mail address', easy: 'メール' },
  named: {
    ja: '名前を公開してよいと承諾を得た',
    en: 'Consent to be named in public',
    easy: '名前を 出して いいと 聞いた',
  },
  publicName: { ja: '公開する名前', en: 'Name to be shown', easy: '出す 名前' },
  publicNameHint: {
    ja: '本人が希望した書き方で入れます。例：市内の会社員、浜の茶房',
    en: 'As the donor wishes to be called.',
    easy: '本人が のぞむ 書き方で 入れます。',
  },
  message: { ja: '寄附者からのことば', en: 'Message of the donor', easy: '寄附した 人の ことば' },
  messagePublic: {
    ja: 'ことばを公開してよいと承諾を得た',
    en: 'Consent to show the message',
    easy: 'ことばを 出して いいと 聞いた',
  },
  note: { ja: '事務のメモ', en: 'Note of the office', easy: 'メモ' },
  enterButton: { ja: '入力して帳簿に記録する', en: 'Enter and book', easy: '入れて 帳簿に 書く' },
  enterNext: {
    ja: '次に、この寄附のページが開きます。受領証と礼状はそこから作れます。',
    en: 'Next, the page of the gift opens; receipt and thanks are made from there.',
    easy: '次に、この 寄附の ページが 開きます。',
  },
  entered: {
    ja: '寄附 {code} を記録しました',
    en: 'Gift {code} was booked',
    easy: '寄附 {code} を 書きました',
  },
  corrected: {
    ja: '前の寄附を取り消し、{code} として入れ直しました',
    en: 'The gift was reversed and entered anew as {code}',
    easy: '前の 寄附を 取り消し、{code} で 入れました',
  },
  wasReversed: { ja: 'この寄附を取り消しました', en: 'The gift was reversed', easy: '取り消しました' },
  consentSaved: { ja: '公開についての承諾を記録しました', en: 'The consent was saved', easy: '記録しました' },
  record: { ja: '寄附 {code}', en: 'Gift {code}', easy: '寄附 {code}' },
  makePapers: { ja: '受領証・礼状を作る', en: 'Make receipt and thanks', easy: '受領証・手紙を 作る' },
  donorHidden: {
    ja: '寄附者の情報は、市民活動担当課だけが見られます。',
    en: 'Only the programme office sees who gave.',
    easy: '寄附した 人の ことは、担当の 課だけが 見られます。',
  },
  donorErased: {
    ja: '保存期間が過ぎたため、寄附者の情報は消しました。',
    en: 'The time is over: who gave was erased.',
    easy: '時間が すぎたので、消しました。',
  },
  lookRecorded: {
    ja: 'あなたがこの寄附者の情報を開いたことを記録しました。',
    en: 'That you opened this donor’s facts was recorded.',
    easy: 'あなたが 見た ことを 記録しました。',
  },
  unknown: { ja: '記録なし', en: 'Not recorded', easy: 'ありません' },
  consentTitle: { ja: '公開についての承諾', en: 'Consent to be public', easy: '名前を 出すか' },
  consentButton: { ja: '承諾を記録する', en: 'Save the consent', easy: '記録する' },
  consentNext: {
    ja: 'すぐに「お礼を申し上げる方」のページに反映します。',
    en: 'The page of thanks follows at once.',
    easy: 'すぐに ページが かわります。',
  },
  wrongTitle: { ja: '内容が間違っているとき', en: 'When it is wrong', easy: 'まちがえた とき' },
  correctLink: { ja: '取り消して入れ直す', en: 'Reverse and enter anew', easy: '取り消して 入れ直す' },
  reverseLink: { ja: '取り消すだけにする', en: 'Reverse only', easy: '取り消す だけ' },
  reverseButton: { ja: '寄附を取り消す', en: 'Reverse the gift', easy: '寄附を 取り消す' },
  reverseSentence: {
    ja: '基金の帳簿に反対の仕訳を記録し、この寄附をなかったことにします。元には戻せません。',
    en: 'A reversing entry is booked. This cannot be undone.',
    easy: '帳簿に 取り消しを 書きます。元に もどせません。',
  },
  why: { ja: '取り消す理由', en: 'Reason', easy: '理由' },
  whyHint: {
    ja: '帳簿に残り、消せません。お名前などは書かないでください。例：金額のけた違い',
    en: 'It stays in the books for ever: no names, please. Such as: wrong amount',
    easy: '帳簿に ずっと のこります。名前は 書かないで ください。',
  },
  correctTitle: {
    ja: '寄附 {code} を入れ直す',
    en: 'Enter gift {code} anew',
    easy: '寄附 {code} を 入れ直す',
  },
  correctLead: {
    ja: '元の寄附は帳簿で取り消し、正しい内容で新しい寄附を記録します。',
    en: 'The old gift is reversed in the books, and a new one booked.',
    easy: '前の 寄附を 取り消して、新しく 書きます。',
  },
  correctButton: { ja: '取り消して入れ直す', en: 'Reverse and enter', easy: '取り消して 入れ直す' },
  reversedBecause: { ja: '取り消した理由', en: 'Reversed because', easy: '取り消した 理由' },
  correctedBy: { ja: '入れ直した寄附', en: 'Entered anew as', easy: '入れ直した 寄附' },
  corrects: { ja: '元の寄附', en: 'Puts right', easy: '前の 寄附' },
  enteredAt: { ja: '入力した日時', en: 'Entered', easy: '入れた 時' },
  inFile: { ja: '取り込んだファイル', en: 'Came in with', easy: 'ファイル' },
  openFile: { ja: '取り込みの結果を見る', en: 'See the file', easy: '見る' },
  retentionWhat: {
    ja: '寄附した人の氏名・住所・メールアドレス・ことば',
    en: 'Name, address, mail and message of donors',
    easy: '寄附した 人の 名前・住所・メール・ことば',
  },
  retentionKept: {
    ja: '寄附を受けた年度が終わってから7年後に消します。金額は帳簿に残ります。',
    en: 'Erased seven years after the fiscal year of the gift. The amount stays in the books.',
    easy: '寄附の 年度が 終わって 7年で 消します。お金の 記録は のこります。',
  },
} as const satisfies Record<string, Text>;

/** What the earmark is called for a reader. */
export function earmarkName(
  lang: 'ja' | 'en' | 'easy',
  earmark: { readonly name: string; readonly nameEn: string; readonly nameEasy: string },
): string {
  if (lang === 'en') return earmark.nameEn || earmark.name;
  return lang === 'easy' ? earmark.nameEasy || earmark.name : earmark.name;
}

/** What it may be used for, for a reader. */
export function earmarkRule(
  lang: 'ja' | 'en' | 'easy',
  earmark: { readonly rule: string; readonly ruleEn: string; readonly ruleEasy: string },
): string {
  if (lang === 'en') return earmark.ruleEn || earmark.rule;
  return lang === 'easy' ? earmark.ruleEasy || earmark.rule : earmark.rule;
}
