import { asc, eq, inArray, max } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { Fate } from '../queries/list-fates.ts';
import { sameVerbs, type Verb, verbsOf } from '../rules/lineage.ts';
import {
  type Measure,
  policyFateSources,
  policyFates,
  policyFateTargets,
  policyMeasures,
} from '../schema.ts';
import { reviseMeasure } from './revise-measure.ts';

/** A fate as the history of a measure tells it: measures by their codes. */
export type FateStory = { verbs: Verb[]; from: string[]; to: string[]; reason: string };

function storyOf(fate: Pick<Fate, 'verbs' | 'from' | 'to' | 'reason'>): FateStory {
  const codes = (side: Measure[]) => side.map((m) => m.code);
  return { verbs: fate.verbs, from: codes(fate.from), to: codes(fate.to), reason: fate.reason };
}

/** A fate that knows whether an officer set its verbs and said why, or whether they follow the texts. */
export type HeldFate = Fate & { verbsByHand: boolean };

/** A fate with the measures at both ends, whatever the state of its edition. */
export async function readFate(tx: Db, id: string): Promise<HeldFate | undefined> {
  const [fate] = await tx.select().from(policyFates).where(eq(policyFates.id, id));
  if (!fate) return undefined;
  const from = await tx
    .select({ measure: policyMeasures })
    .from(policyFateSources)
    .innerJoin(policyMeasures, eq(policyMeasures.id, policyFateSources.measureId))
    .where(eq(policyFateSources.fateId, id))
    .orderBy(asc(policyFateSources.position));
  const to = await tx
    .select({ measure: policyMeasures })
    .from(policyFateTargets)
    .innerJoin(policyMeasures, eq(policyMeasures.id, policyFateTargets.measureId))
    .where(eq(policyFateTargets.fateId, id))
    .orderBy(asc(policyFateTargets.position));
  return { ...fate, from: from.map((r) => r.measure), to: to.map((r) => r.measure) };
}

/** Tells the history of every measure of a fate what the fate was and what it became. */
async function tellHistories(desk: Desk, before: FateStory | null, after: FateStory | null, ids: string[]) {
  if (ids.length === 0) return;
  const measures = await desk.tx
    .select()
    .from(policyMeasures)
    .where(inArray(policyMeasures.id, ids))
    .orderBy(asc(policyMeasures.id))
    .for('update');
  for (const measure of measures) {
    await reviseMeasure(desk, measure, {}, { before: { fate: before }, after: { fate: after } });
  }
}

/** What an officer ties; without `verbs` the two sides themselves tell them. */
export type NewFate = {
  fromEditionId: string;
  toEditionId: string;
  from: string[];
  to: string[];
  verbs: Verb[] | null;
  reason: string;
};

/** Ties earlier and later measures into one fate. Runs inside a command that holds the edition. */
export async function tieFate(desk: Desk, fate: NewFate): Promise<string> {
  const { tx } = desk;
  const [last] = await tx
    .select({ position: max(policyFates.position) })
    .from(policyFates)
    .where(eq(policyFates.toEditionId, fate.toEditionId));
  const ends = await readEnds(tx, fate);
  const [row] = await tx
    .insert(policyFates)
    .values({
      fromEditionId: fate.fromEditionId,
      toEditionId: fate.toEditionId,
      verbs: fate.verbs ?? verbsOf(ends.from, ends.to),
      verbsByHand: fate.verbs !== null,
      reason: fate.reason,
      position: (last?.position ?? -1) + 1,
    })
    .returning();
  if (!row) throw new Error('a fate was not stored');
  const sources = ends.from.map((m, position) => ({ fateId: row.id, measureId: m.id, position }));
  const targets = ends.to.map((m, position) => ({ fateId: row.id, measureId: m.id, position }));
  if (sources.length > 0) await tx.insert(policyFateSources).values(sources);
  if (targets.length > 0) await tx.insert(policyFateTargets).values(targets);
  const story = storyOf({ ...row, ...ends });
  await tellHistories(desk, null, story, [...fate.from, ...fate.to]);
  return row.id;
}

/** The measures of both ends, in the order of their papers. */
async function readEnds(tx: Db, { from, to }: Pick<NewFate, 'from' | 'to'>) {
  const side = async (ids: string[]) =>
    ids.length === 0
      ? []
      : tx
          .select()
          .from(policyMeasures)
          .where(inArray(policyMeasures.id, ids))
          .orderBy(asc(policyMeasures.position));
  return { from: await side(from), to: await side(to) };
}

/** Unties a fate; its measures stand without one until they are tied anew. */
export async function untieFate(desk: Desk, fate: Fate): Promise<void> {
  await desk.tx.delete(policyFates).where(eq(policyFates.id, fate.id));
  await tellHistories(
    desk,
    storyOf(fate),
    null,
    [...fate.from, ...fate.to].map((m) => m.id),
  );
}

/** Words a fate anew: its verbs (null: as the texts tell) and its reason. */
export async function rewordFate(
  desk: Desk,
  fate: Fate,
  words: { verbs: Verb[] | null; reason: string },
): Promise<void> {
  const verbs = words.verbs ?? verbsOf(fate.from, fate.to);
  await desk.tx
    .update(policyFates)
    .set({ verbs, verbsByHand: words.verbs !== null, reason: words.reason })
    .where(eq(policyFates.id, fate.id));
  const story = storyOf({ ...fate, verbs, reason: words.reason });
  await tellHistories(
    desk,
    storyOf(fate),
    story,
    [...fate.from, ...fate.to].map((m) => m.id),
  );
}

/**
 * The verbs of a measure's fate after the measure changes; null when they stay as they are.
 * Verbs that an officer set, and verbs that a paper told otherwise than the texts do, are left alone.
 */
export function verbsAfter(fate: HeldFate, next: Measure): Verb[] | null {
  if (fate.verbsByHand || !sameVerbs(fate.verbs, verbsOf(fate.from, fate.to))) return null;
  const place = (side: Measure[]) => side.map((m) => (m.id === next.id ? next : m));
  const verbs = verbsOf(place(fate.from), place(fate.to));
  return sameVerbs(verbs, fate.verbs) ? null : verbs;
}

/** Writes verbs that follow from a changed text; the change of the measure itself is told by its own history. */
export async function setDerivedVerbs({ tx }: Pick<Desk, 'tx'>, fateId: string, verbs: Verb[]) {
  await tx.update(policyFates).set({ verbs }).where(eq(policyFates.id, fateId));
}
