import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import type { Verb } from '../rules/lineage.ts';
import {
  type Measure,
  policyFateSources,
  policyFates,
  policyFateTargets,
  policyMeasures,
} from '../schema.ts';

/** A fate with the measures at both of its ends. */
export type Fate = {
  id: string;
  fromEditionId: string;
  toEditionId: string;
  verbs: Verb[];
  reason: string;
  position: number;
  from: Measure[];
  to: Measure[];
};

/** The fates that lead into an edition, in the order of the paper. */
export async function listFatesInto(db: Db, toEditionId: string): Promise<Fate[]> {
  const fates = await fatesInto(db).execute({ toEditionId });
  if (fates.length === 0) return [];
  const ids = fates.map((fate) => fate.id);
  const sources = await sourcesOf(db).execute({ ids });
  const targets = await targetsOf(db).execute({ ids });
  const ends = (rows: typeof sources, id: string) =>
    rows.filter((r) => r.fateId === id).map((r) => r.measure);
  return fates.map((fate) => ({ ...fate, from: ends(sources, fate.id), to: ends(targets, fate.id) }));
}

const fatesInto = preparedOnce((db) =>
  db
    .select()
    .from(policyFates)
    .where(eq(policyFates.toEditionId, sql.placeholder('toEditionId')))
    .orderBy(asc(policyFates.position))
    .prepare(''),
);

const sourcesOf = preparedOnce((db) =>
  db
    .select({ fateId: policyFateSources.fateId, measure: policyMeasures })
    .from(policyFateSources)
    .innerJoin(policyMeasures, eq(policyMeasures.id, policyFateSources.measureId))
    .where(sql`${policyFateSources.fateId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(policyFateSources.position))
    .prepare(''),
);

const targetsOf = preparedOnce((db) =>
  db
    .select({ fateId: policyFateTargets.fateId, measure: policyMeasures })
    .from(policyFateTargets)
    .innerJoin(policyMeasures, eq(policyMeasures.id, policyFateTargets.measureId))
    .where(sql`${policyFateTargets.fateId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(policyFateTargets.position))
    .prepare(''),
);
