import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { ROUND_FLOW } from '../rules/flow.ts';
import { ROUND_PERMITS } from '../rules/permits.ts';
import { type ListingRound, listingRounds } from '../schema.ts';

/** A round as it is written down before it opens. */
export type RoundPaper = Pick<ListingRound, 'kind' | 'title' | 'dueOn' | 'note'>;

export async function lockRound(tx: Db, id: string): Promise<ListingRound | undefined> {
  const [row] = await tx.select().from(listingRounds).where(eq(listingRounds.id, id)).for('update');
  return row;
}

/** Plans a round; nobody is asked yet. */
export async function planRound({ tx, actor, now }: Desk, paper: RoundPaper) {
  const permit = mayBy(ROUND_PERMITS, actor, 'manage_round');
  if (!permit.ok) return permit;
  if (paper.dueOn <= japanDay(now)) return refuse('unmet', 'listing.round_due_past');
  const [row] = await tx
    .insert(listingRounds)
    .values({ ...paper, createdBy: actor.id, createdAt: now })
    .returning({ id: listingRounds.id });
  if (!row) throw new Error('the round was not written');
  return done({ subjectId: row.id, detail: { kind: paper.kind, dueOn: paper.dueOn } });
}

/** Changes a round that has not opened. */
export async function changeRound({ tx, actor, now }: Desk, id: string, paper: RoundPaper) {
  const round = await lockRound(tx, id);
  if (!round) return refuse('missing', 'listing.no_round');
  const permit = mayBy(ROUND_PERMITS, actor, 'manage_round');
  if (!permit.ok) return permit;
  const next = step(ROUND_FLOW, round.state, 'change');
  if (!next.ok) return next;
  if (paper.dueOn <= japanDay(now)) return refuse('unmet', 'listing.round_due_past');
  await tx.update(listingRounds).set(paper).where(eq(listingRounds.id, id));
  return done({ subjectId: id, detail: { kind: paper.kind, dueOn: paper.dueOn } });
}
