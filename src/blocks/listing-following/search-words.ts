import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { FOLLOW } from './words.ts';

/** A search as people read it; the whole list is a search too. */
export async function searchWordsOf(db: Db, kind: ListingKind, query: string, lang: Lang): Promise<string> {
  const words = await kind.searchWords(db, query, lang);
  return `${say(lang, kind.label)} ${words === '' ? say(lang, FOLLOW.everything) : words}`;
}
