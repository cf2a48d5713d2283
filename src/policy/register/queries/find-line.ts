import { asc, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import {
  type Edition,
  type Measure,
  policyEditions,
  policyFateSources,
  policyFates,
  policyFateTargets,
  policyMeasures,
} from '../schema.ts';
import { type Fate, listFatesInto } from './list-fates.ts';

/** A measure with the edition that it stands in. */
export type Placed = { measure: Measure; edition: Edition };

/** A measure's whole line of descent: every measure that it came from or became, and the fates between them. */
export type Line = {
  /** The newest measure that bears the code. */
  head: Placed;
  /** All measures of the line, oldest edition first, also those of merged and split-off lines. */
  members: Placed[];
  fates: Fate[];
};

/** The line of the measure with this code, as far as the public may read it (or the whole, for the back office). */
export async function findLine(db: Db, code: string, also: { drafting: boolean }): Promise<Line | undefined> {
  const rows = await db
    .select({ measure: policyMeasures, edition: policyEditions })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .where(eq(policyMeasures.code, code))
    .orderBy(asc(policyEditions.number));
  const seen = rows.filter((row) => also.drafting || row.edition.state !== 'drafting');
  const head = seen.at(-1);
  if (!head) return undefined;
  const ids = await connected(
    db,
    seen.map((row) => row.measure.id),
  );
  const members = (
    await db
      .select({ measure: policyMeasures, edition: policyEditions })
      .from(policyMeasures)
      .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
      .where(inArray(policyMeasures.id, [...ids]))
      .orderBy(asc(policyEditions.number), asc(policyMeasures.position))
  ).filter((row) => also.drafting || row.edition.state !== 'drafting');
  const shown = new Set(members.map((m) => m.measure.id));
  const editions = [...new Set(members.map((m) => m.edition.id))];
  const fates = (await Promise.all(editions.map((id) => listFatesInto(db, id))))
    .flat()
    .filter((fate) => [...fate.from, ...fate.to].some((m) => shown.has(m.id)));
  return { head, members, fates };
}

/** The ids of all measures that fates connect with the given ones, in either direction. */
async function connected(db: Db, start: string[]): Promise<Set<string>> {
  const found = new Set(start);
  let edge = start;
  while (edge.length > 0) {
    const fateIds = (
      await db
        .select({ id: policyFates.id })
        .from(policyFates)
        .leftJoin(policyFateSources, eq(policyFateSources.fateId, policyFates.id))
        .leftJoin(policyFateTargets, eq(policyFateTargets.fateId, policyFates.id))
        .where(or(inArray(policyFateSources.measureId, edge), inArray(policyFateTargets.measureId, edge)))
    ).map((row) => row.id);
    if (fateIds.length === 0) return found;
    const sources = await db
      .select()
      .from(policyFateSources)
      .where(inArray(policyFateSources.fateId, fateIds));
    const targets = await db
      .select()
      .from(policyFateTargets)
      .where(inArray(policyFateTargets.fateId, fateIds));
    edge = [...sources, ...targets].map((row) => row.measureId).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
  }
  return found;
}
