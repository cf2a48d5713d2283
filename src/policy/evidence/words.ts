import type { Text } from '#kernel/words.ts';

export const EVIDENCE = {
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
  withdrawReason: { ja: '取り下げる理由', en: 'Why it is taken back', easy: 'けす 理由' },
  withdrawReasonHint: {
    ja: '記録は残り、数えられなくなります。理由は履歴に残ります。',
    en: 'The record stays in the history and counts no more.',
    easy: '理由を 書いてください。',
  },
  withdrawn: { ja: '取り下げました：{reason}', en: 'Taken back: {reason}', easy: 'けしました：{reason}' },
  record: { ja: 'これまでの取組を書く', en: 'Write the record', easy: 'これまでの 取組を 書く' },
  recordLead: {
    ja: '記録から下書きを作りました。文を直し、要らないものは空にして保存します。文ごとに、もとの記録へのリンクがつきます。',
    en: 'Drafted from the evidence. Correct the sentences, empty those you do not want, and save. Each stays linked to its records.',
    easy: '文を なおして、保存してください。',
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
  recordOwn: {
    ja: '記録によらない文を加える',
    en: 'Add a sentence without a record',
    easy: 'ほかの 文を 書く',
  },
  recordSaved: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  back: { ja: '一覧へ戻る', en: 'Back to the list', easy: '前の ページへ' },
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

export const EVIDENCE_ERRORS = {
  day: '行った日が読み取れません。西暦または和暦で入力してください（例：令和8年4月1日）。',
  sentence: '何をしたかを、1字から400字までで入力してください。',
  source: '資料のアドレスは「https://」または「http://」で始めてください。ない場合は空のままにします。',
  reason: '取り下げる理由を入力してください（200字まで）。',
  record: '1つの文は400字までで入力してください。',
} as const;
