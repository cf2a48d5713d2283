import type { Lang } from '#kernel/words.ts';

/** Where a link leads; in the owner's language when that is not Japanese. */
export function linkPath(token: string, lang: Lang = 'ja'): string {
  return `/confirmations/l/${token}${lang === 'ja' ? '' : `?lang=${lang}`}`;
}
