import { and, eq, isNull } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { listMembers } from '#registry/people/index.ts';
import { offerMail } from '../mails.ts';
import { isRepresentative } from '../queries/find-representative.ts';
import { findOpenHandover } from '../queries/list-handovers.ts';
import { HANDOVER_DAYS } from '../rules/handover.ts';
import { maySuccession } from '../rules/permits.ts';
import { successionHandovers } from '../schema.ts';

/** The successor: a member by account, or somebody by name and address. */
export type Offer = {
  id: string;
  memberId: string | null;
  name: string;
  mail: string;
  lang: Lang;
  stays: boolean;
};
export type OfferLink = { url: string; hash: string; house: string };

const DAY_MS = 86_400_000;

/** The representative names a successor, who is mailed a link. The same form sent twice is one offer. */
export async function offerHandover(desk: Desk, organisationId: string, offer: Offer, link: OfferLink) {
  const { tx, actor, now } = desk;
  const organisation = await lockOrganisation(tx, organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  const permit = maySuccession(actor, organisationId, 'hand_over');
  if (!permit.ok) return permit;
  const open = await findOpenHandover(tx, organisationId, now);
  if (open) {
    return open.id === offer.id
      ? done({ subjectId: open.id })
      : refuse('closed', 'succession.offered_already');
  }
  if (!(await isRepresentative(tx, actor.id, organisationId, now)))
    return refuse('forbidden', 'succession.not_representative');
  const successor = await successorOf(desk, organisationId, offer);
  if (!successor.ok) return successor;
  await clearRunOut(desk, organisationId);
  const { id, stays } = offer;
  await tx.insert(successionHandovers).values({
    id,
    stays,
    organisationId,
    offeredBy: actor.id,
    ...successor.value,
    tokenHash: link.hash,
    offeredAt: now,
    expiresAt: new Date(now.getTime() + HANDOVER_DAYS * DAY_MS),
  });
  const until = addDays(japanDay(now), HANDOVER_DAYS);
  await sendMail(tx, now, offerMail(successor.value, { ...link, group: organisation.name, until }));
  return done({ subjectId: id });
}

/** Name and address of the successor; an account is found again by either way, and is never one's own. */
async function successorOf({ tx, actor, now }: Desk, organisationId: string, offer: Offer) {
  const members = await listMembers(tx, organisationId, japanDay(now));
  const mail = foldAddress(offer.mail);
  const member = members.find((one) =>
    offer.memberId === null ? one.mail === mail : one.personId === offer.memberId,
  );
  if (offer.memberId !== null && !member) return refuse('unmet', 'succession.no_member');
  if (member?.personId === actor.id) return refuse('unmet', 'succession.to_oneself');
  return done(
    member
      ? { successorId: member.personId, name: member.name, mail: member.mail, lang: member.lang }
      : { successorId: null, name: offer.name, mail, lang: offer.lang },
  );
}

/** One that ran out makes room for a new one. */
async function clearRunOut({ tx, now }: Desk, organisationId: string): Promise<void> {
  await tx
    .update(successionHandovers)
    .set({ cancelledAt: now })
    .where(
      and(
        eq(successionHandovers.organisationId, organisationId),
        isNull(successionHandovers.acceptedAt),
        isNull(successionHandovers.cancelledAt),
      ),
    );
}
