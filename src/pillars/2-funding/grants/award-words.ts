import type { Lang } from '#kernel/words.ts';
import { sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import type { PublicAward } from './rules/public-award.ts';

/** The course of an award as the city names it today. */
export const courseNameOf = (lang: Lang, { course, courseKey }: PublicAward): string =>
  course ? sayWords(lang, course.name) : courseKey;
