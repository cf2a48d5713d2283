import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayGive } from '../rules/permits.ts';
import { checkScope, type RoleScope } from '../rules/scope.ts';
import { people } from '../schema.ts';
import { giveRole } from './give-role.ts';

export type RoleGrant = RoleScope & { personId: string; startsOn: string; endsOn: string | null };

/** Gives a role to somebody who is known, from one day on and, if so wished, until another. */
export async function grantRole({ tx, actor, now }: Desk, grant: RoleGrant) {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, grant.personId))
    .for('update');
  if (!person) return refuse('missing', 'people.not_found');
  const permit = mayGive(actor, grant.role);
  if (!permit.ok) return permit;
  if (person.id === actor.id) return refuse('forbidden', 'people.not_to_oneself');
  const scope = checkScope(grant);
  if (!scope.ok) return scope;
  if (grant.endsOn !== null && grant.endsOn < japanDay(now))
    return refuse('unmet', 'people.ends_in_the_past');
  if (grant.endsOn !== null && grant.endsOn < grant.startsOn)
    return refuse('unmet', 'people.ends_before_start');
  const given = await giveRole({ tx, now }, { ...grant, grantedBy: actor.id });
  if (!given.ok) return given;
  return done({ subjectId: person.id, detail: { role: grant.role, roleId: given.value } });
}
