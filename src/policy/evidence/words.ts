import { type Lang, say, type Text } from '#kernel/words.ts';

export const EVIDENCE = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  title: { ja: '取組の記録', en: 'Evidence of the measures', easy: 'したことの 記録' },
  lead: {
    ja: '施策ごとに、いつ何をしたかを残します。新しい記録のない施策は失効として公開ページに出ます。',
    en: 'What was done for each measure, and when. A measure without recent records is shown to the public as lapsed.',
    easy: '市が したことを 書きます。',
  },
  kindLapsed: { ja: '記録の失効', en: 'Evidence lapsed', easy: '記録が 古い' },
  kindWaiting: { ja: '記録待ち', en: 'No evidence yet', easy: '記録が ない' },
  measure: { ja: '施策', en: 'Measure', easy: '施策' },
  newest: { ja: 'いちばん新しい記録', en: 'Newest record', easy: '新しい 記録' },
  standing: { ja: '状態', en: 'State', easy: 'ようす' },
  thisYear: { ja: '今年度', en: 'This year', easy: '今年' },
  count: { ja: '{count}件', en: '{count}', easy: '{count}こ' },
  recorded: { ja: '記録あり', en: 'Recorded', easy: '記録が ある' },
  lapsed: { ja: '失効（{day}から）', en: 'Lapsed since {day}', easy: '古い（{day}から）' },
  waiting: { ja: '記録待ち', en: 'Waiting', easy: '記録が ない' },
  ended: { ja: '終了した施策', en: 'Ended', easy: 'おわった' },
  none: { ja: 'まだありません', en: 'None yet', easy: 'まだ ありません' },
  enter: { ja: '記録を加える', en: 'Add a record', easy: '記録を 書く' },
  enterNext: {
    ja: '公開ページにすぐ出ます。間違えたときは、担当課が理由を添えて取り下げます。',
    en: 'It appears on the public page at once. If it is wrong, the office takes it back with a reason.',
    easy: 'みんなの ページに 出ます。',
  },
  day: { ja: '行った日', en: 'Day', easy: 'した日' },
  sentence: { ja: '何をしたか', en: 'What was done', easy: '何を したか' },
  sentenceHint: {
    ja: '1つの文で、400字まで。公開されます。個人の名前は書かないでください（例：会計の講座を開き、24人が参加しました）。',
    en: 'One sentence, up to 400 characters. It is public: no names of persons.',
    easy: '1つの 文で 書きます。人の 名前は 書かないでください。',
  },
  source: { ja: 'もとになる資料のアドレス', en: 'Address of the source', easy: '資料の アドレス' },
  sourceHint: {
    ja: 'https:// で始まるもの',
    en: 'Starting with https://',
    easy: 'https:// から はじまります',
  },
  file: { ja: '添付する資料', en: 'Attachment', easy: '資料の ファイル' },
  all: { ja: 'これまでの記録', en: 'All records', easy: 'これまでの 記録' },
  from: { ja: '出どころ', en: 'Source', easy: 'どこから' },
  read: { ja: '資料を見る', en: 'Open the source', easy: '資料を 見る' },
  withdraw: { ja: '取り下げる', en: 'Take back', easy: 'けす' },
  withdrawHead: { ja: '取り下げ', en: 'Taking back', easy: 'けす' },
  withdrawReason: { ja: '取り下げる理由', en: 'Why it is taken back', easy: 'けす 理由' },
  withdrawReasonHint: {
    ja: '記録は残り、数えられなくなります。理由は履歴に残ります。',
    en: 'The record stays in the history and counts no more.',
    easy: '理由を 書いてください。',
  },
  withdrawn: { ja: '取り下げました：{reason}', en: 'Taken back: {reason}', easy: 'けしました：{reason}' },
  record: { ja: 'これまでの取組を書く', en: 'Write the record', easy: 'これまでの 取組を 書く' },
  recordLead: {
    ja: '記録から下書きを作ります。文を直し、要らない文は空にして保存してください。文ごとに、もとの記録へのリンクがつきます。',
    en: 'Drafted from the evidence. Correct the sentences, empty those you do not want, and save. Each stays linked to its record.',
    easy: '文を なおして、保存してください。いらない 文は けしてください。',
  },
  recordEdition: {
    ja: '{edition}の取組として保存します。',
    en: 'Saved as the record of {edition}.',
    easy: '{edition}の 記録に なります。',
  },
  recordSave: { ja: 'これまでの取組を保存する', en: 'Save the record', easy: '保存する' },
  recordSentence: {
    ja: '文 {number}（{on}の記録から）',
    en: 'Sentence {number} (from {on})',
    easy: '文 {number}（{on}）',
  },
  recordLine: { ja: '文 {number}', en: 'Sentence {number}', easy: '文 {number}' },
  recordOwn: {
    ja: '記録によらない文を加える',
    en: 'Add a sentence without a record',
    easy: 'ほかの 文を 書く',
  },
  recordStands: { ja: 'いまの文', en: 'The record as it stands', easy: '今の 文' },
  recordOffered: {
    ja: 'まだ書かれていない記録からの下書き',
    en: 'Drafted from records that it does not speak of yet',
    easy: 'まだ 書いていない 記録',
  },
  recordTake: { ja: 'この文を加える', en: 'Take this sentence', easy: 'この 文を 入れる' },
  recordEmpty: {
    ja: '下書きのもとになる記録がまだありません。',
    en: 'There are no records to draft from yet.',
    easy: '記録が まだ ありません。',
  },
  recordSaved: {
    ja: 'これまでの取組を保存しました',
    en: 'The record has been saved',
    easy: '保存しました',
  },
  recordTheirs: { ja: 'いま登録されている文', en: 'The record as it stands now', easy: '今の 文' },
  entered: { ja: '記録を加えました', en: 'The record has been added', easy: '記録を 入れました' },
  takenBack: { ja: '記録を取り下げました', en: 'The record has been taken back', easy: '記録を けしました' },
  attachment: { ja: '添付を見る', en: 'Open the attachment', easy: 'ファイルを 見る' },
  fileKinds: {
    ja: 'PDF、画像（PNG・JPEG）、Word、Excel、CSV',
    en: 'PDF, pictures (PNG, JPEG), Word, Excel, CSV',
    easy: 'PDF、しゃしん（PNG・JPEG）、Word、Excel、CSV',
  },
  insteadRead: {
    ja: '記録は、公開ページの各施策でどなたでも読めます。',
    en: 'The records can be read by everybody on the public page of each measure.',
    easy: '記録は みんなの ページで 読めます。',
  },
  publicRegister: { ja: '公開の登録簿を見る', en: 'Open the public register', easy: 'みんなの ページへ' },
  back: { ja: '施策の記録へ戻る', en: 'Back to the records', easy: '前の ページへ' },
} as const satisfies Record<string, Text>;

/** Sentences at the field, and refusals. */
export const EVIDENCE_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この操作は、いまの役割ではできません。担当課にご相談ください。',
    en: 'Your present role does not allow this. Please ask the office.',
    easy: 'あなたの 役割では できません。',
  },
  'evidence.no_measure': {
    ja: 'この番号の施策がありません。一覧から選び直してください。',
    en: 'There is no measure of this number. Please choose from the list.',
    easy: 'この 施策は ありません。',
  },
  'evidence.in_future': {
    ja: '行った日が今日より後になっています。すでに行ったことの日を入力してください。',
    en: 'The day lies in the future. Please enter a day on which it has been done.',
    easy: '今日より あとの日です。した日を 書いてください。',
  },
  'evidence.record_changed': {
    ja: 'あなたが書いている間に、ほかの人がこの施策を保存しました。下に両方を示します。あなたの文を残してよければ、もう一度保存してください。',
    en: 'Somebody else saved this measure while you were writing. Both versions are below. Save again to keep yours.',
    easy: 'ほかの 人が 先に 保存しました。2つを 見て、よければ もういちど 保存してください。',
  },
  'evidence.no_fact': {
    ja: 'この記録は見つかりません。すでに取り下げられたかもしれません。',
    en: 'This record is not there; it may have been taken back already.',
    easy: 'この 記録は ありません。',
  },
  'evidence.no_reason': {
    ja: '取り下げる理由を入力してください（200字まで）。',
    en: 'Please say why it is taken back (up to 200 characters).',
    easy: '理由を 書いてください。',
  },
  'files.not_found': {
    ja: '添付した資料が見つかりません。もう一度選んでください。',
    en: 'The attachment is not there. Please choose it again.',
    easy: 'ファイルが ありません。もういちど えらんでください。',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a field; the forms name the sentence. */
export const EVIDENCE_ERRORS = {
  day: {
    ja: '行った日が読み取れません。西暦または和暦で入力してください（例：令和8年4月1日）。',
    en: 'This is not a day. Please write it like 2026-04-01 or 令和8年4月1日.',
    easy: '日が わかりません。2026年4月1日の ように 書いてください。',
  },
  sentence: {
    ja: '何をしたかを、1字から400字までで入力してください。',
    en: 'Please say what was done, in 1 to 400 characters.',
    easy: '何を したか、400字までで 書いてください。',
  },
  source: {
    ja: '資料のアドレスは「https://」または「http://」で始めてください。ない場合は空のままにします。',
    en: 'The address must start with “https://” or “http://”. Leave it empty if there is none.',
    easy: '「https://」から はじまる アドレスを 書いてください。ないときは 書かないでください。',
  },
  reason: {
    ja: '取り下げる理由を入力してください（200字まで）。',
    en: 'Please say why it is taken back (up to 200 characters).',
    easy: '理由を 書いてください（200字まで）。',
  },
  record: {
    ja: '文{number}が1,000字を超えています。短くするか、行を分けてください。',
    en: 'Sentence {number} is longer than 1,000 characters. Please shorten it or split it into lines.',
    easy: '文{number}が 長いです。1,000字までに してください。',
  },
  fileAgain: {
    ja: '添付する資料は、もう一度選んでください。',
    en: 'Please choose the attachment again.',
    easy: 'ファイルを もういちど えらんでください。',
  },
} as const satisfies Record<string, Text>;
export type EvidenceError = keyof typeof EVIDENCE_ERRORS;

const isError = (name: string | undefined): name is EvidenceError =>
  name !== undefined && name in EVIDENCE_ERRORS;

/** The first sentence of each field that is wrong, in the reader's language. */
export function errorWords(lang: Lang, errors: Readonly<Record<string, string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, [first]]) =>
      isError(first) ? [[field, say(lang, EVIDENCE_ERRORS[first])]] : [],
    ),
  );
}
