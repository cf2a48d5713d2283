import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import {
  type ClassRuleVersion,
  type Heading,
  type Pillar,
  policyClassRules,
  policyEditions,
  policyFateSources,
  policyFateTargets,
  policyHeadings,
  policyMeasures,
  policyPillars,
  policyRevisions,
  type Revision,
} from '../schema.ts';
import type { Placed } from './find-line.ts';

/** A measure with where it stands. */
export type Standing = Placed & { pillar: Pillar; heading: Heading | null };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an address names a thing at all; the database would take anything else for a fault. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}

/** One measure of one edition, by its id; for the back office, whatever the edition's state. */
export async function findMeasure(db: Db, id: string): Promise<Standing | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db
    .select({
      measure: policyMeasures,
      edition: policyEditions,
      pillar: policyPillars,
      heading: policyHeadings,
    })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .innerJoin(policyPillars, eq(policyPillars.id, policyMeasures.pillarId))
    .leftJoin(policyHeadings, eq(policyHeadings.id, policyMeasures.headingId))
    .where(eq(policyMeasures.id, id));
  return row;
}

/** The ids of the fates that lead to a measure and away from it. */
export async function findFateIdsOf(db: Db, measureId: string) {
  const [into] = await db
    .select({ id: policyFateTargets.fateId })
    .from(policyFateTargets)
    .where(eq(policyFateTargets.measureId, measureId));
  const [away] = await db
    .select({ id: policyFateSources.fateId })
    .from(policyFateSources)
    .where(eq(policyFateSources.measureId, measureId));
  return { into: into?.id, away: away?.id };
}

/** Every change of a measure, oldest first. */
export function listRevisions(db: Db, measureId: string): Promise<Revision[]> {
  return db
    .select()
    .from(policyRevisions)
    .where(eq(policyRevisions.measureId, measureId))
    .orderBy(asc(policyRevisions.revision));
}

/** All versions of the class rule, newest first. */
export function listClassRules(db: Db): Promise<ClassRuleVersion[]> {
  return db.select().from(policyClassRules).orderBy(desc(policyClassRules.version));
}

/** A line of measures by its newest name. */
export type LineName = { code: string; title: string };

/** The newest name of each line, in the order of the codes; only these codes when they are given. */
export async function listLineNames(db: Db, codes?: readonly string[]): Promise<LineName[]> {
  if (codes?.length === 0) return [];
  const rows = await db
    .selectDistinctOn([policyMeasures.code], { code: policyMeasures.code, title: policyMeasures.title })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .where(codes && inArray(policyMeasures.code, [...codes]))
    .orderBy(asc(policyMeasures.code), desc(policyEditions.number));
  return rows.toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}
