import type { Condition, PrefillKey, QuestionKind } from '#blocks/questionnaire/index.ts';
import type { Text } from '#kernel/words.ts';

/** What one chooses a kind by: what it is good for. */
export const KIND_USES: Readonly<Record<QuestionKind, Text>> = {
  text: { ja: '名前や題など、1行で足りる答え', en: 'A name or a title: one line', easy: '1行で 書く こたえ' },
  long_text: {
    ja: '説明や理由など、何行かの答え',
    en: 'Several lines: what, why',
    easy: 'たくさん 書く こたえ',
  },
  number: { ja: '人数や回数など', en: 'How many', easy: '人数や 回数' },
  yen: { ja: '全角やコンマも読み取ります', en: 'Whole yen', easy: 'お金' },
  date: { ja: '西暦でも和暦でも書けます', en: 'In either calendar', easy: '日' },
  one: { ja: 'はい・いいえ、コースや期間など', en: 'Yes or no, one of a list', easy: '1つ えらぶ' },
  several: { ja: '当てはまるものすべて', en: 'All that apply', easy: 'いくつでも' },
  scale: { ja: '満足度など。1から5のように', en: 'From 1 to 5', easy: '1から 5' },
  table: { ja: '予算や日程など、行を足していくもの', en: 'Rows: budget, schedule', easy: '表に 書く' },
  file: { ja: '規約、名簿、見積書など', en: 'Bylaws, estimates', easy: 'ファイル' },
  consent: { ja: '読んで印をつけてもらう文', en: 'A sentence to tick', easy: 'しるしを つける 文' },
};

export const PREFILL_WORDS: Readonly<Record<PrefillKey, Text>> = {
  organisation_name: { ja: '登録：団体の名前', en: 'Register: name', easy: '団体の 名前' },
  kana: { ja: '登録：団体名のふりがな', en: 'Register: reading', easy: 'ふりがな' },
  purpose: { ja: '登録：目的', en: 'Register: purpose', easy: '目的' },
  activities: { ja: '登録：活動の内容', en: 'Register: activities', easy: '活動' },
  founded_on: { ja: '登録：設立した日', en: 'Register: day of founding', easy: 'はじめた 日' },
  members: { ja: '登録：会員の人数', en: 'Register: members', easy: '会員の 数' },
  citizens: { ja: '登録：市民の人数', en: 'Register: citizens', easy: '市の 人の 数' },
  representative: { ja: '登録：代表者の氏名', en: 'Register: representative', easy: '代表の 人' },
  base_address: { ja: '登録：拠点の住所', en: 'Register: address', easy: '住所' },
  bylaws_file: { ja: '団体カルテ：規約', en: 'Passport: bylaws', easy: 'きまり' },
  roster_file: { ja: '団体カルテ：名簿', en: 'Passport: roster', easy: '名簿' },
  plan_file: { ja: '団体カルテ：事業計画', en: 'Passport: plan', easy: '計画' },
  budget_file: { ja: '団体カルテ：予算', en: 'Passport: budget', easy: '予算' },
  accounts_file: { ja: '団体カルテ：決算', en: 'Passport: accounts', easy: '決算' },
  last_answer: { ja: '前に送った同じ設問の答え', en: 'Its answer of last time', easy: '前の こたえ' },
};

/** A condition as a sentence; {question} the question, {choice} its choice, {number} the number. */
export const TEST_WORDS: Readonly<Record<Condition['is'], Text>> = {
  answered: {
    ja: '「{question}」に答えがあるとき',
    en: '“{question}” is answered',
    easy: '「{question}」に こたえた とき',
  },
  equals: {
    ja: '「{question}」が「{choice}」のとき',
    en: '“{question}” is “{choice}”',
    easy: '「{question}」が「{choice}」の とき',
  },
  not_equals: {
    ja: '「{question}」が「{choice}」以外のとき',
    en: '“{question}” is not “{choice}”',
    easy: '「{question}」が「{choice}」で ない とき',
  },
  includes: {
    ja: '「{question}」に「{choice}」が含まれるとき',
    en: '“{question}” includes “{choice}”',
    easy: '「{question}」に「{choice}」が ある とき',
  },
  at_least: {
    ja: '「{question}」が{number}以上のとき',
    en: '“{question}” is at least {number}',
    easy: '「{question}」が {number}か もっと 大きい とき',
  },
  at_most: {
    ja: '「{question}」が{number}以下のとき',
    en: '“{question}” is at most {number}',
    easy: '「{question}」が {number}か もっと 小さい とき',
  },
};

export const FORM = {
  labelJa: { ja: '設問の言葉', en: 'Question', easy: '質問の ことば' },
  labelJaHint: { ja: '日本語で。例：事業の名前', en: 'In Japanese', easy: '日本語で 書きます' },
  sectionTitle: { ja: '区分の名前', en: 'Title of the section', easy: 'まとまりの 名前' },
  sectionTitleHint: {
    ja: '例：事業のこと。1つの区分が1ページになります。',
    en: 'One section is one page.',
    easy: '1つが 1ページです',
  },
  help: { ja: '説明', en: 'Help', easy: '説明' },
  helpHint: {
    ja: '設問の下に小さく出ます。何をどのくらい書くか、例があると書きやすくなります。',
    en: 'Stands under the question: what, how much, an example.',
    easy: '質問の 下に 出ます。',
  },
  languages: { ja: '英語・やさしい日本語', en: 'English and easy Japanese', easy: '英語・やさしい 日本語' },
  languagesHint: {
    ja: '書かないときは、日本語がそのまま表示されます。',
    en: 'Where nothing is written, Japanese is shown.',
    easy: '書かないと 日本語が 出ます。',
  },
  english: { ja: '{what}（英語）', en: '{what} (English)', easy: '{what}（英語）' },
  easy: { ja: '{what}（やさしい日本語）', en: '{what} (easy Japanese)', easy: '{what}（やさしい 日本語）' },
  required: {
    ja: '必ず答えてもらう',
    en: 'An answer is required',
    easy: 'かならず こたえる',
  },
  requiredHint: {
    ja: '印を外すと「任意」と表示されます。',
    en: 'Without the tick it is marked as optional.',
    easy: 'しるしを 外すと「書かなくても いい」に なります。',
  },
  maxText: { ja: '長さの上限（字）', en: 'Characters at most', easy: 'なん字まで' },
  maxTextHint: {
    ja: '{most}字まで。空けておくと{plain}字です。',
    en: 'Up to {most}; {plain} when left empty.',
    easy: '{most}字まで',
  },
  min: { ja: '下限', en: 'At least', easy: 'いちばん 小さい 数' },
  max: { ja: '上限', en: 'At most', easy: 'いちばん 大きい 数' },
  minChoices: { ja: '選ぶ数の下限', en: 'Choices at least', easy: 'いくつから' },
  maxChoices: { ja: '選ぶ数の上限', en: 'Choices at most', easy: 'いくつまで' },
  limitHint: { ja: '空けておくと、決めません。', en: 'Empty: no limit.', easy: '書かなくても いいです' },
  options: { ja: '選択肢', en: 'Choices', easy: 'えらぶ もの' },
  optionsHint: {
    ja: '1行に1つ書きます。英語とやさしい日本語を足すときは「はい｜Yes｜はい」のように縦線で区切ります。',
    en: 'One a line. Add English and easy Japanese after a bar: はい｜Yes｜はい',
    easy: '1行に 1つ 書きます。',
  },
  scaleFrom: { ja: 'はじめの数', en: 'From', easy: 'はじめの 数' },
  scaleTo: { ja: 'おわりの数', en: 'To', easy: 'おわりの 数' },
  scaleFromWords: { ja: 'はじめの数の意味', en: 'What the first means', easy: 'はじめの いみ' },
  scaleToWords: { ja: 'おわりの数の意味', en: 'What the last means', easy: 'おわりの いみ' },
  scaleHint: {
    ja: '例：わかりにくい｜Hard｜むずかしい',
    en: 'For example わかりにくい｜Hard',
    easy: '例：わかりにくい｜Hard｜むずかしい',
  },
  columns: { ja: '表の列', en: 'Columns', easy: '表の れつ' },
  columnsHint: {
    ja: '左からの順に並びます。名前を消した列はなくなります。選択肢は「1つ選ぶ」の列だけに、1行に1つ書きます。',
    en: 'From left to right; a column without a name goes. Choices only for “choose one”, one a line.',
    easy: '左から ならびます。',
  },
  columnName: { ja: '列の名前', en: 'Name', easy: '名前' },
  columnKind: { ja: '答え方', en: 'Kind', easy: 'こたえかた' },
  columnRequired: { ja: '必須', en: 'Required', easy: 'かならず' },
  columnOptions: { ja: '選択肢（1行に1つ）', en: 'Choices', easy: 'えらぶ もの' },
  columnTotal: { ja: '合計を出す', en: 'Summed', easy: '合計' },
  columnRow: { ja: '{n}列目', en: 'Column {n}', easy: '{n}れつ目' },
  minRows: { ja: '行の下限', en: 'Rows at least', easy: 'なん行から' },
  maxRows: { ja: '行の上限', en: 'Rows at most', easy: 'なん行まで' },
  rowsHint: {
    ja: '空けておくと{plain}行までです。',
    en: 'Up to {plain} when left empty.',
    easy: '書かないと {plain}行までです。',
  },
  maxFiles: { ja: 'ファイルの数の上限', en: 'Files at most', easy: 'なんこまで' },
  maxFilesHint: {
    ja: '{most}つまで。空けておくと{plain}つです。',
    en: 'Up to {most}; {plain} when left empty.',
    easy: '{most}つまで。書かないと {plain}つです。',
  },
  prefill: { ja: 'あらかじめ入れておく内容', en: 'Filled in from', easy: '入れて おく もの' },
  prefillNone: { ja: '入れない', en: 'Nothing', easy: '入れない' },
  prefillHint: {
    ja: '団体はこれを見て、違うところだけを直します。',
    en: 'The group looks it through and mends what is different.',
    easy: '団体が 見て なおします。',
  },
  condition: { ja: '表示の条件', en: 'Condition', easy: 'じょうけん' },
  conditionBefore: { ja: 'この{what}は、', en: 'This {what} is shown when', easy: 'この {what}は' },
  conditionAfter: { ja: 'に表示します。', en: '.', easy: 'に 見えます。' },
  conditionAlways: { ja: 'いつも', en: '(always)', easy: 'いつも' },
  conditionNumber: { ja: '「以上・以下」の数', en: 'Number for “at least, at most”', easy: '数' },
  conditionHint: {
    ja: '前にある設問だけが選べます。「以上・以下」を選んだときは、下の数も書いてください。隠れた設問の答えは残りません。',
    en: 'Only questions before it. What is hidden keeps no answer.',
    easy: '前の 質問だけ えらべます。',
  },
  sentence: { ja: '{condition}に表示', en: 'Shown when {condition}', easy: '{condition}に 見えます' },
} as const satisfies Record<string, Text>;

export const FORM_ERRORS = {
  required: {
    ja: '{field}を書いてください',
    en: 'Please fill in: {field}',
    easy: '{field}を 書いて ください',
  },
  too_long: {
    ja: '{field}が長すぎます。短くしてください',
    en: '{field} is too long',
    easy: '{field}が 長すぎます',
  },
  hidden_marks: {
    ja: '{field}に目に見えない記号があります。打ち直してください',
    en: '{field} contains invisible marks',
    easy: '{field}に 見えない 記号が あります',
  },
  number: {
    ja: '{field}は、決められた範囲の数字で書いてください',
    en: '{field}: please write a number within range',
    easy: '{field}は 数字で 書いて ください',
  },
  choose: {
    ja: '{field}を、並んでいる中から選んでください',
    en: '{field}: please choose one of those shown',
    easy: '{field}を えらんで ください',
  },
  min_over_max: {
    ja: '{field}が上限より大きくなっています。上限以下の数にしてください',
    en: '{field} is larger than the upper limit',
    easy: '{field}が 大きすぎます',
  },
  options_few: {
    ja: '{field}を1行に1つ、2つ以上書いてください',
    en: '{field}: please write two at least, one a line',
    easy: '{field}を 2つより 多く 書いて ください',
  },
  options_many: {
    ja: '{field}は50までにしてください',
    en: '{field}: 50 at most',
    easy: '{field}は 50までです',
  },
  options_twice: {
    ja: '{field}に同じ言葉が2つあります。1つにしてください',
    en: '{field}: the same words stand twice',
    easy: '{field}に おなじ ことばが あります',
  },
  columns_none: {
    ja: '{field}を1つ以上書いてください',
    en: '{field}: please name one at least',
    easy: '{field}を 書いて ください',
  },
  column_options: {
    ja: '{field}の選択肢を、1行に1つ、2つ以上書いてください',
    en: '{field}: please write two choices at least',
    easy: '{field}の えらぶ ものを 書いて ください',
  },
  total: {
    ja: '合計を出す列は、数か金額の列にしてください',
    en: 'The column to sum must be one of numbers or yen',
    easy: '合計は 数の れつに して ください',
  },
  prefill: {
    ja: 'この答え方には入れられない内容です。別のものを選んでください',
    en: 'This cannot fill a question of this kind',
    easy: 'ほかの ものを えらんで ください',
  },
  condition_gone: {
    ja: '選んだ条件の設問が、前にありません。選び直してください',
    en: 'The question of this condition does not stand before. Please choose again',
    easy: 'もういちど えらんで ください',
  },
  condition_number: {
    ja: '「以上・以下」の数を、数字で書いてください',
    en: 'Please write the number of the condition',
    easy: '数を 書いて ください',
  },
} as const satisfies Record<string, Text>;
export type FormError = keyof typeof FORM_ERRORS;
