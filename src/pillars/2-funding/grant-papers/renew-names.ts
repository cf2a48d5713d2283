import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { applicationCode } from '#pillars/2-funding/grant-flow/index.ts';
import type { Db } from '#platform/db/db.ts';
import { searchText } from '#platform/search/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { grantApplications } from './schema.ts';

/** Groups whose names changed are found by the new ones; the reaction to organisations that change. */
export async function renewNames(tx: Db, _now: Date, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .select({ application: grantApplications, name: organisations.name })
    .from(grantApplications)
    .innerJoin(organisations, eq(organisations.id, grantApplications.organisationId))
    .where(
      and(inArray(grantApplications.organisationId, [...ids]), isNotNull(grantApplications.submittedAt)),
    );
  for (const { application, name } of rows) {
    await tx
      .update(grantApplications)
      .set({ search: searchText([applicationCode(application), name, application.title].join('\n')) })
      .where(eq(grantApplications.id, application.id));
  }
}
