import { and, eq, gte, like, max, sql } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { type Measure, type Pillar, policyMeasures, policyPillars } from '../schema.ts';
import type { MeasureChanges } from './revise-measure.ts';

/** The pillar when it belongs to that edition. */
export async function findPillarOf(tx: Db, editionId: string, pillarId: string): Promise<Pillar | undefined> {
  const [pillar] = await tx
    .select()
    .from(policyPillars)
    .where(and(eq(policyPillars.id, pillarId), eq(policyPillars.editionId, editionId)));
  return pillar;
}

/** A code that no line of that pillar has borne in any edition: a public address is never used twice. */
export async function nextCode(tx: Db, pillar: number): Promise<string> {
  const rows = await tx
    .selectDistinct({ code: policyMeasures.code })
    .from(policyMeasures)
    .where(like(policyMeasures.code, `${pillar}-%`));
  const numbers = rows.map((row) => Number(row.code.slice(row.code.indexOf('-') + 1)));
  return `${pillar}-${Math.max(0, ...numbers) + 1}`;
}

export type NewMeasure = Pick<Measure, 'editionId' | 'pillarId' | 'headingId' | 'code' | 'title' | 'class'> &
  MeasureChanges;

/** Stores a measure after the others of its pillar. Runs inside a command that holds the edition. */
export async function addMeasureRow({ tx, actor, now }: Desk, measure: NewMeasure): Promise<Measure> {
  const position = await placeAfterPillar(tx, measure.editionId, measure.pillarId);
  await tx
    .update(policyMeasures)
    .set({ position: sql`${policyMeasures.position} + 1` })
    .where(and(eq(policyMeasures.editionId, measure.editionId), gte(policyMeasures.position, position)));
  const [row] = await tx
    .insert(policyMeasures)
    .values({ isPriority: false, ...measure, position, updatedAt: now, updatedBy: actor.id })
    .returning();
  if (!row) throw new Error('a measure was not stored');
  return row;
}

async function placeAfterPillar(tx: Db, editionId: string, pillarId: string): Promise<number> {
  const [own] = await tx
    .select({ last: max(policyMeasures.position) })
    .from(policyMeasures)
    .where(and(eq(policyMeasures.editionId, editionId), eq(policyMeasures.pillarId, pillarId)));
  if (own?.last !== null && own?.last !== undefined) return own.last + 1;
  const [all] = await tx
    .select({ last: max(policyMeasures.position) })
    .from(policyMeasures)
    .innerJoin(policyPillars, eq(policyPillars.id, policyMeasures.pillarId))
    .where(
      and(
        eq(policyMeasures.editionId, editionId),
        sql`${policyPillars.number} < (select number from policy_pillars where id = ${pillarId})`,
      ),
    );
  return (all?.last ?? -1) + 1;
}

/** Takes a measure out of a draft, with its history; what became of it is told by its fate. */
export async function dropMeasureRow({ tx }: Pick<Desk, 'tx'>, id: string): Promise<void> {
  await tx.delete(policyMeasures).where(eq(policyMeasures.id, id));
}
