import { inWords } from '#blocks/questionnaire/index.ts';
import type { Lang } from '#kernel/words.ts';
import type { Criterion } from '#pillars/2-funding/grant-rules/index.ts';

/** The name of a criterion in the reader's language. */
export function criterionName(lang: Lang, criteria: readonly Criterion[], key: string): string {
  const found = criteria.find((one) => one.key === key);
  return found ? inWords(lang, found.name) : key;
}
