import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findOrganisation, isMember } from '#registry/organisations/index.ts';
import { listActs } from '../queries/list-acts.ts';
import { listLooks } from '../queries/list-looks.ts';
import { listMemberTerms } from '../queries/list-member-terms.ts';
import { sightOf } from '../rules/permits.ts';

/** Reads all that is kept about an organisation; who looked, and in which role, is written down with it. */
export async function viewOrganisation({ tx, actor, now }: Desk, id: string) {
  const whole = await findOrganisation(tx, id);
  if (!whole) return refuse('missing', 'organisation_desk.not_found');
  if (sightOf(actor, id) !== 'whole') return refuse('forbidden', 'organisation_desk.not_yours');
  const staff = actor.roles.find((role) => role !== 'visitor' && role !== 'group_member');
  return done({
    subjectId: id,
    detail: { as: isMember(actor, id) ? 'group_member' : (staff ?? 'visitor') },
    whole,
    members: await listMemberTerms(tx, id, japanDay(now)),
    acts: await listActs(tx, id),
    looks: await listLooks(tx, id),
  });
}
