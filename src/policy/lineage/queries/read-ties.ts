import type { Db } from '#platform/db/db.ts';
import {
  checkReadiness,
  type Fate,
  findEdition,
  listFatesInto,
  type Measure,
  type Readiness,
  type WholeEdition,
} from '#policy/register/index.ts';

/** An edition beside the one before it, the ties between them, and what they lack. */
export type Ties = {
  earlier: WholeEdition | undefined;
  later: WholeEdition;
  fates: Fate[];
  readiness: Readiness<Measure, Fate>;
};

/** The edition of that number with the one before it; nothing when there is none. */
export async function findTies(db: Db, number: number): Promise<Ties | undefined> {
  const later = await findEdition(db, number);
  if (!later) return undefined;
  const earlier = await findEdition(db, number - 1);
  const fates = await listFatesInto(db, later.edition.id);
  const readiness = checkReadiness(earlier?.measures ?? null, later.measures, fates);
  return { earlier, later, fates, readiness };
}
