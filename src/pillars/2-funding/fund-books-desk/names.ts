import type { EntryFound } from '#blocks/ledger/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import { BOOK_WORDS } from '#pillars/2-funding/fund-books/index.ts';
import { earmarkName, listEarmarks } from '#pillars/2-funding/fund-gifts/index.ts';
import { listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import { listCourses, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';

/** What the books know by key or id alone, by the names that a person reads. */
export type Names = {
  readonly earmarks: ReadonlyMap<string, string>;
  readonly awards: ReadonlyMap<string, { readonly code: string; readonly href: string }>;
};

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The names of all earmarks, and of the awards among these tags. */
export async function readNames(db: Db, lang: Lang, tags: readonly string[] = []): Promise<Names> {
  const earmarks = await listEarmarks(db);
  const ids = [...new Set(tags)].filter((tag) => ID.test(tag));
  const awards = await listAwards(db, { ids });
  return {
    earmarks: new Map(earmarks.map((earmark) => [earmark.key, earmarkName(lang, earmark)])),
    awards: new Map(awards.map(({ id, code }) => [id, { code, href: `/desk/grant-awards/${code}` }])),
  };
}

export const tagsOf = (entries: readonly EntryFound[]): string[] =>
  entries.flatMap(({ lines }) => lines.flatMap(({ tag }) => tag ?? []));

/** The courses in their order, by name. */
export async function courseNames(db: Db, lang: Lang): Promise<{ key: string; name: string }[]> {
  return (await listCourses(db)).map(({ key, name }) => ({ key, name: sayWords(lang, name) }));
}

/** An earmark by name; what has none, and was used once, by its key. */
export function useName(lang: Lang, names: Names, earmarkKey: string | null): string {
  if (earmarkKey === null) return say(lang, BOOK_WORDS.free);
  return names.earmarks.get(earmarkKey) ?? earmarkKey;
}

/** What a line's tag stands for: an earmark, or an award by its code. */
export function tagName(lang: Lang, names: Names, account: string, tag: string): string {
  return account === 'earmarked' ? useName(lang, names, tag) : (names.awards.get(tag)?.code ?? tag);
}

/** How many awards of a fiscal year each course has, and of how much; those given up or revoked are left out. */
export async function decidedByCourse(db: Db, fiscalYear: number) {
  const decided = new Map<string, { count: number; yen: number }>();
  for (const { courseKey, decidedYen, state } of await listAwards(db, { fiscalYear })) {
    if (state === 'given_up' || state === 'revoked') continue;
    const { count, yen } = decided.get(courseKey) ?? { count: 0, yen: 0 };
    decided.set(courseKey, { count: count + 1, yen: yen + decidedYen });
  }
  return decided;
}
