import { and, asc, eq } from 'drizzle-orm';
import { applicationCode, readCode } from '#pillars/2-funding/grant-flow/index.ts';
import type { grantCourses } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { departments } from '#registry/departments/schema.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { findNames } from '#registry/people/index.ts';
import {
  type GrantApplication,
  type GrantApplicationYear,
  type GrantCall,
  type GrantOpinion,
  type GrantStep,
  grantApplications,
  grantApplicationYears,
  grantOpinions,
  grantSteps,
} from '../schema.ts';
import { findCall } from './find-call.ts';

export type Opinion = GrantOpinion & { readonly departmentName: string };
export type WholeApplication = {
  readonly application: GrantApplication;
  /** E2026-012, or the id while it was never sent. */
  readonly code: string;
  readonly call: GrantCall;
  readonly course: typeof grantCourses.$inferSelect;
  readonly organisation: { readonly id: string; readonly number: number; readonly name: string };
  readonly years: readonly GrantApplicationYear[];
  /** The oldest first. */
  readonly steps: readonly GrantStep[];
  readonly opinions: readonly Opinion[];
  /** Names of everybody who took a step or gave an opinion. */
  readonly names: ReadonlyMap<string, string>;
};

/** An application by its code (E2026-012) or id. Who may read it is asked by `mayReadApplication`. */
export async function findApplication(db: Db, code: string): Promise<WholeApplication | undefined> {
  const named = readCode(code);
  if (!named) return undefined;
  const where =
    'id' in named
      ? eq(grantApplications.id, named.id)
      : and(eq(grantApplications.fiscalYear, named.fiscalYear), eq(grantApplications.number, named.number));
  const [application] = await db.select().from(grantApplications).where(where);
  return application && around(db, application);
}

export const findApplicationById = findApplication;

/** What is asked for in each year of a project. */
export async function listApplicationYears(db: Db, applicationId: string): Promise<GrantApplicationYear[]> {
  return db
    .select()
    .from(grantApplicationYears)
    .where(eq(grantApplicationYears.applicationId, applicationId))
    .orderBy(asc(grantApplicationYears.yearIndex));
}

/** The application of an answer. */
export async function findApplicationOf(db: Db, answerId: string): Promise<WholeApplication | undefined> {
  const [application] = await db
    .select()
    .from(grantApplications)
    .where(eq(grantApplications.answerId, answerId));
  return application && around(db, application);
}

async function around(db: Db, application: GrantApplication): Promise<WholeApplication> {
  const { id, callId, organisationId } = application;
  const found = await findCall(db, callId);
  const [organisation] = await db
    .select({ id: organisations.id, number: organisations.number, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!found || !organisation) throw new Error(`the application ${id} stands alone`);
  const years = await listApplicationYears(db, id);
  const steps = await db
    .select()
    .from(grantSteps)
    .where(eq(grantSteps.applicationId, id))
    .orderBy(asc(grantSteps.place));
  const opinions = await listOpinionsOf(db, id);
  const ids = [
    ...steps.map(({ actorId }) => actorId),
    ...opinions.flatMap(({ askedBy, answeredBy }) => [askedBy, answeredBy ?? askedBy]),
  ];
  const names = await findNames(db, ids);
  return {
    application,
    code: applicationCode(application),
    ...found,
    organisation,
    years,
    steps,
    opinions,
    names,
  };
}

/** What departments were asked about an application. */
export async function listOpinionsOf(db: Db, applicationId: string): Promise<Opinion[]> {
  const rows = await db
    .select({ opinion: grantOpinions, departmentName: departments.name })
    .from(grantOpinions)
    .innerJoin(departments, eq(departments.id, grantOpinions.departmentId))
    .where(eq(grantOpinions.applicationId, applicationId))
    .orderBy(asc(grantOpinions.askedAt));
  return rows.map(({ opinion, departmentName }) => ({ ...opinion, departmentName }));
}
