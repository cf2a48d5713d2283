import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { paperNumber } from '../rules/flow.ts';
import { type RegistrationPaper, registrationPapers } from '../schema.ts';

/** The paper of a code (R2026-0001), locked until the end of the transaction. */
export async function lockPaper(tx: Db, code: string): Promise<RegistrationPaper | undefined> {
  const found = paperNumber(code);
  if (!found) return undefined;
  const [row] = await tx
    .select()
    .from(registrationPapers)
    .where(
      and(eq(registrationPapers.fiscalYear, found.fiscalYear), eq(registrationPapers.number, found.number)),
    )
    .for('update');
  return row;
}
