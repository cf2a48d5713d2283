import { readYen } from '#kernel/yen.ts';
import type { ReportKind } from './flow.ts';

export const FINAL_FIELDS = [
  'period',
  'place',
  'people',
  'activities',
  'outcome',
  'goal',
  'learned',
  'income_yen',
] as const;
export const INTERIM_FIELDS = ['progress', 'spent_yen', 'worries', 'outlook'] as const;
export const FIELDS = [...FINAL_FIELDS, ...INTERIM_FIELDS] as const;
export type ReportField = (typeof FIELDS)[number];
export type FieldKind = 'line' | 'long' | 'number' | 'yen' | 'goal';

export const FIELD_KINDS: Readonly<Record<ReportField, FieldKind>> = {
  period: 'line',
  place: 'line',
  people: 'number',
  activities: 'long',
  outcome: 'long',
  goal: 'goal',
  learned: 'long',
  income_yen: 'yen',
  progress: 'long',
  spent_yen: 'yen',
  worries: 'long',
  outlook: 'long',
};
const OPTIONAL: readonly ReportField[] = ['worries'];

/** How far the aim was reached, in the group's own judgement. */
export const GOALS = ['full', 'mostly', 'partly', 'not'] as const;
export type Goal = (typeof GOALS)[number];

/** Pages of a report: one subject each. */
export const SECTIONS = ['work', 'effect', 'income', 'state'] as const;
export type ReportSection = (typeof SECTIONS)[number];
export const SECTION_FIELDS: Readonly<Record<ReportSection, readonly ReportField[]>> = {
  work: ['period', 'place', 'people', 'activities'],
  effect: ['outcome', 'goal', 'learned'],
  income: ['income_yen'],
  state: ['progress', 'spent_yen', 'worries', 'outlook'],
};
export const SECTIONS_OF: Readonly<Record<ReportKind, readonly ReportSection[]>> = {
  interim: ['state'],
  final: ['work', 'effect', 'income'],
};
export const fieldsOf = (kind: ReportKind): readonly ReportField[] =>
  SECTIONS_OF[kind].flatMap((section) => SECTION_FIELDS[section]);

export type ReportValues = Readonly<Partial<Record<ReportField, string>>>;
export type FieldProblem = 'missing' | 'too_long' | 'not_a_number' | 'not_yen' | 'not_a_choice';

const LONGEST: Readonly<Record<FieldKind, number>> = { line: 200, long: 4000, number: 12, yen: 20, goal: 20 };

type Check = (text: string) => FieldProblem | undefined;
const CHECKS: Readonly<Record<FieldKind, Check>> = {
  line: () => undefined,
  long: () => undefined,
  number: (text) => (numberOf(text) === undefined ? 'not_a_number' : undefined),
  yen: (text) => ('yen' in readYen(text) ? undefined : 'not_yen'),
  goal: (text) => (GOALS.some((goal) => goal === text) ? undefined : 'not_a_choice'),
};

/** What is wrong with one field, as it was typed; nothing when it is right. */
export function fieldProblem(field: ReportField, typed: string): FieldProblem | undefined {
  const kind = FIELD_KINDS[field];
  const text = typed.trim();
  if (text === '') return OPTIONAL.includes(field) ? undefined : 'missing';
  return text.length > LONGEST[kind] ? 'too_long' : CHECKS[kind](text);
}

/** A count as people write it, with full-width figures and separators. */
export function numberOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s,人名]/g, '');
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

/** What must still be mended before a report can go. */
export function problemsOf(
  kind: ReportKind,
  values: ReportValues,
): Partial<Record<ReportField, FieldProblem>> {
  const found: Partial<Record<ReportField, FieldProblem>> = {};
  for (const field of fieldsOf(kind)) {
    const problem = fieldProblem(field, values[field] ?? '');
    if (problem !== undefined) found[field] = problem;
  }
  return found;
}

/** Whatever was typed into the fields of one section; right or wrong it is kept, shortened where nobody writes so much. */
export function typedValues(section: ReportSection, raw: Readonly<Record<string, unknown>>): ReportValues {
  const values: Partial<Record<ReportField, string>> = {};
  for (const field of SECTION_FIELDS[section]) {
    const value = raw[field];
    values[field] = typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, 8000) : '';
  }
  return values;
}

export const isReportField = (name: string): name is ReportField => FIELDS.some((field) => field === name);
