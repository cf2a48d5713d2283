import { desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { policyEditions, policyMeasures } from '../schema.ts';

const newestPublic = sql<number>`(select max(${policyEditions.number}) from ${policyEditions} where ${policyEditions.state} <> 'drafting')`;

/** For each code, what the newest public edition that has it says; `isEnded` when a later one has it no more. */
export function listNewest(db: Db, codes: readonly string[]) {
  return db
    .selectDistinctOn([policyMeasures.code], {
      code: policyMeasures.code,
      title: policyMeasures.title,
      class: policyMeasures.class,
      evidenceDays: policyMeasures.evidenceDays,
      editionNumber: policyEditions.number,
      isEnded: sql<boolean>`${policyEditions.number} < ${newestPublic}`,
    })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .where(sql`${ne(policyEditions.state, 'drafting')} and ${inArray(policyMeasures.code, [...codes])}`)
    .orderBy(policyMeasures.code, desc(policyEditions.number));
}
