import { and, eq, gt, gte, isNull, or } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import { peopleRoles } from '../schema.ts';

/**
 * Ends somebody's membership in the account of an organisation: yesterday becomes its last day. Runs inside the commands
 * that check who may. Whether there was one.
 */
export async function endMembership(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  personId: string,
  organisationId: string,
): Promise<boolean> {
  const today = japanDay(now);
  const theirs = and(
    eq(peopleRoles.personId, personId),
    eq(peopleRoles.role, 'group_member'),
    eq(peopleRoles.organisationId, organisationId),
  );
  const unused = await tx
    .delete(peopleRoles)
    .where(and(theirs, gt(peopleRoles.startsOn, today)))
    .returning({ id: peopleRoles.id });
  const ended = await tx
    .update(peopleRoles)
    .set({ endsOn: addDays(today, -1) })
    .where(and(theirs, or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today))))
    .returning({ id: peopleRoles.id });
  return unused.length + ended.length > 0;
}
