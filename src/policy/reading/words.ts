import type { Text } from '#kernel/words.ts';
import type { ReviewProblem } from './rules/review.ts';

export const READING = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  title: { ja: '指針の文書を読み込む', en: 'Import a revision document', easy: '指針の 文書を 入れる' },
  lead: {
    ja: '新旧の施策を並べた更新案の文書から、柱、施策、分類、取組、行方を読み取ります。確定するまで、登録簿には何も入りません。',
    en: 'Pillars, measures, classes, records and fates are read from the paper that sets the old beside the new. Nothing enters the register until you confirm.',
    easy: '文書から 施策を 読みます。「確定」するまで 何も 入りません。',
  },
  file: { ja: '文書', en: 'Document', easy: '文書' },
  fileKinds: {
    ja: 'Word（.docx）またはテキスト（.txt）',
    en: 'Word (.docx) or text (.txt)',
    easy: 'Word（.docx）か テキスト（.txt）',
  },
  read: { ja: '読み取る', en: 'Read', easy: '読む' },
  readNext: {
    ja: '読み取った結果を、もとの行と並べて表示します。',
    en: 'What was understood is shown beside the source lines.',
    easy: '次の ページで たしかめます。',
  },
  words: { ja: '版と節の呼び名', en: 'Words that name editions and sections', easy: '版と 節の 名前' },
  wordsHint: {
    ja: 'ふつうは空のままで読み取れます。文書が別の呼び方をしているときに入力してください。',
    en: 'Usually left empty. Fill these in when the paper uses other words.',
    easy: 'いつもは 書かなくても いいです。',
  },
  earlierWord: { ja: '前の版の呼び名', en: 'Name of the earlier edition', easy: '前の 版の 名前' },
  earlierWordHint: { ja: '例：第一次指針、現行計画', en: 'Example: 第一次指針', easy: '例：第一次指針' },
  laterWord: { ja: '新しい版の呼び名', en: 'Name of the later edition', easy: '新しい 版の 名前' },
  laterWordHint: {
    ja: '例：第二次指針（案）、次期計画',
    en: 'Example: 第二次指針（案）',
    easy: '例：第二次指針（案）',
  },
  recordWord: { ja: '取組を書いた節の呼び名', en: 'Name of the section of records', easy: '取組の 名前' },
  recordWordHint: {
    ja: '例：これまでの取組、実施状況',
    en: 'Example: これまでの取組',
    easy: '例：これまでの取組',
  },
  candidates: {
    ja: '文書にくり返し出てくる短い行',
    en: 'Short lines that keep coming back',
    easy: '何回も 出てくる 行',
  },
  candidateWord: { ja: '行', en: 'Line', easy: '行' },
  candidateCount: { ja: '回数', en: 'Times', easy: '回数' },
  candidateLine: { ja: '最初の行', en: 'First line', easy: 'はじめの 行' },
  reviewTitle: {
    ja: '読み取った結果の確認',
    en: 'Check what was understood',
    easy: '読んだことを たしかめる',
  },
  reviewLead: {
    ja: '{earlier}の{old}施策と{later}の{next}施策を読み取りました。印のついたところを確かめ、直してから確定してください。まだ何も保存されていません。',
    en: 'Read: {old} measures of {earlier} and {next} of {later}. Please check what is marked, correct it, and confirm. Nothing is stored yet.',
    easy: '{old}と {next}の 施策を 読みました。まだ 保存していません。',
  },
  doubts: {
    ja: '確かめていただきたいところ（{count}件）',
    en: 'Please look at these ({count})',
    easy: 'たしかめてください（{count}こ）',
  },
  noDoubts: {
    ja: '確かでないところはありませんでした',
    en: 'Nothing was uncertain',
    easy: 'わからないところは ありません',
  },
  line: { ja: '{line}行目', en: 'Line {line}', easy: '{line}行目' },
  counts: { ja: '分類ごとの数', en: 'Measures by class', easy: '分類の 数' },
  class: { ja: '分類', en: 'Class', easy: '分類' },
  editions: { ja: '版', en: 'Editions', easy: '版' },
  editionName: { ja: '名前', en: 'Name', easy: '名前' },
  earlierName: { ja: '前の版の名前', en: 'Name of the earlier edition', easy: '前の 版の 名前' },
  earlierNumber: { ja: '前の版の次数', en: 'Number of the earlier edition', easy: '前の 版の 番号' },
  laterName: { ja: '新しい版の名前', en: 'Name of the later edition', easy: '新しい 版の 名前' },
  laterNumber: { ja: '新しい版の次数', en: 'Number of the later edition', easy: '新しい 版の 番号' },
  pillar: { ja: '柱 {number}', en: 'Pillar {number}', easy: '柱 {number}' },
  pillarOf: { ja: '柱', en: 'Pillar', easy: '柱' },
  pillarTitle: { ja: '柱 {number} の名前', en: 'Name of pillar {number}', easy: '柱 {number}の 名前' },
  source: {
    ja: 'もとの文書（{from}〜{to}行目）',
    en: 'Source, lines {from} to {to}',
    easy: 'もとの 文（{from}〜{to}行目）',
  },
  measureTitle: { ja: '施策の名前', en: 'Name of the measure', easy: '施策の 名前' },
  text: { ja: '説明', en: 'Text', easy: '説明' },
  record: { ja: 'これまでの取組', en: 'Record', easy: 'これまでの 取組' },
  note: { ja: '⇒ の注', en: 'Note after ⇒', easy: '⇒の 文' },
  reason: { ja: '変更や削除の理由', en: 'Why it changed or went', easy: '変わった 理由' },
  priority: { ja: '重点施策', en: 'Priority', easy: '重点' },
  from: { ja: 'もとの施策', en: 'Comes from', easy: 'もとの 施策' },
  fromMore: {
    ja: 'もとの施策（ほかにあれば）',
    en: 'Comes from (a further one)',
    easy: 'もとの 施策（ほか）',
  },
  fromNone: { ja: 'なし（新規）', en: 'None (new)', easy: 'なし（新しい）' },
  fromNoMore: { ja: 'ほかにはない', en: 'No further one', easy: 'ほかに ない' },
  dropped: {
    ja: 'これは施策ではない（登録しない）',
    en: 'This is no measure (leave it out)',
    easy: '施策では ない',
  },
  becomes: { ja: '行方', en: 'Fate', easy: 'どうなったか' },
  add: {
    ja: '読み取れなかった施策を加える',
    en: 'Add a measure that was not recognised',
    easy: '施策を ふやす',
  },
  addEarlier: { ja: '前の版に1つ加える', en: 'One to the earlier edition', easy: '前の 版に ふやす' },
  addLater: { ja: '新しい版に1つ加える', en: 'One to the later edition', easy: '新しい 版に ふやす' },
  added: { ja: '加えた施策', en: 'Added measure', easy: 'ふやした 施策' },
  state: { ja: '新しい版をどう扱いますか', en: 'What becomes of the later edition?', easy: '新しい 版は' },
  stateDrafting: {
    ja: '作成中として登録する（公開しない）',
    en: 'Keep it on the desk, not public',
    easy: 'まだ 見せない',
  },
  stateProposed: { ja: '案として公開する', en: 'Publish it as a draft', easy: '案として 見せる' },
  stateAdopted: {
    ja: '決定した版として公開する',
    en: 'Publish it as adopted',
    easy: '決まったものとして 見せる',
  },
  check: { ja: '直したところを確かめる', en: 'Check my corrections', easy: 'たしかめる' },
  confirm: { ja: '確定して登録する', en: 'Confirm and store', easy: '確定する' },
  confirmNext: {
    ja: '確定すると、2つの版と施策の行方がまとめて登録されます。取り消しはできませんが、あとから1件ずつ直せます。',
    en: 'Both editions and the fates are stored together. This cannot be undone as a whole, but each measure can be corrected later.',
    easy: '確定すると 登録されます。あとから なおすことが できます。',
  },
  again: { ja: '別の文書を選ぶ', en: 'Choose another document', easy: 'ほかの 文書' },
  news: {
    ja: '{name}を公開しました。',
    en: '{name} has been published.',
    easy: '{name}を みんなに 見せました。',
  },
  insteadRead: {
    ja: '登録されている指針は、公開ページでどなたでも読めます。',
    en: 'The guideline in the register can be read by everybody on the public pages.',
    easy: '指針は みんなの ページで 読めます。',
  },
  publicRegister: { ja: '公開の登録簿を見る', en: 'Open the public register', easy: 'みんなの ページへ' },
  wholeSource: { ja: 'もとの文書の全文', en: 'The whole source', easy: 'もとの 文書' },
} as const satisfies Record<string, Text>;

export const READING_REFUSALS = {
  'permit.wrong_role': {
    ja: '指針の読み込みは、市民活動担当課の役割でできます。',
    en: 'Importing a guideline needs the role of the office in charge.',
    easy: '市民活動担当課の 人が できます。',
  },
  'reading.no_file': {
    ja: '文書を選んでください。Word（.docx）かテキスト（.txt）を読み込めます。',
    en: 'Please choose a document: Word (.docx) or text (.txt).',
    easy: '文書を えらんでください。',
  },
  'reading.has_problems': {
    ja: '直していただきたいところが残っています。印のついた欄を確かめてください。',
    en: 'Some fields still need correcting. Please look at the marked ones.',
    easy: 'なおすところが あります。',
  },
  'reading.edition_exists': {
    ja: 'この次数の版は、すでに登録されています。次数を確かめるか、作成の机から既存の版を直してください。',
    en: 'An edition of this number is in the register already. Check the number, or correct the existing one on the drafting desk.',
    easy: 'この 版は もう あります。',
  },
  'reading.not_next': {
    ja: 'この文書の前の版は、登録簿のいちばん新しい版ではありません。登録簿の続きになる文書を読み込むか、次数を直してください。',
    en: 'The earlier edition of this paper is not the newest one in the register. Import the paper that follows it, or correct the numbers.',
    easy: 'この 文書は 登録の つづきでは ありません。番号を たしかめてください。',
  },
  'reading.earlier_is_draft': {
    ja: '前の版がまだ作成中です。作成の机で公開または決定してから、次の版を読み込んでください。',
    en: 'The earlier edition is still being drafted. Publish or adopt it on the drafting desk first.',
    easy: '前の 版が まだ できていません。先に 決めてください。',
  },
  'reading.earlier_differs': {
    ja: '前の版はすでに登録されていますが、施策の名前が文書と一致しません。文書の名前を登録簿に合わせて直してください。',
    en: 'The earlier edition is in the register, but its measures bear other names than in this paper. Please correct the names to match.',
    easy: '前の 版の 名前が ちがいます。',
  },
} as const satisfies Record<string, Text>;

export const REVIEW_PROBLEM_WORDS = {
  title_empty: {
    ja: '施策の名前を入力してください。',
    en: 'Please enter the name of the measure.',
    easy: '名前を 書いてください。',
  },
  title_long: {
    ja: '施策の名前は300字までで入力してください。',
    en: 'Up to 300 characters, please.',
    easy: '300字までです。',
  },
  title_twice: {
    ja: '同じ版に同じ名前の施策があります。どちらかの名前を直すか、「施策ではない」を選んでください。',
    en: 'Two measures of this edition bear this name. Rename one, or mark it as no measure.',
    easy: '同じ 名前が あります。',
  },
  class_missing: {
    ja: '分類を選んでください。',
    en: 'Please choose a class.',
    easy: '分類を えらんでください。',
  },
  pillar_missing: {
    ja: '柱を選んでください。',
    en: 'Please choose a pillar.',
    easy: '柱を えらんでください。',
  },
  pillar_title_empty: {
    ja: '柱の名前を入力してください。',
    en: 'Please enter the name of the pillar.',
    easy: '名前を 書いてください。',
  },
  edition_name_empty: {
    ja: '版の名前を入力してください。',
    en: 'Please enter the name of the edition.',
    easy: '名前を 書いてください。',
  },
  edition_order: {
    ja: '新しい版の次数は、前の版の次の数にしてください（例：前が1なら2）。',
    en: 'The later number must follow the earlier one (1, then 2).',
    easy: '次の 番号に してください。',
  },
  no_measures: {
    ja: 'この版に施策がありません。',
    en: 'This edition has no measures.',
    easy: '施策が ありません。',
  },
} as const satisfies Record<ReviewProblem['code'], Text>;
