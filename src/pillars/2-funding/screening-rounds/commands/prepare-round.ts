import { eq, max, sql } from 'drizzle-orm';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import { stepApplication } from '#pillars/2-funding/grant-papers/index.ts';
import { type GrantApplication, grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import { getRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { listSeatsOn } from '#registry/committee/index.ts';
import { listWaiting } from '../queries/list-waiting.ts';
import { roundCode } from '../rules/flow.ts';
import { ROUND_PERMITS } from '../rules/permits.ts';
import {
  type ASSIGNMENTS,
  screeningAssignments,
  screeningPapers,
  screeningRounds,
  screeningSeats,
} from '../schema.ts';
import type { RoundRefusal } from '../words.ts';

export type RoundPaperwork = {
  readonly title: string;
  readonly seatIds: readonly string[];
  readonly assignment: (typeof ASSIGNMENTS)[number];
  readonly budgetYen: number | null;
  readonly sheetsDueOn: string | null;
};

/** Words of a step that the group reads. */
const OUTSIDE = '委員会の審査に入りました。結果は、審査と市の決定のあとでお知らせします。';

/**
 * Prepares a round for the papers of a closed call that have passed the formal check: seats and rules are pinned as they
 * are today.
 */
export async function prepareRound(desk: Desk, callId: string, given: RoundPaperwork) {
  const { tx, actor, now } = desk;
  const permit = mayBy(ROUND_PERMITS, actor, 'prepare');
  if (!permit.ok) return permit;
  const [call] = await tx.select().from(grantCalls).where(eq(grantCalls.id, callId)).for('update');
  if (!call || call.state === 'draft') return refuse('missing', 'screening.call_not_found');
  if (call.state === 'published' && call.closesOn >= japanDay(now))
    return refuse('closed', 'screening.call_open');
  const { rules } = await getRuleSet(tx, call.ruleSetId);
  if (rules.criteria === null || rules.criteria.length === 0)
    return refuse('unmet', 'screening.criteria_unset');
  const waiting = await listWaiting(tx, callId);
  if (waiting.length === 0) return refuse('unmet', 'screening.no_papers');
  const seats = (await listSeatsOn(tx, japanDay(now))).filter(({ id }) => given.seatIds.includes(id));
  if (seats.length === 0) return refuse('unmet', 'screening.no_seats');
  const moved = await intoScreening(desk, waiting);
  if (!moved.ok) return moved;
  const fiscalYear = fiscalYearAt(now);
  const number = await nextNumber(tx, fiscalYear);
  const { seatIds: _seatIds, ...rest } = given;
  const [round] = await tx
    .insert(screeningRounds)
    .values({
      ...rest,
      fiscalYear,
      number,
      callId,
      ruleSetId: call.ruleSetId,
      preparedBy: actor.id,
      preparedAt: now,
    })
    .returning();
  if (!round) throw new Error('the round was not written');
  await fill(
    desk,
    round.id,
    seats.flatMap(({ id, personId }) => (personId === null ? [] : [{ id, personId }])),
    waiting,
  );
  return done({
    subjectId: round.id,
    code: roundCode(round),
    detail: { callId, papers: waiting.length, seats: seats.length },
  });
}

async function intoScreening(
  desk: Desk,
  waiting: readonly GrantApplication[],
): Promise<Outcome<undefined, RoundRefusal>> {
  for (const { id, state } of waiting) {
    if (state !== 'accepted') continue;
    const moved = await stepApplication(desk, id, 'start_screening', { outside: OUTSIDE });
    if (!moved.ok) return moved;
  }
  return done(undefined);
}

async function fill(
  { tx, now }: Desk,
  roundId: string,
  seats: readonly { id: string; personId: string }[],
  waiting: readonly GrantApplication[],
): Promise<void> {
  const seated = await tx
    .insert(screeningSeats)
    .values(
      seats.map(({ id, personId }, i) => ({ roundId, seatId: id, personId, position: i + 1, joinedAt: now })),
    )
    .returning({ id: screeningSeats.id });
  const papers = await tx
    .insert(screeningPapers)
    .values(waiting.map(({ id }, i) => ({ roundId, applicationId: id, position: i + 1 })))
    .returning({ id: screeningPapers.id });
  await tx
    .insert(screeningAssignments)
    .values(
      papers.flatMap((paper) => seated.map((seat) => ({ paperId: paper.id, screeningSeatId: seat.id }))),
    );
}

async function nextNumber(tx: Db, fiscalYear: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('screening_rounds.number'))`);
  const [last] = await tx
    .select({ number: max(screeningRounds.number) })
    .from(screeningRounds)
    .where(eq(screeningRounds.fiscalYear, fiscalYear));
  return (last?.number ?? 0) + 1;
}
