import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { applicationCode } from '#pillars/2-funding/grant-flow/index.ts';
import type { Db } from '#platform/db/db.ts';
import { departments } from '#registry/departments/schema.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { grantApplications, grantOpinions } from '../schema.ts';

export type OpinionFilter = {
  readonly departmentIds?: readonly string[];
  readonly answered?: boolean;
};

/** What departments were asked, the earliest due day first: for the desk of a department and for the office. */
export async function listOpinions(db: Db, { departmentIds, answered }: OpinionFilter = {}) {
  const rows = await db
    .select({
      opinion: grantOpinions,
      departmentName: departments.name,
      title: grantApplications.title,
      organisationName: organisations.name,
      id: grantApplications.id,
      fiscalYear: grantApplications.fiscalYear,
      number: grantApplications.number,
    })
    .from(grantOpinions)
    .innerJoin(grantApplications, eq(grantApplications.id, grantOpinions.applicationId))
    .innerJoin(departments, eq(departments.id, grantOpinions.departmentId))
    .innerJoin(organisations, eq(organisations.id, grantApplications.organisationId))
    .where(
      and(
        departmentIds === undefined ? undefined : inArray(grantOpinions.departmentId, [...departmentIds]),
        answered === true ? isNotNull(grantOpinions.answeredAt) : undefined,
        answered === false ? isNull(grantOpinions.answeredAt) : undefined,
      ),
    )
    .orderBy(asc(grantOpinions.dueOn), asc(grantOpinions.askedAt))
    .limit(200);
  return rows.map(({ opinion, id, fiscalYear, number, ...row }) => ({
    ...opinion,
    ...row,
    code: applicationCode({ id, fiscalYear, number }),
  }));
}
export type OpinionLine = Awaited<ReturnType<typeof listOpinions>>[number];
