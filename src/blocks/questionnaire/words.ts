import { type Lang, say, type Text } from '#kernel/words.ts';
import { type Definition, findQuestion, inWords, type QuestionKind } from './rules/definition.ts';
import type { AnswerState, MemberRole, VersionState } from './rules/states.ts';
import type { Problem, ProblemCode } from './rules/values.ts';

export const KIND_WORDS: Readonly<Record<QuestionKind, Text>> = {
  text: { ja: '短い文', en: 'Short text', easy: 'みじかい 文' },
  long_text: { ja: '長い文', en: 'Long text', easy: 'ながい 文' },
  number: { ja: '数', en: 'Number', easy: '数' },
  yen: { ja: '金額（円）', en: 'Amount (yen)', easy: 'お金（円）' },
  date: { ja: '日付', en: 'Date', easy: '日' },
  one: { ja: '1つ選ぶ', en: 'Choose one', easy: '1つ えらぶ' },
  several: { ja: 'いくつでも選ぶ', en: 'Choose several', easy: 'いくつでも えらぶ' },
  scale: { ja: '段階で答える', en: 'Scale', easy: '数で こたえる' },
  table: { ja: '表', en: 'Table', easy: '表' },
  file: { ja: '書類・ファイル', en: 'File', easy: 'ファイル' },
  consent: { ja: '確認・同意', en: 'Consent', easy: '「はい」と こたえる' },
};

export const VERSION_STATE_WORDS: Readonly<Record<VersionState, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  published: { ja: '公開中', en: 'Published', easy: 'つかって います' },
  retired: { ja: '終了', en: 'Retired', easy: 'おわりました' },
};

export const ANSWER_STATE_WORDS: Readonly<Record<AnswerState, Text>> = {
  draft: { ja: '記入中', en: 'Being written', easy: '書いて います' },
  sent: { ja: '送信済み', en: 'Sent', easy: 'おくりました' },
  reopened: { ja: '直している途中', en: 'Open again', easy: 'なおして います' },
};

export const MEMBER_ROLE_WORDS: Readonly<Record<MemberRole, Text>> = {
  owner: { ja: '主に書く人', en: 'Owner', easy: '書く 人（リーダー）' },
  writer: { ja: 'いっしょに書く人', en: 'Writer', easy: 'いっしょに 書く 人' },
  reader: { ja: '読む人', en: 'Reader', easy: '読む 人' },
};

/** What is wrong at a field, and how to mend it. {field} is the question, {limit} its limit. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Text>> = {
  required: {
    ja: '「{field}」に答えてください',
    en: 'Please answer “{field}”',
    easy: '「{field}」に こたえて ください',
  },
  too_long: {
    ja: '「{field}」が長すぎます。{limit}字までにしてください',
    en: '“{field}” is too long: {limit} characters at most',
    easy: '「{field}」が 長すぎます。{limit}字までに して ください',
  },
  hidden_marks: {
    ja: '「{field}」に目に見えない記号があります。打ち直してください',
    en: '“{field}” contains invisible marks: please type it again',
    easy: '「{field}」に 見えない 記号が あります。もういちど 書いて ください',
  },
  not_a_number: {
    ja: '「{field}」は数字だけで書いてください（例：50,000）',
    en: '“{field}”: please write figures only (for example 50,000)',
    easy: '「{field}」は 数字で 書いて ください（例：50,000）',
  },
  fraction: {
    ja: '「{field}」は小数点のない数で書いてください',
    en: '“{field}”: please write a whole number',
    easy: '「{field}」は「.」の ない 数で 書いて ください',
  },
  negative: {
    ja: '「{field}」は0以上の数で書いてください',
    en: '“{field}”: please write a number from 0',
    easy: '「{field}」は 0か 0より 大きい 数を 書いて ください',
  },
  too_small: {
    ja: '「{field}」は{limit}以上にしてください',
    en: '“{field}”: {limit} at least',
    easy: '「{field}」は {limit}か それより 大きい 数に して ください',
  },
  too_large: {
    ja: '「{field}」は{limit}以下にしてください',
    en: '“{field}”: {limit} at most',
    easy: '「{field}」は {limit}か それより 小さい 数に して ください',
  },
  not_a_day: {
    ja: '「{field}」が暦の日付として読めません。西暦または和暦で書いてください（例：2026年4月1日、令和8年4月1日）',
    en: '“{field}” is no day of the calendar: write for example 2026-04-01',
    easy: '「{field}」は 2026年4月1日の ように 書いて ください',
  },
  not_an_option: {
    ja: '「{field}」は表示された中から選んでください',
    en: '“{field}”: please choose one of those shown',
    easy: '「{field}」は 見えて いる 中から えらんで ください',
  },
  too_few: {
    ja: '「{field}」は{limit}つ以上選んでください',
    en: '“{field}”: choose {limit} at least',
    easy: '「{field}」は {limit}つより 多く えらんで ください',
  },
  too_many: {
    ja: '「{field}」は{limit}つまでにしてください',
    en: '“{field}”: {limit} at most',
    easy: '「{field}」は {limit}つまでに して ください',
  },
  too_few_rows: {
    ja: '「{field}」は{limit}行以上書いてください',
    en: '“{field}”: {limit} rows at least',
    easy: '「{field}」は {limit}行より 多く 書いて ください',
  },
  too_many_rows: {
    ja: '「{field}」は{limit}行までにしてください。多いときは、似たものをまとめてください',
    en: '“{field}”: {limit} rows at most; put alike ones together',
    easy: '「{field}」は {limit}行までに して ください',
  },
  not_agreed: {
    ja: '「{field}」を読んで、よければ印をつけてください',
    en: 'Please read “{field}” and tick it',
    easy: '「{field}」を 読んで、よかったら しるしを つけて ください',
  },
};

const CELL: Text = {
  ja: '{table}の{row}行目の{column}',
  en: '{table}, row {row}, {column}',
  easy: '{table}の {row}行目の {column}',
};
const GROUPED = new Intl.NumberFormat('ja-JP');

/** The sentence of a problem, naming the question; in a table the row and the column. */
export function problemText(lang: Lang, definition: Definition, problem: Problem): string {
  const question = findQuestion(definition, problem.question);
  const label = question ? inWords(lang, question.label) : problem.question;
  const column = question?.columns?.find(({ key }) => key === problem.column);
  const field =
    column === undefined
      ? label
      : say(lang, CELL, { table: label, row: (problem.row ?? 0) + 1, column: inWords(lang, column.label) });
  return say(lang, PROBLEM_WORDS[problem.code], { field, limit: GROUPED.format(problem.limit ?? 0) });
}

export const QUESTIONNAIRE_REFUSALS = {
  'questionnaire.not_found': {
    ja: '質問票または回答が見つかりません',
    en: 'There is no such questionnaire or answer',
    easy: '見つかりません',
  },
  'questionnaire.not_yours': {
    ja: 'この回答を開けるのは、書いている人とその団体の人だけです',
    en: 'Only its writers and their group may open this answer',
    easy: 'この 回答は 書いて いる 人だけが 見られます',
  },
  'questionnaire.changed_meanwhile': {
    ja: '開いている間に、ほかの人が同じところを保存しました。あなたが書いた内容は残っています。見比べて、もう一度保存してください。',
    en: 'Somebody else has saved the same part meanwhile. What you wrote is still here: compare and save again.',
    easy: 'ほかの 人が 先に 保存しました。くらべて、もういちど 保存して ください。',
  },
  'questionnaire.incomplete': {
    ja: 'まだ直すところがあります。下に示した設問を直してから送ってください。',
    en: 'Something is still to be mended: see the questions named below.',
    easy: 'まだ なおす ところが あります。',
  },
  'questionnaire.sent_already': {
    ja: 'この回答はもう送られています。もう一度送る必要はありません。',
    en: 'This answer has been sent already; there is no need to send it again.',
    easy: 'もう おくりました。もういちど おくらなくて いいです。',
  },
  'questionnaire.closed': {
    ja: '送ったあとの回答は、市役所から戻されたところだけ直せます。',
    en: 'After sending, only what was opened again may change.',
    easy: 'おくった あとは なおせません。',
  },
  'questionnaire.not_sent': {
    ja: 'まだ送られていない回答です',
    en: 'This answer has not been sent yet',
    easy: 'まだ おくって いません',
  },
  'questionnaire.no_such_question': {
    ja: '選んだ設問がこの質問票にありません',
    en: 'This form has no such question',
    easy: 'その 質問は ありません',
  },
  'questionnaire.not_open': {
    ja: 'この質問票は、いま新しい回答を受け付けていません',
    en: 'This form takes no new answers now',
    easy: 'いま あたらしく こたえられません',
  },
  'questionnaire.last_owner': {
    ja: '主に書く人は、いつも1人は必要です。先にほかの人を「主に書く人」にしてください。',
    en: 'There must be one owner: make somebody else the owner first.',
    easy: 'リーダーが 1人 いります。',
  },
  'questionnaire.too_many_files': {
    ja: 'この設問に入れられるファイルの数を超えます。先に1つ外してください。',
    en: 'Too many files for this question: take one out first.',
    easy: 'ファイルが 多すぎます。先に 1つ 外して ください。',
  },
  'questionnaire.key_taken': {
    ja: 'その記号の質問票がもうあります。別の記号にしてください。',
    en: 'There is a form with this code already: choose another.',
    easy: 'その 記号は もう あります。',
  },
  'questionnaire.bad_definition': {
    ja: '質問票の中身が整っていません。条件が指す設問や、選択肢を確かめてください。',
    en: 'The form does not hold together: look at conditions and choices.',
    easy: '質問票の 中身が おかしいです。',
  },
  'questionnaire.empty': {
    ja: '設問のない質問票や区分は公開できません。設問を足してください。',
    en: 'A form or section without questions cannot be published: add a question.',
    easy: '質問が ないと 公開できません。',
  },
  'questionnaire.published_already': {
    ja: '公開した版は変えられません。新しい版を作ってください。',
    en: 'A published version does not change: begin a new one.',
    easy: '公開した ものは かえられません。あたらしく 作って ください。',
  },
  'questionnaire.draft_there': {
    ja: '下書きの版がもうあります。そちらを使ってください。',
    en: 'There is a draft already: use that one.',
    easy: '下書きが もう あります。',
  },
  'questionnaire.looked_at': {
    ja: 'ほかの設問がこれを表示の条件にしています。先に条件を外してください。',
    en: 'Other questions are shown by this one: take those conditions away first.',
    easy: 'ほかの 質問が これを つかって います。',
  },
  'flow.closed': {
    ja: 'いまの状態ではできません',
    en: 'This cannot be done in its present state',
    easy: 'いまは できません',
  },
  'permit.wrong_role': {
    ja: 'この操作ができるのは、質問票を担当する職員だけです',
    en: 'Only the office in charge of forms may do this',
    easy: '担当の 人だけが できます',
  },
} as const satisfies Record<string, Text>;
export type QuestionnaireRefusal = keyof typeof QUESTIONNAIRE_REFUSALS;

export const KEPT = {
  drafts: {
    what: {
      ja: '送られなかった質問票の回答（申請書・報告書などの下書き）',
      en: 'Answers to forms that were never sent (drafts of applications and reports)',
      easy: 'おくらなかった 回答（下書き）',
    },
    kept: {
      ja: '最後に書いた日から1年で、書かれた内容を消します。下書きがあったことと日付だけが残ります。',
      en: 'What was written is erased a year after the last change; that there was a draft, and its dates, stay.',
      easy: 'さいごに 書いた 日から 1年で 消します。',
    },
  },
  own: {
    ja: '質問票への回答（申請書・報告書など）',
    en: 'Answers to forms (applications, reports)',
    easy: '質問票の 回答（申しこみ・ほうこく）',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
