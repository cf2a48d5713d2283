import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockOrganisation, moveStanding } from '#registry/organisations/index.ts';
import { graceEndsOn, type RegistrationRules } from '#registry/registration-conditions/index.ts';
import { type Sender, tellMembers } from '../mails.ts';

/** Lets a registration lapse whose grace is over (失効): the entry stays, and may still be renewed. */
export async function lapseRegistration(desk: Desk, id: string, rules: RegistrationRules, sender: Sender) {
  const organisation = await lockOrganisation(desk.tx, id);
  if (!organisation) return refuse('missing', 'organisations.not_found');
  const { validUntil } = organisation;
  if (validUntil === null || graceEndsOn(rules, validUntil) >= japanDay(desk.now))
    return refuse('closed', 'registration.not_due');
  const moved = await moveStanding(desk, organisation, 'lapse');
  if (!moved.ok) return moved;
  const told = await tellMembers(desk, organisation, 'lapsed', sender);
  return done({
    subjectId: id,
    detail: { validUntil, told },
    touched: { topic: 'organisations', ids: [id] },
  });
}
