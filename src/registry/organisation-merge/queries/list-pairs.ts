import { count, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { PAIRS_A_PAGE, type PairDecision } from '../rules/pairs.ts';
import { organisationPairs } from '../schema.ts';

const [first, second] = [alias(organisations, 'first'), alias(organisations, 'second')];

const FIRST = {
  number: first.number,
  name: first.name,
  kind: first.kind,
  standing: first.standing,
  updatedAt: first.updatedAt,
};
const SECOND = {
  number: second.number,
  name: second.name,
  kind: second.kind,
  standing: second.standing,
  updatedAt: second.updatedAt,
};

/** The strongest reason first, then the most reasons, then the one found last. */
const STRENGTH = sql`case when ${organisationPairs.reasons} && '{corporate_number,name}' then 0
  when ${organisationPairs.reasons} && '{former_name}' then 1
  when ${organisationPairs.reasons} && '{contact,website}' then 2 else 3 end`;

/** Pairs with both entries, a page at a time. */
export async function listPairs(db: Db, decision: PairDecision, page: number) {
  return db
    .select({ pair: organisationPairs, first: FIRST, second: SECOND })
    .from(organisationPairs)
    .innerJoin(first, eq(first.id, organisationPairs.firstId))
    .innerJoin(second, eq(second.id, organisationPairs.secondId))
    .where(eq(organisationPairs.decision, decision))
    .orderBy(
      STRENGTH,
      desc(sql`cardinality(${organisationPairs.reasons})`),
      desc(organisationPairs.foundAt),
      organisationPairs.id,
    )
    .limit(PAIRS_A_PAGE)
    .offset((page - 1) * PAIRS_A_PAGE);
}

export type PairLine = Awaited<ReturnType<typeof listPairs>>[number];

export async function countPairs(db: Db): Promise<ReadonlyMap<PairDecision, number>> {
  const rows = await db
    .select({ decision: organisationPairs.decision, count: count() })
    .from(organisationPairs)
    .groupBy(organisationPairs.decision);
  return new Map(rows.map((row) => [row.decision, row.count]));
}
