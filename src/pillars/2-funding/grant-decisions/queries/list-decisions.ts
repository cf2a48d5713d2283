import { asc, eq, inArray } from 'drizzle-orm';
import { applicationCode } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { type GrantDecision, grantDecisions } from '../schema.ts';

/** Every decision and proposal on an application, the oldest first. */
export function listDecisions(db: Db, applicationId: string): Promise<GrantDecision[]> {
  return db
    .select()
    .from(grantDecisions)
    .where(eq(grantDecisions.applicationId, applicationId))
    .orderBy(asc(grantDecisions.yearIndex), asc(grantDecisions.proposedAt), asc(grantDecisions.id));
}

export type WaitingDecision = GrantDecision & {
  readonly code: string;
  readonly title: string;
  readonly organisationName: string;
};

/** What waits for a decision, the oldest first. */
export async function listWaitingDecisions(db: Db): Promise<WaitingDecision[]> {
  const rows = await db
    .select({
      decision: grantDecisions,
      fiscalYear: grantApplications.fiscalYear,
      number: grantApplications.number,
      id: grantApplications.id,
      title: grantApplications.title,
      organisationName: organisations.name,
    })
    .from(grantDecisions)
    .innerJoin(grantApplications, eq(grantApplications.id, grantDecisions.applicationId))
    .innerJoin(organisations, eq(organisations.id, grantApplications.organisationId))
    .where(eq(grantDecisions.state, 'proposed'))
    .orderBy(asc(grantDecisions.proposedAt), asc(grantDecisions.id));
  return rows.map(({ decision, title, organisationName, ...coded }) => ({
    ...decision,
    code: applicationCode(coded),
    title,
    organisationName,
  }));
}

/** What the city decided on each of these applications, for pages that show it beside the recommendation. */
export async function decisionsOf(db: Db, applicationIds: readonly string[]): Promise<GrantDecision[]> {
  if (applicationIds.length === 0) return [];
  const rows = await db
    .select()
    .from(grantDecisions)
    .where(inArray(grantDecisions.applicationId, [...applicationIds]))
    .orderBy(asc(grantDecisions.yearIndex), asc(grantDecisions.proposedAt));
  return rows.filter(({ state }) => state === 'decided');
}
