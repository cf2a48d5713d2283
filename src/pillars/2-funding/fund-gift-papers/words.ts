import type { Text } from '#kernel/words.ts';
import type { PaperKind } from './rules/kinds.ts';

export const PAPER_KIND_WORDS: Readonly<Record<PaperKind, Text>> = {
  receipt: { ja: '受領証', en: 'Receipt', easy: '受領証（お金を もらった 紙）' },
  thanks: { ja: '礼状', en: 'Letter of thanks', easy: 'お礼の 手紙' },
};

/** What stands over the paper itself; papers are written in Japanese. */
export const PAPER_TITLES: Readonly<Record<PaperKind, Text>> = {
  receipt: { ja: '寄附金受領証', en: 'Receipt of a gift', easy: '寄附金受領証' },
  thanks: { ja: 'ご寄附へのお礼', en: 'Thanks for your gift', easy: 'ご寄附へのお礼' },
};

/** The words of the house, until the city writes its own. */
export const PLAIN_TEXTS: Readonly<Record<PaperKind, string>> = {
  receipt: '次のとおり、寄附金を受領しました。ありがとうございました。',
  thanks:
    'このたびは、温かいご寄附をいただき、誠にありがとうございます。\nいただいたご寄附は、市民活動団体の取組を支えるために、大切に使わせていただきます。使い道と成果は、市のウェブサイトの基金のページでお知らせします。',
};

export const GIFT_PAPER_WORDS = {
  desk: { ja: '仕事台', en: 'Desk', easy: '仕事の ページ' },
  gifts: { ja: '寄附', en: 'Gifts', easy: '寄附' },
  toGifts: { ja: '寄附の一覧を見る', en: 'See the gifts', easy: '寄附の 一覧を 見る' },
  title: { ja: '受領証と礼状', en: 'Receipts and letters of thanks', easy: '受領証と お礼の 手紙' },
  lead: {
    ja: '寄附者が分かる寄附に、受領証と礼状を作ります。番号と日付は作ったときに決まり、印刷し直しても変わりません。',
    en: 'Papers for gifts whose donor is known. Number and date are set once, and stay when printed again.',
    easy: '寄附した 人に 送る 紙を 作ります。番号と 日は かわりません。',
  },
  forOne: { ja: '寄附 {code} の書類', en: 'Papers of gift {code}', easy: '寄附 {code} の 紙' },
  waiting: {
    ja: '{kind}がまだの寄附：{count}件',
    en: '{count} gifts wait for: {kind}',
    easy: '{kind}が まだの 寄附：{count}件',
  },
  noneWaiting: {
    ja: '{kind}は、すべて作ってあります',
    en: '{kind}: all are made',
    easy: '{kind}は ぜんぶ あります',
  },
  issueAll: {
    ja: '{kind}を{count}件まとめて作る',
    en: 'Make {count} at once ({kind})',
    easy: '{kind}を {count}件 作る',
  },
  issueOne: { ja: '{kind}を作る', en: 'Make it ({kind})', easy: '{kind}を 作る' },
  issueNext: {
    ja: '今日の日付で番号を付け、1つのPDFにします。古い寄附から一度に{most}件までです。',
    en: 'They are numbered, dated today, and become one PDF; the oldest first, up to {most}.',
    easy: '番号を つけて、1つの PDFに します。一度に {most}件までです。',
  },
  batches: { ja: '作った書類', en: 'What was made', easy: '作った 紙' },
  noBatches: { ja: '書類はまだありません', en: 'Nothing yet', easy: 'まだ ありません' },
  issuedOn: { ja: '日付', en: 'Dated', easy: '日' },
  kindHead: { ja: '種類', en: 'Kind', easy: '種類' },
  papers: { ja: '件数', en: 'Papers', easy: '数' },
  open: { ja: '開く', en: 'Open', easy: '開く' },
  batchTitle: { ja: '{kind} {count}件', en: '{kind}: {count}', easy: '{kind} {count}件' },
  batchLead: {
    ja: '{day}の日付で作りました。PDFを開くと、寄附者の情報を見たことを記録します。',
    en: 'Dated {day}. Opening the PDF is recorded as a look at donors.',
    easy: '{day}に 作りました。PDFを 開くと 記録します。',
  },
  pdfAll: { ja: 'まとめてPDFを開く', en: 'Open all as one PDF', easy: 'PDFを 開く' },
  pdfOne: { ja: 'PDF', en: 'PDF', easy: 'PDF' },
  number: { ja: '番号', en: 'Number', easy: '番号' },
  gift: { ja: '寄附', en: 'Gift', easy: '寄附' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  reversed: {
    ja: '寄附が取り消されたため、印刷しません',
    en: 'Reversed: not printed',
    easy: '取り消したので、出しません',
  },
  textsTitle: { ja: '文面', en: 'The words', easy: '手紙の ことば' },
  textsLead: {
    ja: '市の文面に変えられます。次に開くPDFから使います。',
    en: 'The city may write its own; the next PDF uses them.',
    easy: 'ことばを かえられます。',
  },
  body: { ja: '{kind}の本文', en: 'Body ({kind})', easy: '{kind}の ことば' },
  signer: { ja: '差出人', en: 'Signed by', easy: '出す 人' },
  signerHint: {
    ja: '空のときは「{city}長」とします。',
    en: 'Empty: the mayor of {city}.',
    easy: '空の ときは「{city}長」です。',
  },
  save: { ja: '文面を保存する', en: 'Save the words', easy: 'ほぞんする' },
  saved: { ja: '文面を保存しました', en: 'The words were saved', easy: 'ほぞんしました' },
  deskItem: { ja: '受領証を出す寄附', en: 'Gifts without receipt', easy: '受領証を 出す 寄附' },
  deskItemTitle: {
    ja: '受領証を出していない寄附が{count}件あります',
    en: '{count} gifts wait for a receipt',
    easy: '受領証が まだの 寄附が {count}件 あります',
  },
  numberOnPaper: { ja: '第{number}号', en: 'No. {number}', easy: '第{number}号' },
  addressee: { ja: '{name}　様', en: 'To {name}', easy: '{name} さま' },
  plainSigner: { ja: '{city}長', en: 'Mayor of {city}', easy: '{city}長' },
  amountOnPaper: { ja: '金 {yen}', en: '{yen}', easy: '{yen}' },
  item: { ja: '項目', en: 'Item', easy: 'こと' },
  content: { ja: '内容', en: 'Content', easy: '内容' },
  amount: { ja: '寄附金額', en: 'Amount', easy: 'お金' },
  receivedOn: { ja: '受領日', en: 'Received on', easy: 'もらった 日' },
  kind: { ja: '寄附の方法', en: 'How it was given', easy: '寄附の しかた' },
  earmark: { ja: '使途', en: 'Earmark', easy: '使い道' },
  giftCode: { ja: '寄附番号', en: 'Gift number', easy: '寄附の 番号' },
} as const satisfies Record<string, Text>;

export const GIFT_PAPER_REFUSALS = {
  'permit.wrong_role': {
    ja: '受領証と礼状は、市民活動担当課だけが作れます。担当課にご相談ください。',
    en: 'Only the programme office makes these papers. Please ask them.',
    easy: '担当の 課だけが できます。',
  },
  'fund_gift_papers.none_waiting': {
    ja: '作る書類がありません。もう作ってあるか、寄附が取り消されたか、寄附者の記録がありません。',
    en: 'Nothing to make: it is made, the gift was reversed, or nobody is known.',
    easy: '作る ものが ありません。',
  },
  'fund_gift_papers.not_found': {
    ja: 'この書類は見つかりません。一覧から選び直してください。',
    en: 'Not found. Please choose it from the list.',
    easy: '見つかりません。',
  },
  'fund_gift_papers.nothing_to_print': {
    ja: '寄附が取り消されたか、保存期間が過ぎて寄附者の情報を消したため、印刷できません。',
    en: 'The gift was reversed, or who gave has been erased: it cannot be printed.',
    easy: '取り消したか、消したので、出せません。',
  },
  body_missing: {
    ja: '本文を入力してください',
    en: 'Please write the body',
    easy: 'ことばを 入れて ください',
  },
} as const satisfies Record<string, Text>;
