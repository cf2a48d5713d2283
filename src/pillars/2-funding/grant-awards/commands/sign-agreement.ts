import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findOrganisation, representativeOf } from '#registry/organisations/index.ts';
import { AGREEMENT_VERSION, agreementText } from '../rules/agreement.ts';
import { awardCode, type SigningWay } from '../rules/flow.ts';
import { type GrantAward, grantAgreements } from '../schema.ts';
import { moveAward, openFor } from './open-award.ts';
import { planByRules } from './plan-payments.ts';

type Signature = { readonly how: SigningWay; readonly name: string; readonly on: string };

/** The representative signs in their own account, with the text before their eyes. */
export async function signForGroup(desk: Desk, code: string, given: { agreed: boolean; city: string }) {
  const opened = await openFor(desk, code, 'sign');
  if (!opened.ok) return opened;
  const today = japanDay(desk.now);
  const whole = await findOrganisation(desk.tx, opened.value.organisationId);
  const representative = whole && representativeOf(whole, today);
  if (representative?.personId !== desk.actor.id)
    return refuse('forbidden', 'grant_awards.representative_only');
  if (!given.agreed) return refuse('unmet', 'grant_awards.not_agreed');
  return sign(desk, opened.value, { how: 'account', name: representative.name, on: today }, given.city);
}

/** An officer notes a paper that the representative has signed; the city is then signed for by another officer. */
export async function noteSignature(
  desk: Desk,
  code: string,
  given: { name: string; on: string; city: string },
) {
  const opened = await openFor(desk, code, 'sign_office');
  if (!opened.ok) return opened;
  const { decidedOn } = opened.value;
  if (given.on < decidedOn || given.on > japanDay(desk.now))
    return refuse('unmet', 'grant_awards.day_outside');
  return sign(desk, opened.value, { how: 'paper', name: given.name, on: given.on }, given.city);
}

async function sign(desk: Desk, award: GrantAward, signature: Signature, city: string) {
  const { tx, actor, now } = desk;
  if (award.state !== 'decided') return refuse('closed', 'grant_awards.not_now');
  const whole = await findOrganisation(tx, award.organisationId);
  const body = agreementText({
    ...award,
    code: awardCode(award.fiscalYear, award.number),
    organisationName: whole?.organisation.name ?? '',
    city,
  });
  const written = await tx
    .insert(grantAgreements)
    .values({
      awardId: award.id,
      textVersion: AGREEMENT_VERSION,
      body,
      groupBy: actor.id,
      groupHow: signature.how,
      groupName: signature.name,
      groupOn: signature.on,
      groupAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: grantAgreements.awardId });
  if (written.length === 0) return refuse('closed', 'grant_awards.signed_already');
  return done({ subjectId: award.id, detail: { how: signature.how, on: signature.on } });
}

/** The city signs as the second; from then on the award is agreed, and its payments are planned by the rules. */
export async function signForOffice(desk: Desk, code: string) {
  const opened = await openFor(desk, code, 'sign_office');
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const [agreement] = await tx
    .select()
    .from(grantAgreements)
    .where(eq(grantAgreements.awardId, opened.value.id));
  if (!agreement) return refuse('unmet', 'grant_awards.group_signs_first');
  if (agreement.groupBy === actor.id) return refuse('forbidden', 'grant_awards.another_hand');
  const on = japanDay(now);
  const moved = await moveAward(desk, opened.value, 'agree', { agreedOn: on });
  if (!moved.ok) return moved;
  await tx
    .update(grantAgreements)
    .set({ officeBy: actor.id, officeOn: on })
    .where(eq(grantAgreements.awardId, moved.value.id));
  await planByRules(desk, moved.value);
  return done({ subjectId: moved.value.id, detail: { on } });
}
