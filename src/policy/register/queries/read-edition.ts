import { asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import {
  type Edition,
  type Heading,
  type Measure,
  type Pillar,
  policyEditions,
  policyHeadings,
  policyMeasures,
  policyPillars,
} from '../schema.ts';

/** An edition with everything in it, each list in the order of the paper. */
export type WholeEdition = {
  edition: Edition;
  pillars: Pillar[];
  headings: Heading[];
  measures: Measure[];
};

/** The edition of that number with its pillars, headings and measures; nothing when there is none. */
export async function findEdition(db: Db, number: number): Promise<WholeEdition | undefined> {
  const [edition] = await db.select().from(policyEditions).where(eq(policyEditions.number, number));
  if (!edition) return undefined;
  const pillars = await db
    .select()
    .from(policyPillars)
    .where(eq(policyPillars.editionId, edition.id))
    .orderBy(asc(policyPillars.number));
  const headings = await db
    .select({ heading: policyHeadings })
    .from(policyHeadings)
    .innerJoin(policyPillars, eq(policyPillars.id, policyHeadings.pillarId))
    .where(eq(policyPillars.editionId, edition.id))
    .orderBy(asc(policyPillars.number), asc(policyHeadings.position));
  const measures = await db
    .select()
    .from(policyMeasures)
    .where(eq(policyMeasures.editionId, edition.id))
    .orderBy(asc(policyMeasures.position));
  return { edition, pillars, headings: headings.map((row) => row.heading), measures };
}
