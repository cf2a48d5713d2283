import type { Lang } from '#kernel/words.ts';
import { inWords, type Section } from './definition.ts';
import { shownAnswer } from './shown-values.ts';
import { isEmpty, type Value, type Values } from './values.ts';

/** The same whatever the order of the parts. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return JSON.stringify(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, written(part)])
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  );
}

/** Whether two answers to a question say the same; no answer is the same as an empty one. */
export const sameValue = (one: Value | undefined, other: Value | undefined): boolean =>
  isEmpty(one) && isEmpty(other) ? true : written(one) === written(other);

export type Difference = {
  readonly question: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
};

/** Where two that wrote at once say different things in a section, both in words: what I typed, and what stands now. */
export function differences(lang: Lang, section: Section, mine: Values, theirs: Values): Difference[] {
  return section.questions
    .filter(({ key, kind }) => kind !== 'file' && !sameValue(mine[key], theirs[key]))
    .map((question) => ({
      question: question.key,
      label: inWords(lang, question.label),
      mine: shownAnswer(lang, question, mine[question.key]),
      theirs: shownAnswer(lang, question, theirs[question.key]),
    }));
}
