import type { Definition, PrefillKey, Question, QuestionKind, Section } from '#blocks/questionnaire/index.ts';

/**
 * One form that asks all that any of these versions asked, the newest version first: questions of one key and one kind
 * are the same question, and are called as the newest version calls them. What a version hid stays hidden in its answers,
 * so no condition is asked again.
 */
export function unionOf(definitions: readonly Definition[]): Definition {
  const questions = new Map<string, Question>();
  const sections = new Map<string, Section>();
  const placeOf = new Map<string, string>();
  for (const section of definitions.flatMap((definition) => definition.sections)) {
    if (!sections.has(section.key)) sections.set(section.key, section);
    for (const question of section.questions) {
      const known = questions.get(question.key);
      if (known === undefined) placeOf.set(question.key, section.key);
      questions.set(question.key, known === undefined ? unasked(question) : merged(known, question));
    }
  }
  const inSection = (key: string) =>
    [...questions.values()].filter((question) => placeOf.get(question.key) === key);
  return {
    sections: [...sections.values()].map(({ condition: _when, ...section }) => ({
      ...section,
      questions: inSection(section.key),
    })),
  };
}

function unasked({ condition: _when, ...question }: Question): Question {
  return question;
}

/** The newer question with the choices and columns that only the older one had. */
function merged(newer: Question, older: Question): Question {
  if (newer.kind !== older.kind) return newer;
  const options = newer.options && withMissing(newer.options, older.options ?? []);
  const columns = newer.columns && withMissing(newer.columns, older.columns ?? []);
  return { ...newer, ...(options && { options }), ...(columns && { columns }) };
}

function withMissing<T extends { readonly key: string }>(newer: readonly T[], older: readonly T[]): T[] {
  const known = new Set(newer.map(({ key }) => key));
  return [...newer, ...older.filter(({ key }) => !known.has(key))];
}

/** Answers that say who somebody is: they are taken away with the table, and never listed. */
const NAMING: readonly PrefillKey[] = ['organisation_name', 'kana', 'representative', 'base_address'];

export const namesSomebody = ({ prefill }: Question): boolean =>
  prefill !== undefined && NAMING.includes(prefill);

const WRITTEN: readonly QuestionKind[] = ['text', 'long_text', 'date'];

/** Whether what was written is listed: in words of one's own, and not who one is. */
export const isListed = (question: Question): boolean =>
  WRITTEN.includes(question.kind) && !namesSomebody(question);
