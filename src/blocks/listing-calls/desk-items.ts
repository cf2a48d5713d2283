import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { listCalls } from './queries/list-calls.ts';
import { CALL_AFTER_DAYS } from './rules/calls.ts';
import { CALL_PERMITS } from './rules/permits.ts';
import { CALL_WORDS } from './words.ts';

/** Calls that the desk names one by one; the rest stand on the list. */
const NAMED = 20;

/** Calls to make, for the centre: due since the mails were given up, or on the day on which to try again. */
export async function callItems(
  db: Db,
  kinds: readonly ListingKind[],
  actor: Actor,
  today: string,
): Promise<DeskItem[]> {
  if (!mayBy(CALL_PERMITS, actor, 'record_call').ok) return [];
  const lines = await listCalls(db, kinds, today, 'now');
  return lines.slice(0, NAMED).map(({ kind, subjectId, title, dueOn, last }) => ({
    kind: CALL_WORDS.item,
    title,
    href: `/desk/confirmations/calls/${kind.kind}/${subjectId}`,
    dueOn: last?.againOn ?? addDays(dueOn, CALL_AFTER_DAYS),
  }));
}
