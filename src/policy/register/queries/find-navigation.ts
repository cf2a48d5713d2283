import { asc, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { policyEditions, policyMeasures, policyPillars } from '../schema.ts';

/** A pillar of the newest edition that the public may read: its short name and the names of its measures. */
export type PillarLink = {
  edition: number;
  number: number;
  label: string;
  title: string;
  measures: { code: string; title: string }[];
};

/** The guideline's own order, by which every page is found. Empty until an edition is public. */
export async function findNavigation(db: Db): Promise<PillarLink[]> {
  const [newest] = await db
    .select({ id: policyEditions.id, number: policyEditions.number })
    .from(policyEditions)
    .where(ne(policyEditions.state, 'drafting'))
    .orderBy(desc(policyEditions.number))
    .limit(1);
  if (!newest) return [];
  const rows = await db
    .select({ pillar: policyPillars, code: policyMeasures.code, title: policyMeasures.title })
    .from(policyPillars)
    .leftJoin(policyMeasures, eq(policyMeasures.pillarId, policyPillars.id))
    .where(eq(policyPillars.editionId, newest.id))
    .orderBy(asc(policyPillars.number), asc(policyMeasures.position));
  const links = new Map<number, PillarLink>();
  for (const { pillar, code, title } of rows) {
    const link = links.get(pillar.number) ?? {
      edition: newest.number,
      number: pillar.number,
      label: pillar.shortTitle || pillar.title,
      title: pillar.title,
      measures: [],
    };
    if (code !== null && title !== null) link.measures.push({ code, title });
    links.set(pillar.number, link);
  }
  return [...links.values()];
}
