import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
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
  const rows = await sentencesOf(db).execute({ ids: measureIds });
  const byMeasure = new Map<string, Sentence[]>();
  for (const row of rows) byMeasure.set(row.measureId, [...(byMeasure.get(row.measureId) ?? []), row]);
  return byMeasure;
}

const sentencesOf = preparedOnce((db) =>
  db
    .select()
    .from(policySentences)
    .where(sql`${policySentences.measureId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(policySentences.position))
    .prepare(''),
);
