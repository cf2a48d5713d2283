import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantAwards } from '../schema.ts';

/** Two entries of one group become one: its awards move to the one that stays. */
export async function moveAwards(tx: Db, from: string, to: string): Promise<void> {
  await tx.update(grantAwards).set({ organisationId: to }).where(eq(grantAwards.organisationId, from));
}
