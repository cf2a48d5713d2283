import { z } from 'zod';
import type { Sent } from '#platform/http/read-form.ts';
import { assemble, type Filled, type Parts } from './assemble.ts';
import { BLANKS, type BlankName, SENTENCES } from './blanks.ts';
import { checkPairs } from './check-pairs.ts';
import { ROWS } from './rows.ts';
import { readValue, type Spec, type ValueProblem } from './rules/read-value.ts';
import { LIST_OF, type ListName, type SectionName } from './rules/sections.ts';
import { type Blanks, blanksOf, type Row } from './typed.ts';

/** What every form of a draft says beside its fields. */
export const draftForm = z.looseObject({ revision: z.coerce.number().int().min(1) });
export const enforceForm = z.looseObject({
  revision: z.coerce.number().int().min(1),
  note: z
    .string()
    .default('')
    .transform((v) => v.trim())
    .pipe(z.string().max(500, 'too_long')),
});
export const startForm = z.looseObject({
  course: z.string().max(40),
  year: z.coerce.number().int().min(2000).max(2200),
  from: z
    .string()
    .default('')
    .transform((v) => v || null)
    .pipe(z.uuid().nullable()),
});

export type Typed = Readonly<Record<string, string>>;
export type Problems = Readonly<Record<string, { spec: Spec; problem: ValueProblem }>>;
export type SectionRead =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly problems: Problems };

const MOST_ROWS = 60;
const BLANK_NAME = /\[(\w+)\]/g;

/** The fields of a section's sentences, in their order. */
export function blankNames(section: SectionName): BlankName[] {
  return SENTENCES[section].flatMap((line) =>
    typeof line === 'string'
      ? [line]
      : [...line.ja.matchAll(BLANK_NAME)].map(([, name]) => name as BlankName),
  );
}

/** All that was sent, as text by field name. */
export function typedOf(sent: Sent): Typed {
  const first = (value: Sent[string]) => (Array.isArray(value) ? value[0] : value);
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => {
      const one = first(value);
      return [name, typeof one === 'string' ? one : ''];
    }),
  );
}

function readBlanks(section: SectionName, typed: Typed, before: Filled['before'], problems: Found) {
  const read: Record<string, unknown> = { ...blanksOf(before) };
  for (const name of blankNames(section)) {
    const spec: Spec = BLANKS[name];
    const one = readValue(spec, typed[name] ?? '');
    if ('problem' in one) problems[name] = { spec, problem: one.problem };
    else read[name] = one.value;
  }
  return read as Blanks;
}

type Found = Record<string, { spec: Spec; problem: ValueProblem }>;

function readRow(list: ListName, n: number, typed: Typed, problems: Found): Row {
  const row: Record<string, Row[string]> = { key: keyOf(typed[`${list}.${n}.key`]) };
  for (const [column, spec] of Object.entries(ROWS[list])) {
    const name = `${list}.${n}.${column}`;
    const one = readValue(spec, typed[name] ?? '');
    if ('problem' in one) problems[name] = { spec, problem: one.problem };
    else row[column] = one.value;
  }
  return row;
}

/** Rows by their place in the form; one whose first text is empty is left out. */
function readRows(list: ListName, typed: Typed, problems: Found): Row[] | null {
  const rows: Row[] = [];
  for (let n = 0; n < MOST_ROWS; n += 1) {
    if ((typed[`${list}.${n}.ja`] ?? '').trim() !== '') rows.push(readRow(list, n, typed, problems));
  }
  return rows.length === 0 && typed['decided'] !== 'yes' ? null : rows;
}

const keyOf = (sent: string | undefined) =>
  sent !== undefined && /^[a-z][a-z0-9_]{0,39}$/.test(sent) ? sent : '';

/** A section as it was sent, read into the parts of the rules that it says; or what is wrong, field by field. */
export function readSection(
  section: SectionName,
  typed: Typed,
  { before, courseKey }: Pick<Filled, 'before' | 'courseKey'>,
): SectionRead {
  const problems: Found = {};
  const blanks = readBlanks(section, typed, before, problems);
  const list = LIST_OF[section];
  const rows = list === undefined ? null : readRows(list, typed, problems);
  for (const name of checkPairs(section, blanks)) problems[name] ??= { spec: BLANKS[name], problem: 'pair' };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, parts: assemble(section, { blanks, rows, before, courseKey }) };
}
