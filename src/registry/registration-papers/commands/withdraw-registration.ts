import { and, eq, inArray } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  findOrganisation,
  isMember,
  lockOrganisation,
  moveStanding,
  representativeOf,
} from '#registry/organisations/index.ts';
import { type Sender, tellMembers } from '../mails.ts';
import { OPEN_STATES } from '../rules/flow.ts';
import { REGISTRATION_PERMITS } from '../rules/permits.ts';
import { registrationEndings, registrationPapers } from '../schema.ts';

/** Ends a registration with its reason, by the representative in office, or by the centre when the group has asked it. */
export async function withdrawRegistration(
  desk: Desk,
  organisationId: string,
  reason: string,
  sender: Sender,
) {
  const { tx, actor, now } = desk;
  const organisation = await lockOrganisation(tx, organisationId);
  const whole = organisation && (await findOrganisation(tx, organisationId));
  if (!whole) return refuse('missing', 'organisations.not_found');
  const isRepresentative =
    isMember(actor, organisationId) && representativeOf(whole, japanDay(now))?.personId === actor.id;
  if (!isRepresentative && !mayBy(REGISTRATION_PERMITS, actor, 'enter').ok)
    return refuse('forbidden', 'registration.representative_only');
  const moved = await moveStanding(desk, organisation, 'withdraw');
  if (!moved.ok) return moved;
  await tx
    .update(registrationPapers)
    .set({ state: 'withdrawn', decidedAt: now, decidedBy: actor.id })
    .where(
      and(
        eq(registrationPapers.organisationId, organisationId),
        inArray(registrationPapers.state, [...OPEN_STATES]),
      ),
    );
  await tx.insert(registrationEndings).values({ organisationId, reason, endedBy: actor.id, endedAt: now });
  await tellMembers(desk, organisation, 'ended', sender);
  return done({
    subjectId: organisationId,
    detail: { from: organisation.standing },
    touched: { topic: 'organisations', ids: [organisationId] },
  });
}
