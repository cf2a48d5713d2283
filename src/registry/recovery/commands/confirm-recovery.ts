import { eq, or } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { hashToken } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import { findOrganisation, representativeOf } from '#registry/organisations/index.ts';
import { listMembers } from '#registry/people/index.ts';
import { alarmMail } from '../mails.ts';
import { ANSWER_DAYS, RECOVERY_FLOW, stateOf } from '../rules/flow.ts';
import { type Recovery, successionRecoveries } from '../schema.ts';

export type Side = 'asker' | 'second';

/** Confirms by the link of a mail, which proves the mailbox. A second press changes nothing. */
export async function confirmByLink(desk: Desk, token: string, house: string) {
  const hash = hashToken(token);
  const [recovery] = await desk.tx
    .select()
    .from(successionRecoveries)
    .where(or(eq(successionRecoveries.askerTokenHash, hash), eq(successionRecoveries.secondTokenHash, hash)))
    .for('update');
  if (!recovery) return refuse('missing', 'recovery.not_found');
  return confirm(desk, recovery, recovery.askerTokenHash === hash ? 'asker' : 'second', house);
}

/** Confirms on the desk, by the account of the officer itself. */
export async function confirmByAccount(desk: Desk, id: string, house: string) {
  const [recovery] = await desk.tx
    .select()
    .from(successionRecoveries)
    .where(eq(successionRecoveries.id, id))
    .for('update');
  const side = recovery && sideOf(recovery, desk.actor.id);
  if (!recovery || !side) return refuse('missing', 'recovery.not_found');
  return confirm(desk, recovery, side, house);
}

/** As which of the two somebody is named by their account. */
export function sideOf(
  recovery: Pick<Recovery, 'askerPersonId' | 'secondPersonId'>,
  personId: string,
): Side | undefined {
  if (recovery.askerPersonId === personId) return 'asker';
  return recovery.secondPersonId === personId ? 'second' : undefined;
}

async function confirm({ tx, now }: Desk, recovery: Recovery, side: Side, house: string) {
  const finished = done({ subjectId: recovery.id, detail: { side } });
  if ((side === 'asker' ? recovery.askerConfirmedAt : recovery.secondConfirmedAt) !== null) return finished;
  const next = step(RECOVERY_FLOW, stateOf(recovery, now), 'confirm');
  if (!next.ok) return refuse('closed', 'recovery.not_open');
  const both = (side === 'asker' ? recovery.secondConfirmedAt : recovery.askerConfirmedAt) !== null;
  await tx
    .update(successionRecoveries)
    .set({
      ...(side === 'asker' ? { askerConfirmedAt: now } : { secondConfirmedAt: now }),
      ...(both ? { state: 'confirmed' as const } : {}),
    })
    .where(eq(successionRecoveries.id, recovery.id));
  if (both) await alarm(tx, now, recovery, house);
  return finished;
}

/** Whoever represents the organisation by its account hears of it, and can tell the centre that they are still there. */
async function alarm(tx: Desk['tx'], now: Date, recovery: Recovery, house: string): Promise<void> {
  const today = japanDay(now);
  const whole = await findOrganisation(tx, recovery.organisationId);
  const personId = whole && representativeOf(whole, today)?.personId;
  const members = await listMembers(tx, recovery.organisationId, today);
  const account = members.find((member) => member.personId === personId);
  if (!whole || !account) return;
  const until = addDays(today, ANSWER_DAYS);
  await sendMail(tx, now, alarmMail(account, { group: whole.organisation.name, house, until }));
}
