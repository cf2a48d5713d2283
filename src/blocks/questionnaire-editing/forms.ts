import { z } from 'zod';
import {
  COLUMN_KINDS,
  type Column,
  cleanText,
  hasHiddenMarks,
  MOST,
  PREFILL_KEYS,
  type Question,
  type QuestionKind,
  readNumber,
  type Words,
} from '#blocks/questionnaire/index.ts';
import { readYen } from '#kernel/yen.ts';
import { columnKeys, hasTwice, readOptionLines, readWordsLine } from './rules/option-lines.ts';

const text = (most: number) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine((v) => !hasHiddenMarks(v), 'hidden_marks')
    .refine((v) => [...v].length <= most, 'too_long');
/** A text of one line, without marks that nobody sees. */
export const line = (most: number) => text(most).transform((v) => v.replaceAll(/\s*\n\s*/g, ' '));
export const neededLine = (most: number) => line(most).refine((v) => v !== '', 'required');
const tick = z
  .literal('yes')
  .optional()
  .transform((v) => v === 'yes');
const version = z.coerce.number().int().min(1).catch(0);

/** A number within limits, or nothing. */
const figures = (least: number, most: number, read: (typed: string) => number | string = readNumber) =>
  z
    .string()
    .default('')
    .transform(read)
    .refine((v) => v === '' || (typeof v === 'number' && v >= least && v <= most), 'number')
    .transform((v) => (typeof v === 'number' ? v : undefined));

const amount = (typed: string): number | string => {
  const read = readYen(typed);
  if ('yen' in read) return read.yen;
  return read.problem === 'yen.empty' ? '' : typed;
};

/** Words in three languages; nothing when no Japanese is there. */
export function wordsFrom(ja: string, en: string, easy: string): Words {
  return { ja, ...(en === '' ? {} : { en }), ...(easy === '' ? {} : { easy }) };
}
const helpFrom = (ja: string, en: string, easy: string): Words | undefined =>
  ja === '' ? undefined : wordsFrom(ja, en, easy);

export const versionForm = z.looseObject({ version });
export const moveForm = z.looseObject({ version, direction: z.enum(['up', 'down'], 'choose') });

const condition = { condition: z.string().default(''), 'condition.number': z.string().default('') };

/** A section but for its condition, which is read against the questions before it. */
export const sectionForm = z
  .looseObject({
    version,
    'title.ja': neededLine(MOST.label),
    'title.en': line(MOST.label),
    'title.easy': line(MOST.label),
    'help.ja': text(MOST.help),
    'help.en': text(MOST.help),
    'help.easy': text(MOST.help),
    ...condition,
  })
  .transform((sent) => ({
    version: sent.version,
    title: wordsFrom(sent['title.ja'], sent['title.en'], sent['title.easy']),
    help: helpFrom(sent['help.ja'], sent['help.en'], sent['help.easy']),
    condition: sent.condition,
    number: readNumber(sent['condition.number']),
  }));

const common = z
  .looseObject({
    version,
    'label.ja': neededLine(MOST.label),
    'label.en': line(MOST.label),
    'label.easy': line(MOST.label),
    'help.ja': text(MOST.help),
    'help.en': text(MOST.help),
    'help.easy': text(MOST.help),
    required: tick,
    prefill: z.enum(['', ...PREFILL_KEYS], 'choose').default(''),
    ...condition,
  })
  .transform((sent) => ({
    version: sent.version,
    label: wordsFrom(sent['label.ja'], sent['label.en'], sent['label.easy']),
    help: helpFrom(sent['help.ja'], sent['help.en'], sent['help.easy']),
    required: sent.required,
    prefill: sent.prefill === '' ? undefined : sent.prefill,
    condition: sent.condition,
    number: readNumber(sent['condition.number']),
  }));

type QuestionParts = Partial<
  Pick<
    Question,
    'max' | 'min' | 'options' | 'scale' | 'columns' | 'minRows' | 'maxRows' | 'total' | 'maxFiles'
  >
>;
type Old = Question | undefined;

const inOrder = {
  check: ({ min, max }: { min?: number | undefined; max?: number | undefined }) =>
    min === undefined || max === undefined || min <= max,
  problem: { path: ['min'], message: 'min_over_max' },
};
const sizes = (least: number, most: number, read?: (typed: string) => number | string) =>
  z
    .object({ min: figures(least, most, read), max: figures(least, most, read) })
    .refine(inOrder.check, inOrder.problem);

const options = (old: Old) =>
  text(20_000)
    .transform((typed) => readOptionLines(typed, old?.options))
    .refine((list) => list.length >= 2, 'options_few')
    .refine((list) => list.length <= MOST.options, 'options_many')
    .refine((list) => list.every(({ label }) => [...label.ja].length <= MOST.label), 'too_long')
    .refine((list) => !hasTwice(list), 'options_twice');

const wordsOfLine = neededLine(MOST.label * 3).transform(readWordsLine);
const scale = z
  .object({
    from: z.enum(['0', '1'], 'choose'),
    to: z.enum(['2', '3', '4', '5', '6', '7', '8', '9', '10'], 'choose'),
    fromWords: wordsOfLine,
    toWords: wordsOfLine,
  })
  .transform(({ from, to, ...ends }) => ({ scale: { from: Number(from), to: Number(to), ...ends } }));

const COLUMN_PLACES = Array.from({ length: MOST.columns }, (_, i) => i);
const columnShape = Object.fromEntries(
  COLUMN_PLACES.flatMap((i) => [
    [`columns.${i}.label`, line(MOST.label * 3)],
    [`columns.${i}.kind`, z.enum(COLUMN_KINDS, 'choose').default('text')],
    [`columns.${i}.required`, tick],
    [`columns.${i}.options`, text(4_000)],
  ]),
);

type Wrong = { readonly path: string; readonly message: string };
type TypedColumn = Omit<Column, 'key'> & { readonly place: number };

function readColumns(sent: Record<string, unknown>, old: readonly Column[]) {
  const typed: TypedColumn[] = COLUMN_PLACES.flatMap((place) => {
    const label = readWordsLine(String(sent[`columns.${place}.label`]));
    if (label.ja === '') return [];
    const kind = sent[`columns.${place}.kind`] as Column['kind'];
    const choices = String(sent[`columns.${place}.options`]);
    const before = old.find((column) => column.label.ja === label.ja) ?? old[place];
    const list = kind === 'one' ? { options: readOptionLines(choices, before?.options) } : {};
    return [{ place, label, kind, required: sent[`columns.${place}.required`] === true, ...list }];
  });
  const keys = columnKeys(
    typed.map(({ label }) => label),
    old,
  );
  return typed.map((column, i) => ({ ...column, key: keys[i] ?? `c${i + 1}` }));
}

function wrongColumns(
  columns: readonly (TypedColumn & { key: string })[],
  total: readonly string[],
): Wrong[] {
  const few = columns.filter(
    (column) => column.options && (column.options.length < 2 || hasTwice(column.options)),
  );
  const summed = columns.find(({ place }) => String(place) === total[0]);
  const isSum = summed?.kind === 'yen' || summed?.kind === 'number';
  return [
    ...(columns.length === 0 ? [{ path: 'columns.0.label', message: 'columns_none' }] : []),
    ...few.map(({ place }) => ({ path: `columns.${place}.options`, message: 'column_options' })),
    ...(total.length > 1 || (total.length === 1 && !isSum) ? [{ path: 'total', message: 'total' }] : []),
  ];
}

const rowLimits = z.object({
  minRows: figures(0, MOST.rows),
  maxRows: figures(1, MOST.rows),
  total: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((v): string[] => [v ?? []].flat()),
});

const table = (old: Old) =>
  z
    .object(columnShape)
    .and(rowLimits)
    .transform((sent, context): QuestionParts => {
      const columns = readColumns(sent, old?.columns ?? []);
      const { minRows, maxRows, total } = sent;
      const wrong = wrongColumns(columns, total);
      if (minRows !== undefined && maxRows !== undefined && minRows > maxRows)
        wrong.push({ path: 'minRows', message: 'min_over_max' });
      for (const { path, message } of wrong) context.addIssue({ code: 'custom', message, path: [path] });
      return {
        columns: columns.map(({ place: _place, ...column }) => column),
        minRows,
        maxRows,
        total: columns.find(({ place }) => String(place) === total[0])?.key,
      };
    });

/** What a kind asks beside the words: its limits, choices, columns. */
const PARTS: Readonly<Record<QuestionKind, (old: Old) => z.ZodType<QuestionParts>>> = {
  text: () => z.object({ max: figures(1, MOST.shortText) }),
  long_text: () => z.object({ max: figures(1, MOST.longText) }),
  number: () => sizes(-1_000_000_000, 1_000_000_000),
  yen: () => sizes(0, 2_000_000_000, amount),
  date: () => z.object({}),
  one: (old) => z.object({ options: options(old) }),
  several: (old) =>
    z
      .object({ options: options(old), min: figures(0, MOST.options), max: figures(1, MOST.options) })
      .refine(inOrder.check, inOrder.problem),
  scale: () => scale,
  table,
  file: () => z.object({ maxFiles: figures(1, MOST.files) }),
  consent: () => z.object({}),
};

/** A question of a kind as its page sends it; `old` keeps the names in code of choices and columns. */
export const questionForm = (kind: QuestionKind, old: Question | undefined) =>
  z
    .object({})
    .loose()
    .transform((sent, context) => {
      const [words, parts] = [common.safeParse(sent), PARTS[kind](old).safeParse(sent)];
      for (const { error } of [words, parts]) {
        for (const { message, path } of error?.issues ?? [])
          context.addIssue({ code: 'custom', message, path });
      }
      return words.success && parts.success ? { ...words.data, parts: parts.data } : z.NEVER;
    });
