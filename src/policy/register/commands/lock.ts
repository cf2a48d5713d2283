import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import {
  type Edition,
  type Measure,
  policyClassRules,
  policyEditions,
  policyFateSources,
  policyFates,
  policyFateTargets,
  policyMeasures,
} from '../schema.ts';

// Rows are locked in one order everywhere (edition, measures, fates), so that two officers never wait for each other.

/** The edition of that number, held until the command ends. */
export async function lockEdition(tx: Db, number: number): Promise<Edition | undefined> {
  const [edition] = await tx
    .select()
    .from(policyEditions)
    .where(eq(policyEditions.number, number))
    .for('update');
  return edition;
}

/** The newest edition, held until the command ends. */
export async function lockNewestEdition(tx: Db): Promise<Edition | undefined> {
  const [edition] = await tx
    .select()
    .from(policyEditions)
    .orderBy(desc(policyEditions.number))
    .limit(1)
    .for('update');
  return edition;
}

/** A measure and its edition, both held; the edition too, so that it cannot be published meanwhile. */
export async function lockMeasure(
  tx: Db,
  id: string,
): Promise<{ measure: Measure; edition: Edition } | undefined> {
  const [place] = await tx
    .select({ number: policyEditions.number })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .where(eq(policyMeasures.id, id));
  const edition = place && (await lockEdition(tx, place.number));
  const [measure] = await tx.select().from(policyMeasures).where(eq(policyMeasures.id, id)).for('update');
  return edition && measure ? { measure, edition } : undefined;
}

/** A fate as it is written down, without its measures. */
export type FateRow = typeof policyFates.$inferSelect;

/** A fate and the edition that it leads into, both held. */
export async function lockFate(tx: Db, id: string): Promise<{ fate: FateRow; edition: Edition } | undefined> {
  const [place] = await tx
    .select({ number: policyEditions.number })
    .from(policyFates)
    .innerJoin(policyEditions, eq(policyEditions.id, policyFates.toEditionId))
    .where(eq(policyFates.id, id));
  const edition = place && (await lockEdition(tx, place.number));
  const [fate] = await tx.select().from(policyFates).where(eq(policyFates.id, id)).for('update');
  return edition && fate ? { fate, edition } : undefined;
}

/** The ids of the fates that already take up or lead to one of these measures. */
export async function findFatesTouching(tx: Db, from: string[], to: string[]): Promise<string[]> {
  const sources =
    from.length === 0
      ? []
      : await tx
          .select({ id: policyFateSources.fateId })
          .from(policyFateSources)
          .where(inArray(policyFateSources.measureId, from));
  const targets =
    to.length === 0
      ? []
      : await tx
          .select({ id: policyFateTargets.fateId })
          .from(policyFateTargets)
          .where(inArray(policyFateTargets.measureId, to));
  return [...new Set([...sources, ...targets].map((row) => row.id))];
}

/** The newest version of the class rule, 0 when none was set; nobody else sets one until the command ends. */
export async function lockClassRule(tx: Db): Promise<number> {
  await tx.execute('lock table policy_class_rules in share row exclusive mode');
  const [row] = await tx
    .select({ version: policyClassRules.version })
    .from(policyClassRules)
    .orderBy(desc(policyClassRules.version))
    .limit(1);
  return row?.version ?? 0;
}
