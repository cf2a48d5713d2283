import { eq, max, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { registrationPapers } from '../schema.ts';

/** Numbers of a year without gaps for those who begin at once: they wait for each other. */
export async function nextNumber(tx: Db, fiscalYear: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('registration_papers.number'))`);
  const [row] = await tx
    .select({ last: max(registrationPapers.number) })
    .from(registrationPapers)
    .where(eq(registrationPapers.fiscalYear, fiscalYear));
  return (row?.last ?? 0) + 1;
}
