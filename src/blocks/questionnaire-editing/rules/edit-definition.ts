import type { Condition, Definition, Question, Section } from '#blocks/questionnaire/index.ts';

type Direction = 'up' | 'down';

const questionsOf = ({ sections }: Definition): Question[] => sections.flatMap(({ questions }) => questions);

export const findSection = ({ sections }: Definition, key: string): Section | undefined =>
  sections.find((section) => section.key === key);

/** A name that nothing has yet: q1, q2 … */
export function nextKey(taken: readonly string[], letter: string): string {
  let number = taken.length + 1;
  while (taken.includes(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

export const nextSectionKey = ({ sections }: Definition): string =>
  nextKey(
    sections.map(({ key }) => key),
    's',
  );
export const nextQuestionKey = (definition: Definition): string =>
  nextKey(
    questionsOf(definition).map(({ key }) => key),
    'q',
  );

function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
}

const mapSection = (
  { sections }: Definition,
  key: string,
  change: (section: Section) => Section,
): Definition => ({
  sections: sections.map((section) => (section.key === key ? change(section) : section)),
});

export const addSection = ({ sections }: Definition, section: Section): Definition => ({
  sections: [...sections, section],
});
/** Writes title, help and condition of a section anew; its questions stay. */
export const changeSection = (
  definition: Definition,
  key: string,
  parts: Omit<Section, 'key' | 'questions'>,
): Definition => mapSection(definition, key, ({ questions }) => ({ ...parts, key, questions }));
export const removeSection = ({ sections }: Definition, key: string): Definition => ({
  sections: sections.filter((section) => section.key !== key),
});
export function moveSection(definition: Definition, key: string, direction: Direction): Definition {
  const { sections } = definition;
  const at = sections.findIndex((section) => section.key === key);
  return { sections: moved(sections, at, direction === 'up' ? at - 1 : at + 1) };
}

export const addQuestion = (definition: Definition, sectionKey: string, question: Question): Definition =>
  mapSection(definition, sectionKey, (section) => ({
    ...section,
    questions: [...section.questions, question],
  }));
export const changeQuestion = ({ sections }: Definition, question: Question): Definition => ({
  sections: sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => (one.key === question.key ? question : one)),
  })),
});
export const removeQuestion = ({ sections }: Definition, key: string): Definition => ({
  sections: sections.map((section) => ({
    ...section,
    questions: section.questions.filter((one) => one.key !== key),
  })),
});

/** Moves a question by one; over the edge of its section it goes into the next one. */
export function moveQuestion(definition: Definition, key: string, direction: Direction): Definition {
  const { sections } = definition;
  const s = sections.findIndex(({ questions }) => questions.some((one) => one.key === key));
  const section = sections[s];
  const at = section?.questions.findIndex((one) => one.key === key) ?? -1;
  const question = section?.questions[at];
  if (section === undefined || question === undefined) return definition;
  const to = direction === 'up' ? at - 1 : at + 1;
  if (to >= 0 && to < section.questions.length)
    return mapSection(definition, section.key, (one) => ({
      ...one,
      questions: moved(one.questions, at, to),
    }));
  const neighbour = sections[direction === 'up' ? s - 1 : s + 1];
  if (neighbour === undefined) return definition;
  const without = removeQuestion(definition, key);
  return mapSection(without, neighbour.key, (one) => ({
    ...one,
    questions: direction === 'up' ? [...one.questions, question] : [question, ...one.questions],
  }));
}

export type Broken = { readonly label: string; readonly key: string };

/** Sections and questions that would be shown by something that is not before them, or by a choice that is gone. */
export function brokenConditions({ sections }: Definition): Broken[] {
  const before = new Map<string, Question>();
  const broken: Broken[] = [];
  for (const { key, title, condition, questions } of sections) {
    if (isBroken(condition, before)) broken.push({ key, label: title.ja });
    for (const question of questions) {
      if (isBroken(question.condition, before)) broken.push({ key: question.key, label: question.label.ja });
      before.set(question.key, question);
    }
  }
  return broken;
}

const LOOKS_FOR_CHOICE: readonly Condition['is'][] = ['equals', 'not_equals', 'includes'];

function isBroken(condition: Condition | undefined, before: ReadonlyMap<string, Question>): boolean {
  if (condition === undefined) return false;
  const asked = before.get(condition.question);
  if (asked === undefined) return true;
  return (
    LOOKS_FOR_CHOICE.includes(condition.is) &&
    !asked.options?.some((option) => option.key === condition.value)
  );
}
