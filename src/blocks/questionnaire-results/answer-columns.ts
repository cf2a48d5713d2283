import {
  ANSWER_STATE_WORDS,
  inWords,
  type Question,
  questionsOf,
  rowsOf,
  shownAnswer,
  totalOf,
  type Value,
} from '#blocks/questionnaire/index.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type CsvColumn, type DrawnSheet, drawSheet } from '#platform/documents/index.ts';
import type { Results, SentAnswer } from './queries/gather-results.ts';
import { RESULTS } from './words.ts';

type Column = CsvColumn<SentAnswer>;

function whoColumns(lang: Lang): Column[] {
  return [
    { heading: say(lang, RESULTS.columnNumber), value: ({ n }) => n },
    { heading: say(lang, RESULTS.columnVersion), value: ({ line }) => line.versionNumber },
    { heading: say(lang, RESULTS.columnCode), value: ({ code }) => code },
    { heading: say(lang, RESULTS.columnName), value: ({ name }) => name },
    {
      heading: say(lang, RESULTS.columnSent),
      value: ({ line }) => (line.sentAt === null ? '' : instantWords(line.sentAt, lang)),
    },
    {
      heading: say(lang, RESULTS.columnState),
      value: ({ line }) => say(lang, ANSWER_STATE_WORDS[line.state]),
    },
  ];
}

/** Numbers stay numbers, everything else is what people read. */
const cellOf = (lang: Lang, question: Question, value: Value | undefined): string | number =>
  typeof value === 'number' ? value : shownAnswer(lang, question, value);

function questionColumns(lang: Lang, question: Question): Column[] {
  const { key, kind, total } = question;
  const label = inWords(lang, question.label);
  const column: Column = {
    heading: label,
    value: ({ values }) => cellOf(lang, question, values[key]),
  };
  if (kind !== 'table' || total === undefined) return [column];
  return [
    column,
    {
      heading: say(lang, RESULTS.columnTotal, { label }),
      value: ({ values }) => (key in values ? totalOf(rowsOf(values, key), total) : null),
    },
  ];
}

/** All answers as one table: whose, when, and a column a question. */
export function answerColumns(lang: Lang, { definition }: Results): Column[] {
  const questions = questionsOf(definition).flatMap((question) => questionColumns(lang, question));
  return apart([...whoColumns(lang), ...questions]);
}

/** Two questions of one label are told apart by a number, or a column would be lost when the table is read in again. */
function apart(columns: readonly Column[]): Column[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.heading) ?? 0) + 1;
    seen.set(column.heading, times);
    return times === 1 ? column : { ...column, heading: `${column.heading} (${times})` };
  });
}

/** One row of a table that somebody filled in, with the answer that it stands in. */
type TableLine = { readonly answer: SentAnswer; readonly cells: readonly (string | number)[] };

function tableSheet(lang: Lang, question: Question, answers: readonly SentAnswer[]): DrawnSheet {
  const { key, columns = [] } = question;
  const rows = answers.flatMap((answer) =>
    rowsOf(answer.values, key).map(
      (row): TableLine => ({
        answer,
        cells: columns.map((column) => cellOf(lang, asQuestion(column), row[column.key])),
      }),
    ),
  );
  return drawSheet<TableLine>({
    name: inWords(lang, question.label),
    rows,
    columns: [
      { heading: say(lang, RESULTS.columnNumber), value: ({ answer }) => answer.n },
      { heading: say(lang, RESULTS.columnName), value: ({ answer }) => answer.name },
      ...columns.map((column, i) => ({
        heading: inWords(lang, column.label),
        value: ({ cells }: TableLine) => cells[i],
      })),
    ],
  });
}

/** A column answers like a question of its kind. */
const asQuestion = (column: NonNullable<Question['columns']>[number]): Question => column;

/** The book: all answers on the first sheet, the rows of each table on one of their own. */
export function answerSheets(lang: Lang, results: Results): DrawnSheet[] {
  const { definition, answers } = results;
  const first = drawSheet({
    name: say(lang, RESULTS.sheetAnswers),
    rows: answers,
    columns: answerColumns(lang, results),
  });
  const tables = questionsOf(definition).filter(({ kind }) => kind === 'table');
  return [first, ...tables.map((question) => tableSheet(lang, question, answers))];
}
