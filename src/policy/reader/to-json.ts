import type { ReadClass, ReadVerb, Understanding } from '#policy/notation/index.ts';

/** What the command line prints of an understanding. */
export type UnderstandingJson = {
  pillars: { number: number; title: string }[];
  editions: {
    number: number;
    measures: { pillar: number; title: string; class: ReadClass | null; priority: boolean; text: string }[];
  }[];
  fates: { from: string[]; to: string[]; verbs: ReadVerb[]; reason: string }[];
  uncertain: { line: number; code: string; about: string; message: string }[];
};

/** An understanding in the shape of `import:guideline --json`, measures by their titles. */
export function toJson(understanding: Understanding): UnderstandingJson {
  const { pillars, editions, fates, uncertain } = understanding;
  const titles = new Map(editions.flatMap(({ measures }) => measures.map(({ key, title }) => [key, title])));
  const named = (keys: readonly string[]) => keys.map((key) => titles.get(key) ?? '');
  return {
    pillars: pillars.map(({ number, title }) => ({ number, title })),
    editions: editions.map(({ number, measures }) => ({
      number,
      measures: measures.map((m) => ({
        pillar: m.pillar,
        title: m.title,
        class: m.class,
        priority: m.priority,
        text: m.text,
      })),
    })),
    fates: fates.map(({ from, to, verbs, reason }) => ({ from: named(from), to: named(to), verbs, reason })),
    uncertain: uncertain.map(({ line, code, about, message }) => ({ line, code, about, message })),
  };
}
