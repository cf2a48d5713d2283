import { and, count, eq, isNotNull, sql } from 'drizzle-orm';
import { freshnessShare } from '#blocks/listing/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Kind } from '#registry/organisations/index.ts';
import { organisationAreas, organisations } from '#registry/organisations/schema.ts';
import { GROUP_KIND } from '../rules/kind.ts';

const isRegistered = eq(organisations.standing, 'registered');

/** What the registered organisations are, and how fresh what is shown of them is. All of it is public. */
export async function countGroups(db: Db, today: string) {
  const field = sql<number>`unnest(${organisations.npoFields})`;
  const byField = await db
    .select({ field: field.as('field'), groups: count() })
    .from(organisations)
    .where(isRegistered)
    .groupBy(sql`1`)
    .orderBy(sql`2 desc`, sql`1`);
  const byArea = await db
    .select({ area: organisationAreas.name, groups: count() })
    .from(organisations)
    .innerJoin(organisationAreas, eq(organisationAreas.code, organisations.areaCode))
    .where(isRegistered)
    .groupBy(organisationAreas.code)
    .orderBy(organisationAreas.place);
  const byKind: { kind: Kind; groups: number }[] = await db
    .select({ kind: organisations.kind, groups: count() })
    .from(organisations)
    .where(isRegistered)
    .groupBy(organisations.kind)
    .orderBy(sql`2 desc`, organisations.kind);
  const year = sql<number>`extract(year from ${organisations.registeredOn})::int`;
  const byYear = await db
    .select({ year: year.as('year'), groups: count() })
    .from(organisations)
    .where(and(isRegistered, isNotNull(organisations.registeredOn)))
    .groupBy(sql`1`)
    .orderBy(sql`1`);
  const freshness = await freshnessShare(db, GROUP_KIND, today);
  const registered = byKind.reduce((sum, { groups }) => sum + groups, 0);
  return { registered, byField, byArea, byKind, byYear, freshness };
}

export type GroupCounts = Awaited<ReturnType<typeof countGroups>>;
