import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { answersOf } from '../queries/answers.ts';
import { ROUND_FLOW } from '../rules/flow.ts';
import { ROUND_PERMITS } from '../rules/permits.ts';
import { listingRoundEntries, listingRounds } from '../schema.ts';
import { lockRound } from './plan-round.ts';

/** Closes a round and keeps its answers as they are; links and codes go on working until their end. */
export async function closeRound({ tx, actor, now }: Desk, id: string) {
  const round = await lockRound(tx, id);
  if (!round) return refuse('missing', 'listing.no_round');
  const permit = mayBy(ROUND_PERMITS, actor, 'manage_round');
  if (!permit.ok) return permit;
  const next = step(ROUND_FLOW, round.state, 'close');
  if (!next.ok) return next;
  const answer = answersOf(tx, round);
  const rows = await tx
    .update(listingRoundEntries)
    .set({ answeredOn: sql`${answer.on}`, answeredBy: sql`${answer.by}` })
    .from(answer)
    .where(
      and(
        eq(listingRoundEntries.roundId, id),
        eq(listingRoundEntries.listingId, answer.listingId),
        isNotNull(answer.on),
      ),
    )
    .returning({ listingId: listingRoundEntries.listingId });
  await tx.update(listingRoundEntries).set({ waiting: false }).where(eq(listingRoundEntries.roundId, id));
  await tx.update(listingRounds).set({ state: next.value, closedAt: now }).where(eq(listingRounds.id, id));
  return done({ subjectId: id, detail: { answered: rows.length } });
}
