import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantNumbers } from '../schema.ts';

/**
 * The next number of a fiscal year. Its row is held until the commit, so that a number is never given twice and none
 * is lost: take it last, when nothing can be refused any more.
 */
export async function nextNumber(tx: Db, fiscalYear: number): Promise<number> {
  const [row] = await tx
    .insert(grantNumbers)
    .values({ fiscalYear, last: 1 })
    .onConflictDoUpdate({ target: grantNumbers.fiscalYear, set: { last: sql`${grantNumbers.last} + 1` } })
    .returning({ last: grantNumbers.last });
  if (!row) throw new Error('no number was given');
  return row.last;
}
