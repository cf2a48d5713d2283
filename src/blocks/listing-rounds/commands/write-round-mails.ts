import { and, asc, count, eq, isNull, lte, or } from 'drizzle-orm';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { type Letter, MAIL_EVERY_DAYS, type Sender, writeToOwners } from '#blocks/listing-links/index.ts';
import { addDays, dayWords, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Text } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { findLongWork, reportProgress } from '#platform/jobs/index.ts';
import { answersOf } from '../queries/answers.ts';
import { SHEET_DAYS_AFTER } from '../rules/flow.ts';
import { type ListingRound, listingRoundEntries } from '../schema.ts';
import { ROUND_LETTER } from '../words.ts';
import { lockRound } from './plan-round.ts';

/** Entries that one portion takes. */
const AT_ONCE = 50;

const everywhere = (words: string): Text => ({ ja: words, en: words, easy: words });

function letterOf(round: ListingRound): Letter {
  const { title, note, dueOn } = round;
  const day = { ja: dayWords(dueOn, 'ja'), en: dayWords(dueOn, 'en'), easy: dayWords(dueOn, 'easy') };
  return {
    kind: 'listing.round',
    ...ROUND_LETTER,
    linkEndsOn: addDays(dueOn, SHEET_DAYS_AFTER),
    texts: { round: everywhere(title), note: everywhere(note), roundDue: day },
  };
}

/**
 * Writes a portion of a round's mails. What was written is marked in the same transaction, so that a job that is cut
 * off goes on where it was; who was written to within the week keeps waiting for a later morning.
 */
export async function writeRoundMails(
  { tx, now }: Desk,
  kinds: readonly ListingKind[],
  roundId: string,
  workId: string | undefined,
  sender: Sender,
) {
  const round = await lockRound(tx, roundId);
  const kind = kinds.find((one) => one.kind === round?.kind);
  if (!round || !kind) return refuse('missing', 'listing.no_round');
  if (round.state !== 'open') return refuse('closed', 'flow.closed');
  const today = japanDay(now);
  const letter = letterOf(round);
  let written = 0;
  const waiting = await takeWaiting(tx, round, today);
  for (const listing of waiting) {
    const mails = await writeToOwners(tx, now, kind, listing, letter, sender);
    written += mails;
    await tx
      .update(listingRoundEntries)
      .set(mails > 0 ? { waiting: false, mailedOn: today } : { waiting: false, withoutMail: true })
      .where(and(eq(listingRoundEntries.roundId, roundId), eq(listingRoundEntries.listingId, listing.id)));
  }
  const goOn = workId === undefined || (await report(tx, now, round, workId));
  const detail = { taken: waiting.length, mails: written };
  return done({ subjectId: roundId, detail, goOn: goOn && waiting.length > 0 });
}

/** Entries without an answer whose mail is still to be written, locked. Those that answered meanwhile need none. */
async function takeWaiting(tx: Db, round: ListingRound, today: string) {
  const answer = answersOf(tx, round);
  const rows = await tx
    .select({ id: listings.id, subjectId: listings.subjectId, dueOn: listings.dueOn })
    .from(listings)
    .innerJoin(answer, eq(answer.listingId, listings.id))
    .where(
      and(
        eq(answer.waiting, true),
        isNull(answer.on),
        eq(listings.listed, true),
        or(isNull(listings.mailedOn), lte(listings.mailedOn, addDays(today, -MAIL_EVERY_DAYS))),
      ),
    )
    .orderBy(asc(listings.subjectId))
    .limit(AT_ONCE)
    .for('update', { of: listings });
  return rows;
}

/** Tells how far the work is: what is left are entries without an answer whose mail is still to be written. */
async function report(tx: Db, now: Date, round: ListingRound, workId: string): Promise<boolean> {
  const work = await findLongWork(tx, workId);
  const answer = answersOf(tx, round);
  const [row] = await tx
    .select({ left: count() })
    .from(answer)
    .where(and(eq(answer.waiting, true), isNull(answer.on), eq(answer.listed, true)));
  const total = work?.total ?? 0;
  return reportProgress(tx, now, workId, { done: Math.max(0, total - (row?.left ?? 0)) });
}
