import type { Text } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { OpenMatters } from '#platform/manifest.ts';

export type OpenMatter = { readonly title: Text; readonly href: string };

/** All that is open for somebody, in every module, and must be settled before the account can be made anonymous. */
export async function listOpenMatters(
  db: Db,
  sources: readonly OpenMatters[],
  personId: string,
  today: string,
): Promise<OpenMatter[]> {
  const matters: OpenMatter[] = [];
  for (const source of sources) matters.push(...(await source(db, personId, today)));
  return matters;
}
