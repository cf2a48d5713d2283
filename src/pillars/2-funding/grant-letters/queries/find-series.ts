import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantLetterSeries } from '../schema.ts';

export type LetterSeries = typeof grantLetterSeries.$inferSelect;

export async function findSeries(db: Db, fiscalYear: number): Promise<LetterSeries | undefined> {
  const [row] = await db.select().from(grantLetterSeries).where(eq(grantLetterSeries.fiscalYear, fiscalYear));
  return row;
}

/** The numbering, held so that no number is given twice. */
export async function lockSeries(tx: Db, fiscalYear: number): Promise<LetterSeries | undefined> {
  const [row] = await tx
    .select()
    .from(grantLetterSeries)
    .where(eq(grantLetterSeries.fiscalYear, fiscalYear))
    .for('update');
  return row;
}

/** The years for which letters are numbered, the newest first. */
export async function listSeries(db: Db): Promise<LetterSeries[]> {
  return db.select().from(grantLetterSeries).orderBy(desc(grantLetterSeries.fiscalYear));
}
