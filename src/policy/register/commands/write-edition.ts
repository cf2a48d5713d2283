import type { Desk } from '#platform/act.ts';
import type { EditionPaper, FatePaper } from '../paper.ts';
import {
  policyEditions,
  policyFateSources,
  policyFates,
  policyFateTargets,
  policyHeadings,
  policyMeasures,
  policyPillars,
} from '../schema.ts';

/** Stores an edition as its paper has it; returns its id and the measures' ids by code. Runs inside a command. */
export async function writeEdition({ tx, actor, now }: Desk, paper: EditionPaper) {
  const [edition] = await tx
    .insert(policyEditions)
    .values({
      number: paper.number,
      name: paper.name,
      state: paper.state,
      adoptedOn: paper.adoptedOn,
      note: paper.note,
      publishedAt: paper.state === 'drafting' ? null : now,
      createdAt: now,
    })
    .returning();
  if (!edition) throw new Error('the edition was not stored');
  const places = await writePillars({ tx, actor, now }, edition.id, paper);
  const rows = paper.measures.map(({ pillar, heading, ...measure }, position) => ({
    ...measure,
    editionId: edition.id,
    pillarId: places.pillar(pillar),
    headingId: places.heading(pillar, heading),
    position,
    updatedAt: now,
    updatedBy: actor.id,
  }));
  const stored = rows.length === 0 ? [] : await tx.insert(policyMeasures).values(rows).returning();
  return { editionId: edition.id, measureIds: new Map(stored.map((m) => [m.code, m.id])) };
}

async function writePillars({ tx }: Desk, editionId: string, paper: EditionPaper) {
  const pillarIds = new Map<number, string>();
  const headingIds = new Map<string, string>();
  for (const { number, title, shortTitle = '', headings } of paper.pillars) {
    const [pillar] = await tx
      .insert(policyPillars)
      .values({ editionId, number, title, shortTitle })
      .returning();
    if (!pillar) throw new Error('a pillar was not stored');
    pillarIds.set(number, pillar.id);
    for (const [position, heading] of headings.entries()) {
      const [row] = await tx
        .insert(policyHeadings)
        .values({ pillarId: pillar.id, position, ...heading })
        .returning();
      if (row) headingIds.set(`${number}/${position}`, row.id);
    }
  }
  return {
    pillar(number: number): string {
      const id = pillarIds.get(number);
      if (!id) throw new Error(`the paper has no pillar ${number}`);
      return id;
    },
    heading: (number: number, position: number) => headingIds.get(`${number}/${position}`) ?? null,
  };
}

/** Stores the fates between two stored editions. Runs inside a command. */
export async function writeFates(
  { tx }: Pick<Desk, 'tx'>,
  from: { editionId: string; measureIds: Map<string, string> },
  to: { editionId: string; measureIds: Map<string, string> },
  fates: readonly FatePaper[],
) {
  const idOf = (side: { measureIds: Map<string, string> }, code: string) => {
    const id = side.measureIds.get(code);
    if (!id) throw new Error(`no measure ${code} on this side of the fate`);
    return id;
  };
  for (const [position, fate] of fates.entries()) {
    const [row] = await tx
      .insert(policyFates)
      .values({
        fromEditionId: from.editionId,
        toEditionId: to.editionId,
        verbs: fate.verbs,
        reason: fate.reason,
        position,
      })
      .returning();
    if (!row) throw new Error('a fate was not stored');
    const sources = fate.from.map((code, i) => ({
      fateId: row.id,
      measureId: idOf(from, code),
      position: i,
    }));
    const targets = fate.to.map((code, i) => ({ fateId: row.id, measureId: idOf(to, code), position: i }));
    if (sources.length > 0) await tx.insert(policyFateSources).values(sources);
    if (targets.length > 0) await tx.insert(policyFateTargets).values(targets);
  }
}
