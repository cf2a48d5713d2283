import { and, count, eq, sql } from 'drizzle-orm';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { step } from '#kernel/flow.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { enqueue, startLongWork } from '#platform/jobs/index.ts';
import { ROUND_FLOW } from '../rules/flow.ts';
import { ROUND_PERMITS } from '../rules/permits.ts';
import { type ListingRound, listingRoundEntries, listingRounds } from '../schema.ts';
import { lockRound } from './plan-round.ts';

/** The queue that writes a round's mails. */
export const ROUND_QUEUE = 'listing.round_mails';

/** Long work that writes the mails that are waiting, its job in the same transaction. */
export async function startMails({ tx, actor, now }: Desk, roundId: string, total: number): Promise<string> {
  const workId = await startLongWork(tx, now, actor, { kind: ROUND_QUEUE, total });
  await enqueue(tx, ROUND_QUEUE, { roundId, workId });
  return workId;
}

/** Opens a round: every listed record of the kind is asked, and the mails go out portion by portion. */
export async function openRound(desk: Desk, id: string) {
  const { tx, actor, now } = desk;
  const round = await lockRound(tx, id);
  if (!round) return refuse('missing', 'listing.no_round');
  const permit = mayBy(ROUND_PERMITS, actor, 'manage_round');
  if (!permit.ok) return permit;
  const next = step(ROUND_FLOW, round.state, 'open');
  if (!next.ok) return next;
  if (round.dueOn <= japanDay(now)) return refuse('unmet', 'listing.round_due_past');
  if (await isAnotherOpen(tx, round.kind)) return refuse('closed', 'listing.round_open_already');
  const asked = await writeEntries(tx, round);
  const workId = await startMails(desk, id, asked);
  await tx
    .update(listingRounds)
    .set({ state: next.value, openedAt: now, workId })
    .where(eq(listingRounds.id, id));
  return done({ subjectId: id, detail: { kind: round.kind, asked } });
}

async function isAnotherOpen(tx: Db, kind: string): Promise<boolean> {
  const [row] = await tx
    .select({ rounds: count() })
    .from(listingRounds)
    .where(and(eq(listingRounds.kind, kind), eq(listingRounds.state, 'open')));
  return (row?.rounds ?? 0) > 0;
}

async function writeEntries(tx: Db, round: ListingRound): Promise<number> {
  const rows = await tx
    .insert(listingRoundEntries)
    .select(
      tx
        .select({
          roundId: sql<string>`${round.id}::uuid`.as('round_id'),
          listingId: listings.id,
          waiting: sql<boolean>`true`.as('waiting'),
          withoutMail: sql<boolean>`false`.as('without_mail'),
          mailedOn: sql<string | null>`null::date`.as('mailed_on'),
          sheetOn: sql<string | null>`null::date`.as('sheet_on'),
          answeredOn: sql<string | null>`null::date`.as('answered_on'),
          answeredBy: sql<string | null>`null::text`.as('answered_by'),
        })
        .from(listings)
        .where(and(eq(listings.kind, round.kind), eq(listings.listed, true))),
    )
    .returning({ listingId: listingRoundEntries.listingId });
  return rows.length;
}
