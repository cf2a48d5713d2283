import { and, asc, isNull, lt } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { forgetUnconfirmed } from './commands/forget-unconfirmed.ts';
import { UNCONFIRMED_DAYS } from './rules/ticket.ts';
import { policyFollowers } from './schema.ts';
import { FOLLOW_RETENTION } from './words.ts';

/** Addresses that nobody confirmed go by themselves; the others when their owners say so. */
export const FOLLOW_RETENTION_RULE: RetentionRule = {
  ...FOLLOW_RETENTION,
  key: 'policy.forget_unconfirmed',
  async due(db, until) {
    const askedBefore = new Date(`${addDays(until, -UNCONFIRMED_DAYS)}T00:00:00+09:00`);
    const rows = await db
      .select({ id: policyFollowers.id, askedAt: policyFollowers.askedAt })
      .from(policyFollowers)
      .where(and(isNull(policyFollowers.confirmedAt), lt(policyFollowers.askedAt, askedBefore)))
      .orderBy(asc(policyFollowers.askedAt));
    return rows.map(({ id, askedAt }) => ({
      id,
      title: FOLLOW_RETENTION.what,
      on: addDays(japanDay(askedAt), UNCONFIRMED_DAYS + 1),
    }));
  },
  erase: forgetUnconfirmed,
};
