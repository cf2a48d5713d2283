import type { Desk } from '#platform/act.ts';
import type { WholeEdition } from '../queries/read-edition.ts';
import { policyEditions, policyHeadings, policyMeasures, policyPillars } from '../schema.ts';
import { writeFates } from './write-edition.ts';

/**
 * Stores a draft that says what an edition says: pillars, headings and measures with their marks,
 * without what was done under the earlier edition, and one fate 継続 for each. Runs inside a command.
 */
export async function copyEdition(
  desk: Desk,
  earlier: WholeEdition,
  draft: { number: number; name: string },
): Promise<string> {
  const { tx, actor, now } = desk;
  const [edition] = await tx
    .insert(policyEditions)
    .values({ ...draft, state: 'drafting', createdAt: now })
    .returning();
  if (!edition) throw new Error('the edition was not stored');
  const places = await copyPlaces(desk, earlier, edition.id);
  const rows = earlier.measures.map(({ id: _id, ...measure }) => ({
    ...measure,
    editionId: edition.id,
    pillarId: placed(places, measure.pillarId),
    headingId: measure.headingId && placed(places, measure.headingId),
    record: '',
    note: '',
    revision: 1,
    updatedAt: now,
    updatedBy: actor.id,
  }));
  const stored = rows.length === 0 ? [] : await tx.insert(policyMeasures).values(rows).returning();
  const idsOf = (measures: { id: string; code: string }[]) => new Map(measures.map((m) => [m.code, m.id]));
  await writeFates(
    desk,
    { editionId: earlier.edition.id, measureIds: idsOf(earlier.measures) },
    { editionId: edition.id, measureIds: idsOf(stored) },
    earlier.measures.map(({ code }) => ({ from: [code], to: [code], verbs: ['継続'], reason: '' })),
  );
  return edition.id;
}

/** The copies of pillars and headings, by the ids of what they were copied from. */
async function copyPlaces({ tx }: Pick<Desk, 'tx'>, { pillars, headings }: WholeEdition, editionId: string) {
  const places = new Map<string, string>();
  for (const { id, number, title, shortTitle } of pillars) {
    const [pillar] = await tx
      .insert(policyPillars)
      .values({ editionId, number, title, shortTitle })
      .returning();
    if (pillar) places.set(id, pillar.id);
  }
  for (const { id, pillarId, mark, title, position } of headings) {
    const [heading] = await tx
      .insert(policyHeadings)
      .values({ pillarId: placed(places, pillarId), mark, title, position })
      .returning();
    if (heading) places.set(id, heading.id);
  }
  return places;
}

function placed(places: Map<string, string>, id: string): string {
  const copy = places.get(id);
  if (!copy) throw new Error(`nothing was copied from ${id}`);
  return copy;
}
