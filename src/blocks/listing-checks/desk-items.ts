import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import type { Actor } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { listChecks } from './queries/list-checks.ts';
import { CHECK_PERMITS } from './rules/permits.ts';
import { CHECK_WORDS } from './words.ts';

/** Reports that wait for the centre; pressing on the day on which the entry would say 確認中. */
export async function checkItems(db: Db, kinds: readonly ListingKind[], actor: Actor): Promise<DeskItem[]> {
  if (!mayBy(CHECK_PERMITS, actor, 'settle_check').ok) return [];
  const lines = await listChecks(db, kinds, 'open');
  return lines.map(({ check, listing, title }) => ({
    kind: CHECK_WORDS.item,
    title,
    href: `/desk/confirmations/checks/${check.id}`,
    dueOn: listing.checkingFrom ?? undefined,
  }));
}
