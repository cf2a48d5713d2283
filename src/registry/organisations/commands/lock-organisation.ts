import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type Organisation, organisations } from '../schema.ts';

/** The organisation, locked until the end of the transaction, so that two who save at once come one after the other. */
export async function lockOrganisation(tx: Db, id: string): Promise<Organisation | undefined> {
  const [row] = await tx.select().from(organisations).where(eq(organisations.id, id)).for('update');
  return row;
}
