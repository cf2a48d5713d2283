import { and, asc, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { applicationCode } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import { getRuleSet, type RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findMeetings, findSeats, type Seat, type WholeMeeting } from '#registry/committee/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { roundNumber } from '../rules/flow.ts';
import { type PaperQuorum, quorumOf } from '../rules/quorum.ts';
import { type Standing, standingKey, takesPart, UNDECLARED } from '../rules/standing.ts';
import {
  type MEETING_PURPOSES,
  type ScreeningPaper,
  type ScreeningRound,
  type ScreeningSeat,
  screeningAssignments,
  screeningDeclarations,
  screeningMeetings,
  screeningPapers,
  screeningRounds,
  screeningSeats,
} from '../schema.ts';

export type RoundSeat = ScreeningSeat & {
  readonly name: string;
  readonly kind: Seat['kind'];
  readonly isChair: boolean;
};
/** What the round knows of an application: no answer, no file. */
export type RoundPaper = ScreeningPaper & {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly organisationId: string;
  readonly group: string;
  readonly answerId: string;
  readonly requestedYen: number | null;
  readonly years: number;
  readonly awardNumber: number;
  readonly applicationState: string;
};
export type RoundMeeting = WholeMeeting & { readonly purpose: (typeof MEETING_PURPOSES)[number] };
export type WholeRound = {
  readonly round: ScreeningRound;
  readonly rules: RuleSet;
  /** Seats that take part, in their order. */
  readonly seats: readonly RoundSeat[];
  readonly left: readonly RoundSeat[];
  /** Papers that take part, in their order. */
  readonly papers: readonly RoundPaper[];
  readonly out: readonly RoundPaper[];
  readonly meetings: readonly RoundMeeting[];
  isAssigned(seatId: string, paperId: string): boolean;
  standing(seatId: string, paperId: string): Standing;
};

/** The round of a code (S2026-1) with its seats and papers, and of declarations only whether a seat steps back. */
export async function findRound(db: Db, code: string): Promise<WholeRound | undefined> {
  const found = roundNumber(code);
  if (!found) return undefined;
  const where = and(
    eq(screeningRounds.fiscalYear, found.fiscalYear),
    eq(screeningRounds.number, found.number),
  );
  return findWhere(db, where);
}

export const findRoundById = (db: Db, id: string): Promise<WholeRound | undefined> =>
  findWhere(db, eq(screeningRounds.id, id));

async function findWhere(db: Db, where: SQL | undefined): Promise<WholeRound | undefined> {
  const [round] = await db.select().from(screeningRounds).where(where);
  return round && wholeOf(db, round);
}

export async function wholeOf(db: Db, round: ScreeningRound): Promise<WholeRound> {
  const rules = await getRuleSet(db, round.ruleSetId);
  const seats = await listSeats(db, round.id);
  const papers = await listPapers(db, round.id);
  const { assigned, standings } = await listTies(
    db,
    papers.map(({ id }) => id),
  );
  const isIn = (paper: RoundPaper) => takesPart(round.state, paper, { state: paper.applicationState });
  return {
    round,
    rules,
    seats: seats.filter(({ leftAt }) => leftAt === null),
    left: seats.filter(({ leftAt }) => leftAt !== null),
    papers: papers.filter(isIn),
    out: papers.filter((paper) => !isIn(paper)),
    meetings: await listMeetings(db, round.id),
    isAssigned: (seatId, paperId) => assigned.has(standingKey(seatId, paperId)),
    standing: (seatId, paperId) => standings.get(standingKey(seatId, paperId)) ?? UNDECLARED,
  };
}

async function listSeats(db: Db, roundId: string): Promise<RoundSeat[]> {
  const rows = await db
    .select()
    .from(screeningSeats)
    .where(eq(screeningSeats.roundId, roundId))
    .orderBy(asc(screeningSeats.position));
  const held = await findSeats(
    db,
    rows.map(({ seatId }) => seatId),
  );
  return rows.map((row) => {
    const seat = held.find(({ id }) => id === row.seatId);
    return { ...row, name: seat?.name ?? '', kind: seat?.kind ?? 'other', isChair: seat?.isChair ?? false };
  });
}

async function listPapers(db: Db, roundId: string): Promise<RoundPaper[]> {
  const rows = await db
    .select({ paper: screeningPapers, application: grantApplications, group: organisations.name })
    .from(screeningPapers)
    .innerJoin(grantApplications, eq(grantApplications.id, screeningPapers.applicationId))
    .innerJoin(organisations, eq(organisations.id, grantApplications.organisationId))
    .where(eq(screeningPapers.roundId, roundId))
    .orderBy(asc(screeningPapers.position));
  return rows.map(({ paper, application, group }) => ({
    ...paper,
    code: applicationCode(application),
    title: application.title,
    summary: application.summary,
    organisationId: application.organisationId,
    group,
    answerId: application.answerId,
    requestedYen: application.requestedYen,
    years: application.years,
    awardNumber: application.awardNumber,
    applicationState: application.state,
  }));
}

async function listTies(db: Db, paperIds: readonly string[]) {
  const assigned = new Set<string>();
  const standings = new Map<string, Standing>();
  if (paperIds.length === 0) return { assigned, standings };
  const ids = [...paperIds];
  const rows = await db.select().from(screeningAssignments).where(inArray(screeningAssignments.paperId, ids));
  for (const row of rows) assigned.add(standingKey(row.screeningSeatId, row.paperId));
  const declared = await db
    .select({
      seatId: screeningDeclarations.screeningSeatId,
      paperId: screeningDeclarations.paperId,
      isRelated: screeningDeclarations.isRelated,
      excludedAt: screeningDeclarations.excludedAt,
      clearedAt: screeningDeclarations.clearedAt,
      isLate: screeningDeclarations.isLate,
    })
    .from(screeningDeclarations)
    .where(inArray(screeningDeclarations.paperId, ids));
  for (const row of declared) {
    standings.set(standingKey(row.seatId, row.paperId), {
      declared: true,
      recused: row.isRelated || row.excludedAt !== null,
      excluded: row.excludedAt !== null,
      cleared: row.clearedAt !== null,
      late: row.isLate,
    });
  }
  return { assigned, standings };
}

async function listMeetings(db: Db, roundId: string): Promise<RoundMeeting[]> {
  const rows = await db.select().from(screeningMeetings).where(eq(screeningMeetings.roundId, roundId));
  const held = await findMeetings(
    db,
    rows.map(({ meetingId }) => meetingId),
  );
  return held
    .map((whole) => ({
      ...whole,
      purpose: rows.find(({ meetingId }) => meetingId === whole.meeting.id)?.purpose ?? 'deliberation',
    }))
    .toSorted((a, b) => a.meeting.heldOn.localeCompare(b.meeting.heldOn));
}

/** All rounds, the latest first. */
export function listRounds(db: Db): Promise<ScreeningRound[]> {
  return db
    .select()
    .from(screeningRounds)
    .orderBy(desc(screeningRounds.fiscalYear), desc(screeningRounds.number));
}

/** Rounds in which somebody has a seat and was asked. */
export async function listRoundsOf(db: Db, personId: string): Promise<ScreeningRound[]> {
  const rows = await db
    .selectDistinct({ id: screeningSeats.roundId })
    .from(screeningSeats)
    .where(and(eq(screeningSeats.personId, personId), isNull(screeningSeats.leftAt)));
  const own = new Set(rows.map(({ id }) => id));
  return (await listRounds(db)).filter(({ id, state }) => own.has(id) && state !== 'prepared');
}

/** How many seats screen a paper, how many step back, and whether that is enough. */
export function quorumOfPaper(whole: WholeRound, paperId: string): PaperQuorum {
  const seats = whole.seats.filter(({ id }) => whole.isAssigned(id, paperId));
  const recused = seats.filter(({ id }) => whole.standing(id, paperId).recused).length;
  return quorumOf(whole.rules.rules.quorum, seats.length, recused);
}
