import { and, inArray, ne } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantAgreements } from '../schema.ts';

/** The names on signed papers of awards, once their time is over; that somebody signed stays. */
export async function eraseSigners(tx: Db, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await tx
    .update(grantAgreements)
    .set({ groupName: '' })
    .where(and(inArray(grantAgreements.awardId, [...ids]), ne(grantAgreements.groupName, '')))
    .returning({ id: grantAgreements.awardId });
  return rows.length;
}
