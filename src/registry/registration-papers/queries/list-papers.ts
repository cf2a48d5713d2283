import { and, asc, count, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { type PaperState, paperCode } from '../rules/flow.ts';
import { registrationPapers as papers } from '../schema.ts';

const LINE = {
  id: papers.id,
  fiscalYear: papers.fiscalYear,
  number: papers.number,
  kind: papers.kind,
  state: papers.state,
  organisationId: papers.organisationId,
  enteredBy: papers.enteredBy,
  rulesVersion: papers.rulesVersion,
  name: sql<string>`left(coalesce(${papers.content}->'ones'->>'name', ''), 60)`,
  changedAt: papers.changedAt,
  submittedAt: papers.submittedAt,
  returnedAt: papers.returnedAt,
  decidedAt: papers.decidedAt,
} as const;

async function listWhere(db: Db, where: SQL | undefined, order: SQL) {
  const rows = await db.select(LINE).from(papers).where(where).orderBy(order).limit(200);
  return rows.map((row) => ({ ...row, code: paperCode(row.fiscalYear, row.number) }));
}

export type PaperLine = Awaited<ReturnType<typeof listWhere>>[number];

/** Papers in a state: what waits longest comes first. */
export function listByState(db: Db, state: PaperState): Promise<PaperLine[]> {
  const isDecided = state === 'accepted' || state === 'withdrawn';
  return listWhere(db, eq(papers.state, state), isDecided ? desc(papers.decidedAt) : asc(papers.submittedAt));
}

/** Drafts that staff have begun for somebody and not sent yet. */
export function listEnteredDrafts(db: Db): Promise<PaperLine[]> {
  return listWhere(
    db,
    and(eq(papers.state, 'draft'), sql`${papers.enteredBy} is not null`),
    asc(papers.changedAt),
  );
}

/** The papers of the person and of the groups for which they act, the newest first. */
export function listOwnPapers(db: Db, actor: Pick<Actor, 'id' | 'organisationIds'>): Promise<PaperLine[]> {
  const groups = actor.organisationIds;
  const own = or(
    eq(papers.authorId, actor.id),
    groups.length === 0 ? undefined : inArray(papers.organisationId, [...groups]),
  );
  return listWhere(db, own, desc(papers.changedAt));
}

/** How many papers are in each state. */
export async function countByState(db: Db): Promise<ReadonlyMap<PaperState, number>> {
  const rows = await db.select({ state: papers.state, count: count() }).from(papers).groupBy(papers.state);
  return new Map(rows.map((row) => [row.state, row.count]));
}

/** First registrations and renewals that were accepted from one day to another, both inclusive, for the evidence. */
export async function countDecisions(
  db: Db,
  period: { from: string; to: string },
): Promise<{ id: string; day: string; kind: 'first' | 'renewal' }[]> {
  const rows = await db
    .select({ id: papers.id, kind: papers.kind, decidedAt: papers.decidedAt })
    .from(papers)
    .where(
      and(
        eq(papers.state, 'accepted'),
        inArray(papers.kind, ['first', 'renewal']),
        gte(papers.decidedAt, startOf(period.from)),
        lt(papers.decidedAt, startOf(addDays(period.to, 1))),
      ),
    )
    .orderBy(asc(papers.decidedAt));
  return rows.flatMap(({ id, kind, decidedAt }) =>
    decidedAt === null || kind === 'change' ? [] : [{ id, kind, day: japanDay(decidedAt) }],
  );
}

/** The first moment of a day in Japan. */
const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;

/** The open paper of a group, if there is one. */
export async function findOpenPaper(db: Db, organisationId: string): Promise<PaperLine | undefined> {
  const open = inArray(papers.state, ['draft', 'submitted', 'returned']);
  const rows = await listWhere(
    db,
    and(eq(papers.organisationId, organisationId), open),
    asc(papers.changedAt),
  );
  return rows[0];
}

/** First drafts without a group yet that somebody has begun. */
export function listOwnDrafts(db: Db, personId: string): Promise<PaperLine[]> {
  return listWhere(
    db,
    and(eq(papers.authorId, personId), eq(papers.state, 'draft'), isNull(papers.organisationId)),
    desc(papers.changedAt),
  );
}
