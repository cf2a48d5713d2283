import { and, asc, desc, eq, inArray, ne, or, type Placeholder, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import {
  type Edition,
  type Heading,
  type Measure,
  type News,
  type Pillar,
  policyEditions,
  policyHeadings,
  policyMeasures,
  policyNews,
  policyPillars,
} from '../schema.ts';

/** A measure with all that it stands below. */
export type Shelved = { measure: Measure; edition: Edition; pillar: Pillar; heading: Heading | null };

/** Every measure of every edition that the public may read, oldest edition first, in the order of the papers. */
export function listPublicMeasures(db: Db): Promise<Shelved[]> {
  return placed(db).orderBy(asc(policyEditions.number), asc(policyMeasures.position));
}

/** The measures of the public editions that bear a code, oldest edition first. */
export function listByCode(db: Db, code: string): Promise<Shelved[]> {
  return placedByCode(db).execute({ code });
}

const placedByCode = preparedOnce((db) =>
  placed(db, sql.placeholder('code')).orderBy(asc(policyEditions.number)).prepare(''),
);

function placed(db: Db, code?: Placeholder) {
  return db
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
    .where(
      and(
        ne(policyEditions.state, 'drafting'),
        code === undefined ? undefined : eq(policyMeasures.code, code),
      ),
    )
    .$dynamic();
}

/** The newest of what moved, newest first: of public editions, and that a proposal was taken back. */
export function listNews(db: Db, limit: number): Promise<News[]> {
  const open = db
    .select({ number: policyEditions.number })
    .from(policyEditions)
    .where(ne(policyEditions.state, 'drafting'));
  return db
    .select()
    .from(policyNews)
    .where(or(inArray(policyNews.editionNumber, open), eq(policyNews.kind, 'taken_back')))
    .orderBy(desc(policyNews.at))
    .limit(limit);
}
