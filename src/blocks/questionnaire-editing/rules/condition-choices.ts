import type { Condition, Definition, Question } from '#blocks/questionnaire/index.ts';

/** One thing that a section or a question can be shown by: a question before it with one of its answers. */
export type ConditionChoice = {
  /** As the form sends it: question|test|choice. */
  readonly sent: string;
  readonly is: Condition['is'];
  /** The choice that is looked for; none where any answer or a number counts. */
  readonly choice?: string | undefined;
};
type ConditionGroup = { readonly question: Question; readonly choices: readonly ConditionChoice[] };

/** The questions that stand before a question, or before a section's first one; all of them for what is new at the end. */
export function questionsBefore({ sections }: Definition, key: string | undefined): Question[] {
  const before: Question[] = [];
  for (const section of sections) {
    if (section.key === key) return before;
    for (const question of section.questions) {
      if (question.key === key) return before;
      before.push(question);
    }
  }
  return before;
}

/** The questions that stand before the end of a section. */
export function questionsUpTo({ sections }: Definition, sectionKey: string): Question[] {
  const at = sections.findIndex(({ key }) => key === sectionKey);
  return sections.slice(0, at + 1).flatMap(({ questions }) => questions);
}

const NUMERIC: readonly Question['kind'][] = ['number', 'yen', 'scale'];

function testsOf(question: Question): [Condition['is'], string | undefined][] {
  const { kind, options = [] } = question;
  const any: [Condition['is'], undefined] = ['answered', undefined];
  if (kind === 'one')
    return [
      ...options.map(({ key }): [Condition['is'], string] => ['equals', key]),
      ...options.map(({ key }): [Condition['is'], string] => ['not_equals', key]),
      any,
    ];
  if (kind === 'several')
    return [...options.map(({ key }): [Condition['is'], string] => ['includes', key]), any];
  return NUMERIC.includes(kind) ? [['at_least', undefined], ['at_most', undefined], any] : [any];
}

/** Everything that a condition can look at, by question. */
export const conditionGroups = (before: readonly Question[]): ConditionGroup[] =>
  before.map((question) => ({
    question,
    choices: testsOf(question).map(([is, choice]) => ({
      sent: [question.key, is, choice ?? ''].join('|'),
      is,
      choice,
    })),
  }));

const needsNumber = (is: Condition['is']): boolean => is === 'at_least' || is === 'at_most';
export const hasNumbers = (before: readonly Question[]): boolean =>
  before.some(({ kind }) => NUMERIC.includes(kind));

/** What stands in the list and in the field of the number for a condition. */
export function typedCondition(condition: Condition | undefined): { sent: string; number: string } {
  if (condition === undefined) return { sent: '', number: '' };
  const { question, is, value } = condition;
  if (needsNumber(is)) return { sent: [question, is, ''].join('|'), number: String(value ?? '') };
  return { sent: [question, is, typeof value === 'string' ? value : ''].join('|'), number: '' };
}

type ReadCondition =
  | { readonly ok: true; readonly condition: Condition | undefined }
  | { readonly ok: false; readonly problem: 'condition_gone' | 'condition_number' };

/** The condition that was chosen; nothing chosen is always shown. */
export function readCondition(
  before: readonly Question[],
  sent: string,
  number: number | string,
): ReadCondition {
  if (sent === '') return { ok: true, condition: undefined };
  for (const { question, choices } of conditionGroups(before)) {
    const found = choices.find((choice) => choice.sent === sent);
    if (found === undefined) continue;
    const { is, choice } = found;
    if (!needsNumber(is)) {
      const value = choice === undefined ? {} : { value: choice };
      return { ok: true, condition: { question: question.key, is, ...value } };
    }
    if (typeof number === 'string') return { ok: false, problem: 'condition_number' };
    return { ok: true, condition: { question: question.key, is, value: number } };
  }
  return { ok: false, problem: 'condition_gone' };
}
