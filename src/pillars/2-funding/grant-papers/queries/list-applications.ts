import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import {
  type ApplicationState,
  applicationCode,
  type WaitingFor,
  waitingFor,
} from '#pillars/2-funding/grant-flow/index.ts';
import { grantCourses } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { patternOf, searchQuery } from '#platform/search/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { grantApplications as applications, grantCalls, grantOpinions } from '../schema.ts';

export type ApplicationFilter = {
  readonly states?: readonly ApplicationState[] | undefined;
  readonly courseKey?: string | undefined;
  readonly callId?: string | undefined;
  readonly fiscalYear?: number | undefined;
  /** Asked for its opinion. */
  readonly departmentId?: string | undefined;
  readonly waiting?: WaitingFor | undefined;
  readonly text?: string | undefined;
  readonly organisationIds?: readonly string[] | undefined;
  /** Papers that were never sent too: for the group's own list, never for the office. */
  readonly withUnsent?: boolean | undefined;
  readonly sort?: 'newest' | 'oldest' | 'amount' | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
};

const PAGE = 50;

const openOpinions = (db: Db) =>
  db
    .select({ id: grantOpinions.id })
    .from(grantOpinions)
    .where(and(eq(grantOpinions.applicationId, applications.id), isNull(grantOpinions.answeredAt)));

const OF_OFFICE = ['submitted', 'accepted', 'recommended', 'not_recommended'] as const;

function waitsFor(db: Db, waiting: WaitingFor): SQL | undefined {
  switch (waiting) {
    case 'group':
      return inArray(applications.state, ['draft', 'returned', 'awarded']);
    case 'committee':
      return eq(applications.state, 'screening');
    case 'department':
      return and(eq(applications.state, 'accepted'), exists(openOpinions(db)));
    default:
      return and(
        inArray(applications.state, [...OF_OFFICE]),
        or(ne(applications.state, 'accepted'), not(exists(openOpinions(db)))),
      );
  }
}

function hasText(text: string): SQL | undefined {
  const query = searchQuery(text);
  return query && and(...query.scan.map((word) => sql`${applications.search} like ${patternOf(word)}`));
}

function whereOf(db: Db, filter: ApplicationFilter): SQL | undefined {
  const { states, courseKey, callId, fiscalYear, departmentId, waiting, text, organisationIds } = filter;
  const calls =
    courseKey === undefined
      ? undefined
      : db
          .select({ id: grantCalls.id })
          .from(grantCalls)
          .innerJoin(grantCourses, eq(grantCourses.id, grantCalls.courseId))
          .where(eq(grantCourses.key, courseKey));
  const asked =
    departmentId === undefined
      ? undefined
      : db
          .select({ id: grantOpinions.applicationId })
          .from(grantOpinions)
          .where(eq(grantOpinions.departmentId, departmentId));
  return and(
    filter.withUnsent ? undefined : isNotNull(applications.submittedAt),
    states === undefined ? undefined : inArray(applications.state, [...states]),
    callId === undefined ? undefined : eq(applications.callId, callId),
    fiscalYear === undefined ? undefined : eq(applications.fiscalYear, fiscalYear),
    organisationIds === undefined ? undefined : inArray(applications.organisationId, [...organisationIds]),
    calls && inArray(applications.callId, calls),
    asked && inArray(applications.id, asked),
    waiting && waitsFor(db, waiting),
    text === undefined || text.trim() === '' ? undefined : hasText(text),
  );
}

function orderOf(sort: ApplicationFilter['sort']): SQL[] {
  if (sort === 'oldest') return [asc(applications.submittedAt), asc(applications.id)];
  if (sort === 'amount') return [sql`${applications.requestedYen} desc nulls last`, asc(applications.id)];
  return [desc(applications.fiscalYear), sql`${applications.number} desc nulls first`, asc(applications.id)];
}

const LINE = {
  id: applications.id,
  fiscalYear: applications.fiscalYear,
  number: applications.number,
  callId: applications.callId,
  callTitle: grantCalls.title,
  closesOn: grantCalls.closesOn,
  decisionBy: grantCalls.decisionBy,
  courseKey: grantCourses.key,
  courseName: grantCourses.name,
  ruleSetId: applications.ruleSetId,
  organisationId: applications.organisationId,
  organisationName: organisations.name,
  organisationNumber: organisations.number,
  answerId: applications.answerId,
  sendingId: applications.sendingId,
  title: applications.title,
  summary: applications.summary,
  requestedYen: applications.requestedYen,
  years: applications.years,
  awardNumber: applications.awardNumber,
  state: applications.state,
  startedAt: applications.startedAt,
  submittedAt: applications.submittedAt,
  mendBy: applications.mendBy,
  formalBy: applications.formalBy,
  formalAt: applications.formalAt,
  changedAt: applications.changedAt,
  closedAt: applications.closedAt,
} as const;

type Found = { readonly ids: readonly string[]; readonly total: number };

/** The ids of a page, from the one table alone: what stands beside them is fetched for these few. */
async function findIds(db: Db, filter: ApplicationFilter): Promise<Found> {
  const size = filter.pageSize ?? PAGE;
  const offset = (Math.max(1, filter.page ?? 1) - 1) * size;
  const where = whereOf(db, filter);
  const hasWords = filter.text !== undefined && filter.text.trim() !== '';
  // Words are looked for in every row: once, with the count; anything else finds its page by an index.
  const total = hasWords ? sql<number>`(count(*) over ())::int` : sql<number>`0`;
  const rows = await db
    .select({ id: applications.id, total })
    .from(applications)
    .where(where)
    .orderBy(...orderOf(filter.sort))
    .limit(size)
    .offset(offset);
  const ids = rows.map(({ id }) => id);
  const [first] = rows;
  if (hasWords && first) return { ids, total: first.total };
  const [all] = await db.select({ count: count() }).from(applications).where(where);
  return { ids, total: all?.count ?? 0 };
}

async function listLines(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select(LINE)
    .from(applications)
    .innerJoin(grantCalls, eq(grantCalls.id, applications.callId))
    .innerJoin(grantCourses, eq(grantCourses.id, grantCalls.courseId))
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(inArray(applications.id, [...ids]));
  const places = new Map(ids.map((id, place) => [id, place]));
  const open = await countOpenOpinions(db, ids);
  return rows
    .toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map((row) => {
      const openOpinionCount = open.get(row.id) ?? 0;
      return {
        ...row,
        code: applicationCode(row),
        openOpinionCount,
        waiting: waitingFor(row.state, openOpinionCount),
      };
    });
}

async function countOpenOpinions(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: grantOpinions.applicationId, count: count() })
    .from(grantOpinions)
    .where(and(inArray(grantOpinions.applicationId, [...ids]), isNull(grantOpinions.answeredAt)))
    .groupBy(grantOpinions.applicationId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

export type ApplicationLine = Awaited<ReturnType<typeof listLines>>[number];
export type ApplicationList = { readonly lines: readonly ApplicationLine[]; readonly total: number };

/** Applications by filter, a page at a time, and how many there are in all. */
export async function listApplications(db: Db, filter: ApplicationFilter = {}): Promise<ApplicationList> {
  const { ids, total } = await findIds(db, filter);
  return { lines: await listLines(db, ids), total };
}

/** How many sent applications are in each state, within the same filter. */
export async function countByState(
  db: Db,
  filter: ApplicationFilter = {},
): Promise<ReadonlyMap<ApplicationState, number>> {
  const rows = await db
    .select({ state: applications.state, count: count() })
    .from(applications)
    .where(whereOf(db, filter))
    .groupBy(applications.state);
  return new Map(rows.map((row) => [row.state, row.count]));
}
