import { desc, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { policyEditions, policyMeasures } from '../schema.ts';

const inForce = sql<number>`(select coalesce(max(${policyEditions.number}), 0) from ${policyEditions} where ${policyEditions.state} = 'adopted')`;

/** For each code, what the newest public edition that has it says; `isEnded` when the one in force has it no more. */
export function listNewest(db: Db, codes: readonly string[]) {
  return newestBy(db).execute({ codes });
}

const newestBy = preparedOnce((db) =>
  db
    .selectDistinctOn([policyMeasures.code], {
      code: policyMeasures.code,
      title: policyMeasures.title,
      class: policyMeasures.class,
      evidenceDays: policyMeasures.evidenceDays,
      editionNumber: policyEditions.number,
      isEnded: sql<boolean>`${policyEditions.number} < ${inForce}`,
    })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .where(
      sql`${ne(policyEditions.state, 'drafting')} and ${policyMeasures.code} = any(${sql.placeholder('codes')}::text[])`,
    )
    .orderBy(policyMeasures.code, desc(policyEditions.number))
    .prepare(''),
);
