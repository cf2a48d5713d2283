import { and, isNull, lt } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { UNCONFIRMED_DAYS } from '../rules/ticket.ts';
import { policyFollowers } from '../schema.ts';

/** Erases addresses that nobody confirmed in time, and counts them. */
export async function forgetUnconfirmed({ tx, now }: Desk): Promise<number> {
  const before = new Date(now.getTime() - UNCONFIRMED_DAYS * 86_400_000);
  const gone = await tx
    .delete(policyFollowers)
    .where(and(isNull(policyFollowers.confirmedAt), lt(policyFollowers.askedAt, before)))
    .returning({ id: policyFollowers.id });
  return gone.length;
}
