import { type Definition, type QuestionKind, questionsOf } from './definition.ts';

/** Seconds that an answer takes, about: reading, thinking, typing. */
const SECONDS: Readonly<Record<QuestionKind, number>> = {
  text: 30,
  long_text: 300,
  number: 20,
  yen: 30,
  date: 20,
  one: 15,
  several: 25,
  scale: 15,
  table: 420,
  file: 120,
  consent: 20,
};

/** How many questions a form has, and about how many minutes it takes; what is prefilled takes a look only. */
export function estimate(definition: Definition): { readonly questions: number; readonly minutes: number } {
  const questions = questionsOf(definition);
  const seconds = questions.reduce(
    (sum, { kind, prefill }) => sum + (prefill === undefined ? SECONDS[kind] : 10),
    0,
  );
  return { questions: questions.length, minutes: Math.ceil(seconds / 60) };
}
