import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { sendMail } from '#platform/mail/index.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { endMembership, findPerson, personByMail } from '#registry/people/index.ts';
import { decidedMail, replacedMail } from '../mails.ts';
import { RECOVERY_FLOW, type RecoveryAction, stateOf } from '../rules/flow.ts';
import { RECOVERY_PERMITS } from '../rules/permits.ts';
import { successionRecoveries } from '../schema.ts';
import { seatRepresentative } from './seat-representative.ts';

export type House = { readonly name: string; readonly origin: string };

/** Lets the asker represent the organisation, when the centre has checked who they are; `word` says how. */
export async function approveRecovery(desk: Desk, id: string, word: string, house: House) {
  const { tx, now } = desk;
  const locked = await lock(desk, id, 'approve');
  if (!locked.ok) return locked;
  const recovery = locked.value;
  if (word.trim() === '') return refuse('unmet', 'recovery.needs_word');
  const organisation = await lockOrganisation(tx, recovery.organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  const { askerName: name, askerMail: mail, lang } = recovery;
  const personId = recovery.askerPersonId ?? (await personByMail(desk, { name, mail, lang }));
  const before = await seatRepresentative(desk, organisation, { personId, name });
  for (const old of before) {
    if (old.personId === null || old.personId === personId) continue;
    await endMembership(desk, old.personId, organisation.id);
    const person = await findPerson(tx, old.personId);
    if (person)
      await sendMail(tx, now, replacedMail(person, { group: organisation.name, house: house.name }));
  }
  await close(desk, id, 'approved', word);
  await sendMail(tx, now, decidedMail(recovery, 'approved', { group: organisation.name, house, word: '' }));
  return done({
    subjectId: id,
    detail: { organisationId: organisation.id, personId },
    touched: { topic: 'organisations', ids: [organisation.id] },
  });
}

/** Says no to a recovery, with a reason that the asker is told. */
export async function refuseRecovery(desk: Desk, id: string, word: string, house: House) {
  const { tx, now } = desk;
  const locked = await lock(desk, id, 'refuse');
  if (!locked.ok) return locked;
  if (word.trim() === '') return refuse('unmet', 'recovery.needs_reason');
  const organisation = await lockOrganisation(tx, locked.value.organisationId);
  await close(desk, id, 'refused', word);
  // Nobody is written to at an address that was never confirmed.
  if (locked.value.askerConfirmedAt !== null) {
    const about = { group: organisation?.name ?? '', house, word };
    await sendMail(tx, now, decidedMail(locked.value, 'refused', about));
  }
  return done({ subjectId: id, detail: { organisationId: locked.value.organisationId } });
}

async function lock({ tx, actor, now }: Desk, id: string, action: RecoveryAction) {
  const [recovery] = await tx
    .select()
    .from(successionRecoveries)
    .where(eq(successionRecoveries.id, id))
    .for('update');
  if (!recovery) return refuse('missing', 'recovery.not_found');
  const permit = mayBy(RECOVERY_PERMITS, actor, 'decide');
  if (!permit.ok) return permit;
  if (actor.id === recovery.askerPersonId || actor.id === recovery.secondPersonId)
    return refuse('forbidden', 'recovery.own_matter');
  const next = step(RECOVERY_FLOW, stateOf(recovery, now), action);
  return next.ok ? done(recovery) : refuse('closed', 'recovery.not_open');
}

async function close(
  { tx, actor, now }: Desk,
  id: string,
  state: 'approved' | 'refused',
  decision: string,
): Promise<void> {
  await tx
    .update(successionRecoveries)
    .set({ state, decidedAt: now, decidedBy: actor.id, decision })
    .where(eq(successionRecoveries.id, id));
}
