import { and, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { MAIL_EVERY_DAYS } from '#blocks/listing-links/index.ts';
import { step } from '#kernel/flow.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { answersOf } from '../queries/answers.ts';
import { ROUND_FLOW } from '../rules/flow.ts';
import { ROUND_PERMITS } from '../rules/permits.ts';
import { listingRoundEntries, listingRounds } from '../schema.ts';
import { startMails } from './open-round.ts';
import { lockRound } from './plan-round.ts';

/** Writes once more to those who have not answered, but to nobody within a week of the last mail. */
export async function remindRound(desk: Desk, id: string) {
  const { tx, actor, now } = desk;
  const round = await lockRound(tx, id);
  if (!round) return refuse('missing', 'listing.no_round');
  const permit = mayBy(ROUND_PERMITS, actor, 'manage_round');
  if (!permit.ok) return permit;
  const next = step(ROUND_FLOW, round.state, 'remind');
  if (!next.ok) return next;
  const answer = answersOf(tx, round);
  const silent = tx
    .select({ id: answer.listingId })
    .from(answer)
    .innerJoin(listings, eq(listings.id, answer.listingId))
    .where(
      and(
        isNull(answer.on),
        eq(answer.withoutMail, false),
        eq(answer.waiting, false),
        or(isNull(listings.mailedOn), lte(listings.mailedOn, addDays(japanDay(now), -MAIL_EVERY_DAYS))),
      ),
    );
  const rows = await tx
    .update(listingRoundEntries)
    .set({ waiting: true })
    .where(and(eq(listingRoundEntries.roundId, id), inArray(listingRoundEntries.listingId, silent)))
    .returning({ listingId: listingRoundEntries.listingId });
  if (rows.length === 0) return refuse('unmet', 'listing.nobody_to_remind');
  const workId = await startMails(desk, id, rows.length);
  await tx.update(listingRounds).set({ workId }).where(eq(listingRounds.id, id));
  return done({ subjectId: id, detail: { reminded: rows.length } });
}
