import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { questionnaireSectionChanges } from '../schema.ts';

export type SectionChange = typeof questionnaireSectionChanges.$inferSelect;

/** Who saved each section of an answer last, by section. */
export async function listChanges(db: Db, answerId: string): Promise<ReadonlyMap<string, SectionChange>> {
  const rows = await db
    .select()
    .from(questionnaireSectionChanges)
    .where(eq(questionnaireSectionChanges.answerId, answerId));
  return new Map(rows.map((row) => [row.sectionKey, row]));
}
