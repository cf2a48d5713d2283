import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { graceEndsOn, type RegistrationRules } from '#registry/registration-conditions/index.ts';
import { type Sender, tellMembers } from '../mails.ts';
import type { Reminder } from '../rules/days.ts';
import { registrationReminders } from '../schema.ts';

/** Mails a group about the end of its registration, each kind of mail once for each end. */
export async function remindGroup(
  desk: Desk,
  id: string,
  kind: Reminder,
  rules: RegistrationRules,
  sender: Sender,
) {
  const { tx, now } = desk;
  const organisation = await lockOrganisation(tx, id);
  if (!organisation || organisation.validUntil === null) return refuse('missing', 'organisations.not_found');
  const { validUntil } = organisation;
  const noted = await tx
    .insert(registrationReminders)
    .values({ organisationId: id, validUntil, kind, sentAt: now })
    .onConflictDoNothing()
    .returning({ kind: registrationReminders.kind });
  if (noted.length === 0) return refuse('closed', 'registration.reminded_already');
  const told = await tellMembers(desk, organisation, kind, sender, graceEndsOn(rules, validUntil));
  return done({ subjectId: id, detail: { kind, validUntil, told } });
}
