import { z } from 'zod';
import { checkValues } from './rules/check-values.ts';
import {
  COLUMN_KINDS,
  CONDITION_TESTS,
  type Condition,
  type Definition,
  KEY,
  MOST,
  PREFILL_KEYS,
  QUESTION_KINDS,
  type Question,
  questionsOf,
} from './rules/definition.ts';
import type { Values } from './rules/values.ts';

const words = (most: number) =>
  z.strictObject({
    ja: z.string().trim().min(1).max(most),
    en: z.string().trim().max(most).optional(),
    easy: z.string().trim().max(most).optional(),
  });
/** A name in code; `constructor` is something else in every object. */
const key = z
  .string()
  .regex(KEY)
  .refine((name) => name !== 'constructor');
const whole = (least: number, most: number) => z.number().int().min(least).max(most);

const condition = z.strictObject({
  question: key,
  is: z.enum(CONDITION_TESTS),
  value: z.union([z.string().max(MOST.key), z.number(), z.boolean()]).optional(),
});
const option = z.strictObject({ key: z.string().regex(/^[a-z0-9_]{1,40}$/), label: words(MOST.label) });
const options = z.array(option).min(1).max(MOST.options);
const column = z.strictObject({
  key,
  label: words(MOST.label),
  kind: z.enum(COLUMN_KINDS),
  options: options.optional(),
  required: z.boolean(),
});
const scale = z.strictObject({
  from: whole(0, 1),
  to: whole(2, 10),
  fromWords: words(MOST.label),
  toWords: words(MOST.label),
});

const question = z
  .strictObject({
    key,
    kind: z.enum(QUESTION_KINDS),
    label: words(MOST.label),
    help: words(MOST.help).optional(),
    required: z.boolean(),
    max: whole(-1_000_000_000, 2_000_000_000).optional(),
    min: whole(-1_000_000_000, 2_000_000_000).optional(),
    options: options.optional(),
    scale: scale.optional(),
    columns: z.array(column).min(1).max(MOST.columns).optional(),
    minRows: whole(0, MOST.rows).optional(),
    maxRows: whole(1, MOST.rows).optional(),
    total: key.optional(),
    condition: condition.optional(),
    prefill: z.enum(PREFILL_KEYS).optional(),
    maxFiles: whole(1, MOST.files).optional(),
  })
  .superRefine((one, context) => {
    for (const fault of faultsOf(one)) context.addIssue({ code: 'custom', message: fault });
  });

/** Which parts a kind has beside key, label, help, required and condition. */
const PARTS: Readonly<Record<Question['kind'], readonly (keyof Question)[]>> = {
  text: ['max', 'prefill'],
  long_text: ['max', 'prefill'],
  number: ['min', 'max', 'prefill'],
  yen: ['min', 'max', 'prefill'],
  date: ['prefill'],
  one: ['options', 'prefill'],
  several: ['options', 'min', 'max', 'prefill'],
  scale: ['scale'],
  table: ['columns', 'minRows', 'maxRows', 'total', 'prefill'],
  file: ['maxFiles', 'prefill'],
  consent: [],
};
const NEEDED: Partial<Record<Question['kind'], keyof Question>> = {
  one: 'options',
  several: 'options',
  scale: 'scale',
  table: 'columns',
};
const ALWAYS: readonly string[] = ['key', 'kind', 'label', 'help', 'required', 'condition'];

const isOnce = (keys: readonly string[]) => new Set(keys).size === keys.length;

function* faultsOf(one: Question): Generator<string> {
  for (const [part, value] of Object.entries(one)) {
    const isKnown = ALWAYS.includes(part) || PARTS[one.kind].some((known) => known === part);
    if (value !== undefined && !isKnown) yield `${one.key}: ${part} is no part of ${one.kind}`;
  }
  const needed = NEEDED[one.kind];
  if (needed !== undefined && one[needed] === undefined) yield `${one.key}: ${needed} is missing`;
  if (one.min !== undefined && one.max !== undefined && one.min > one.max) yield `${one.key}: min over max`;
  yield* lengthFaults(one);
  if (!isOnce((one.options ?? []).map((choice) => choice.key))) yield `${one.key}: an option twice`;
  yield* tableFaults(one);
}

const LENGTHS: Partial<Record<Question['kind'], number>> = {
  text: MOST.shortText,
  long_text: MOST.longText,
  several: MOST.options,
};

function* lengthFaults({ key: name, kind, max, min }: Question): Generator<string> {
  const most = LENGTHS[kind];
  if (most !== undefined && ((max ?? 1) < 1 || (max ?? 1) > most || (min ?? 0) < 0))
    yield `${name}: a length outside 1 to ${most}`;
  if (kind === 'yen' && ((min ?? 0) < 0 || (max ?? 0) < 0)) yield `${name}: yen below nothing`;
}

function* tableFaults({ key: name, columns = [], total, minRows, maxRows }: Question): Generator<string> {
  if (!isOnce(columns.map((one) => one.key))) yield `${name}: a column twice`;
  if (minRows !== undefined && maxRows !== undefined && minRows > maxRows) yield `${name}: rows`;
  for (const one of columns) {
    if ((one.kind === 'one') !== (one.options !== undefined)) yield `${name}: options of ${one.key}`;
    if (!isOnce((one.options ?? []).map((choice) => choice.key))) yield `${name}: an option twice`;
  }
  const summed = columns.find((one) => one.key === total);
  if (total !== undefined && summed?.kind !== 'yen' && summed?.kind !== 'number') yield `${name}: the sum`;
}

/** Every stored form is one of these: what a question may ask follows from its kind, and it looks only at questions before it. */
export const definitionSchema: z.ZodType<Definition> = z
  .strictObject({
    sections: z
      .array(
        z.strictObject({
          key,
          title: words(MOST.label),
          help: words(MOST.help).optional(),
          condition: condition.optional(),
          questions: z.array(question),
        }),
      )
      .max(MOST.sections),
  })
  .superRefine((definition, context) => {
    for (const fault of orderFaults(definition)) context.addIssue({ code: 'custom', message: fault });
  });

function* orderFaults(definition: Definition): Generator<string> {
  const questions = questionsOf(definition);
  if (questions.length > MOST.questions) yield 'too many questions';
  if (!isOnce(questions.map((one) => one.key))) yield 'a question twice';
  if (!isOnce(definition.sections.map((one) => one.key))) yield 'a section twice';
  const before = new Map<string, Question>();
  for (const section of definition.sections) {
    yield* conditionFaults(section.key, section.condition, before);
    for (const one of section.questions) {
      yield* conditionFaults(one.key, one.condition, before);
      before.set(one.key, one);
    }
  }
}

/** Which tests make sense upon a kind of question. */
export const TESTS_OF: Readonly<Record<Question['kind'], readonly Condition['is'][]>> = {
  text: ['answered'],
  long_text: ['answered'],
  number: ['answered', 'at_least', 'at_most'],
  yen: ['answered', 'at_least', 'at_most'],
  date: ['answered'],
  one: ['answered', 'equals', 'not_equals'],
  several: ['answered', 'includes'],
  scale: ['answered', 'at_least', 'at_most'],
  table: ['answered'],
  file: ['answered'],
  consent: ['answered'],
};

function* conditionFaults(
  name: string,
  one: Condition | undefined,
  before: ReadonlyMap<string, Question>,
): Generator<string> {
  if (one === undefined) return;
  const asked = before.get(one.question);
  if (asked === undefined) {
    yield `${name}: looks at a question that is not before it`;
    return;
  }
  if (!TESTS_OF[asked.kind].includes(one.is)) yield `${name}: ${one.is} says nothing of ${asked.kind}`;
  const isChoice = one.is === 'equals' || one.is === 'not_equals' || one.is === 'includes';
  if (isChoice && !asked.options?.some((choice) => choice.key === one.value))
    yield `${name}: looks for a choice that is not there`;
  if ((one.is === 'at_least' || one.is === 'at_most') && typeof one.value !== 'number')
    yield `${name}: no number`;
}

const file = z.strictObject({
  fileId: z.uuid().nullable(),
  paperId: z.uuid().optional(),
  name: z.string().max(300),
  type: z.string().max(200),
  size: z.number().int().min(0),
});
const row = z.record(z.string(), z.union([z.string(), z.number()]));
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(file),
  z.array(row),
]);

/** The answers to one form, all of them good: made from its definition. Problems have the place of the field as their path. */
export const answersSchema = (definition: Definition): z.ZodType<Values> =>
  z.record(z.string(), value).superRefine((values, context) => {
    const known = new Set(questionsOf(definition).map((one) => one.key));
    for (const name of Object.keys(values)) {
      if (!known.has(name)) context.addIssue({ code: 'custom', message: 'unknown', path: [name] });
    }
    for (const { question: asked, row: line, column: cell, code } of checkValues(definition, values)) {
      const path = line === undefined || cell === undefined ? [asked] : [asked, line, cell];
      context.addIssue({ code: 'custom', message: code, path });
    }
  });
