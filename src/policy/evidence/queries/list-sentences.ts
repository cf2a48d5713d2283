import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { policySentences, type Sentence } from '../schema.ts';

/** The sentences of これまでの取組 of a measure in one edition, in their order. */
export function listSentences(db: Db, measureId: string): Promise<Sentence[]> {
  return db
    .select()
    .from(policySentences)
    .where(eq(policySentences.measureId, measureId))
    .orderBy(asc(policySentences.position));
}

/** The same for many measures at once, by the id of the measure. */
export async function listSentencesOfAll(
  db: Db,
  measureIds: readonly string[],
): Promise<Map<string, Sentence[]>> {
  if (measureIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(policySentences)
    .where(inArray(policySentences.measureId, [...measureIds]))
    .orderBy(asc(policySentences.position));
  const byMeasure = new Map<string, Sentence[]>();
  for (const row of rows) byMeasure.set(row.measureId, [...(byMeasure.get(row.measureId) ?? []), row]);
  return byMeasure;
}
