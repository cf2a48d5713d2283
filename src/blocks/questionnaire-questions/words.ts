import { type Lang, say, type Text } from '#kernel/words.ts';
import { type Definition, findQuestion, inWords, type QuestionKind } from './rules/definition.ts';
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
