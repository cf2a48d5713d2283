import { and, eq, ne } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import {
  lockApplication,
  stepApplication,
  withdrawApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import type { Desk } from '#platform/act.ts';
import { type GrantAward, grantAwards } from '../schema.ts';

/**
 * What the end of a year's award means for its application: the last year finishes it, revoking revokes it, giving up the
 * only year gives it up; where an earlier year was carried out, giving up finishes it.
 */
export async function endApplication(
  desk: Desk,
  award: GrantAward,
  action: 'close' | 'give_up' | 'revoke',
  words = '',
) {
  const { applicationId } = award;
  const application = await lockApplication(desk.tx, applicationId);
  if (application?.state !== 'awarded') return done(undefined);
  if (action === 'revoke') return stepApplication(desk, applicationId, 'revoke', { outside: words });
  if (action === 'give_up') {
    const isOnly = !(await hasOthers(desk, award));
    return isOnly ? withdrawApplication(desk, applicationId, words) : done(undefined);
  }
  return award.yearIndex >= application.years
    ? stepApplication(desk, applicationId, 'finish')
    : done(undefined);
}

async function hasOthers({ tx }: Desk, { id, applicationId }: GrantAward): Promise<boolean> {
  const [row] = await tx
    .select({ id: grantAwards.id })
    .from(grantAwards)
    .where(and(eq(grantAwards.applicationId, applicationId), ne(grantAwards.id, id)))
    .limit(1);
  return row !== undefined;
}
