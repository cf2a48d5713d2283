import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { LetterKey } from '../rules/letter-kinds.ts';
import { grantLetterTemplates } from '../schema.ts';

export type LetterTemplate = typeof grantLetterTemplates.$inferSelect;

/** The template in use: the newest version of its kind and fiscal year. */
export async function findTemplate(
  db: Db,
  key: LetterKey,
  fiscalYear: number,
): Promise<LetterTemplate | undefined> {
  const [row] = await db
    .select()
    .from(grantLetterTemplates)
    .where(and(eq(grantLetterTemplates.key, key), eq(grantLetterTemplates.fiscalYear, fiscalYear)))
    .orderBy(desc(grantLetterTemplates.version))
    .limit(1);
  return row;
}

/** All versions of all templates of a fiscal year, the newest of each kind first. */
export async function listTemplates(db: Db, fiscalYear: number): Promise<LetterTemplate[]> {
  return db
    .select()
    .from(grantLetterTemplates)
    .where(eq(grantLetterTemplates.fiscalYear, fiscalYear))
    .orderBy(asc(grantLetterTemplates.key), desc(grantLetterTemplates.version));
}
