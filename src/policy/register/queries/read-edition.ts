import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
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
  const [edition] = await editionBy(db).execute({ number });
  if (!edition) return undefined;
  const pillars = await pillarsOf(db).execute({ id: edition.id });
  const headings = await headingsOf(db).execute({ id: edition.id });
  const measures = await measuresOf(db).execute({ id: edition.id });
  return { edition, pillars, headings: headings.map((row) => row.heading), measures };
}

const editionBy = preparedOnce((db) =>
  db
    .select()
    .from(policyEditions)
    .where(eq(policyEditions.number, sql.placeholder('number')))
    .prepare(''),
);

const pillarsOf = preparedOnce((db) =>
  db
    .select()
    .from(policyPillars)
    .where(eq(policyPillars.editionId, sql.placeholder('id')))
    .orderBy(asc(policyPillars.number))
    .prepare(''),
);

const headingsOf = preparedOnce((db) =>
  db
    .select({ heading: policyHeadings })
    .from(policyHeadings)
    .innerJoin(policyPillars, eq(policyPillars.id, policyHeadings.pillarId))
    .where(eq(policyPillars.editionId, sql.placeholder('id')))
    .orderBy(asc(policyPillars.number), asc(policyHeadings.position))
    .prepare(''),
);

const measuresOf = preparedOnce((db) =>
  db
    .select()
    .from(policyMeasures)
    .where(eq(policyMeasures.editionId, sql.placeholder('id')))
    .orderBy(asc(policyMeasures.position))
    .prepare(''),
);
