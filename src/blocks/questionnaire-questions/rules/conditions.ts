import { type Condition, type Definition, type Question, questionsOf, type Section } from './definition.ts';
import { isEmpty, type Value, type Values } from './values.ts';

type Test = (value: Value, wanted: Condition['value']) => boolean;

const isSame: Test = (value, wanted) => wanted !== undefined && String(value) === String(wanted);
const compare = (holds: (value: number, wanted: number) => boolean): Test => {
  return (value, wanted) => typeof value === 'number' && holds(value, Number(wanted));
};

/** Each test upon something that is answered; of a question without an answer none holds. */
const TESTS: Readonly<Record<Condition['is'], Test>> = {
  answered: () => true,
  equals: isSame,
  not_equals: (value, wanted) => !isSame(value, wanted),
  includes: (value, wanted) =>
    Array.isArray(value) ? value.some((item) => item === wanted) : isSame(value, wanted),
  at_least: compare((value, wanted) => value >= wanted),
  at_most: compare((value, wanted) => value <= wanted),
};

export function isMet(condition: Condition | undefined, values: Values): boolean {
  if (condition === undefined) return true;
  const value = values[condition.question];
  return value !== undefined && !isEmpty(value) && TESTS[condition.is](value, condition.value);
}

/**
 * What of the values counts: only of questions that are there and asked. A question looks at questions before it, so
 * one walk is enough; whatever hangs on a hidden question is hidden too.
 */
export function withoutHidden(definition: Definition, values: Values): Values {
  const kept: Record<string, Value> = {};
  for (const section of definition.sections) {
    if (!isMet(section.condition, kept)) continue;
    for (const { key, condition } of section.questions) {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      if (value !== undefined && isMet(condition, kept)) kept[key] = value;
    }
  }
  return kept;
}

/** The sections that are asked with these answers, each with the questions that are asked. */
export function visibleSections(definition: Definition, values: Values): Section[] {
  const kept = withoutHidden(definition, values);
  return definition.sections
    .filter(({ condition }) => isMet(condition, kept))
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ condition }) => isMet(condition, kept)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

export const visibleQuestions = (definition: Definition, values: Values): Question[] =>
  visibleSections(definition, values).flatMap(({ questions }) => questions);

/** The questions that may change again when some are opened: these, and whatever is asked only because of them. */
export function openedBy(definition: Definition, named: readonly string[]): ReadonlySet<string> {
  const open = new Set(named);
  for (const { condition, questions } of definition.sections) {
    const sectionIsOpen = condition !== undefined && open.has(condition.question);
    for (const question of questions) {
      if (sectionIsOpen || (question.condition !== undefined && open.has(question.condition.question)))
        open.add(question.key);
    }
  }
  const known = new Set(questionsOf(definition).map(({ key }) => key));
  return new Set([...open].filter((key) => known.has(key)));
}
