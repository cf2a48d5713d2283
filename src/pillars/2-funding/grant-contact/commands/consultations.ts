import { and, eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { isMember } from '#registry/organisations/index.ts';
import { CONSULTATION_FLOW } from '../rules/flow.ts';
import { CONTACT_PERMITS } from '../rules/permits.ts';
import { grantConsultations } from '../schema.ts';
import { tellContact } from '../tell.ts';

export type ConsultationWish = {
  readonly organisationId: string;
  readonly callId: string | null;
  readonly wanted: string;
};

/** Asks for a consultation (事前相談), by a member of the group, or by the office for it. */
export async function askConsultation(desk: Desk, wish: ConsultationWish) {
  const { tx, actor, now } = desk;
  const isOffice = mayBy(CONTACT_PERMITS, actor, 'handle').ok;
  if (!isOffice && !isMember(actor, wish.organisationId)) return refuse('forbidden', 'contact.not_yours');
  const wanted = wish.wanted.trim();
  if (wanted === '') return refuse('unmet', 'contact.empty');
  const [open] = await tx
    .select({ id: grantConsultations.id })
    .from(grantConsultations)
    .where(
      and(eq(grantConsultations.organisationId, wish.organisationId), eq(grantConsultations.state, 'asked')),
    );
  if (open) return refuse('closed', 'contact.asked_already');
  const [row] = await tx
    .insert(grantConsultations)
    .values({ ...wish, wanted: wanted.slice(0, 1000), askedBy: actor.id, askedAt: now })
    .returning({ id: grantConsultations.id });
  if (!row) throw new Error('the consultation was not stored');
  return done({ subjectId: row.id, detail: { callId: wish.callId } });
}

async function lockConsultation(tx: Desk['tx'], id: string) {
  const [row] = await tx.select().from(grantConsultations).where(eq(grantConsultations.id, id)).for('update');
  return row;
}

export type Booking = { readonly at: Date; readonly place: string; readonly person: string };

/** Books it for a day and time, or moves it to another one; the group hears of it by mail. */
export async function bookConsultation(desk: Desk, id: string, { at, place, person }: Booking) {
  const { tx, actor, now } = desk;
  const found = await lockConsultation(tx, id);
  if (!found) return refuse('missing', 'contact.not_found');
  const permit = mayBy(CONTACT_PERMITS, actor, 'handle');
  if (!permit.ok) return permit;
  const next = step(CONSULTATION_FLOW, found.state, 'book');
  if (!next.ok) return next;
  if (at <= now) return refuse('unmet', 'contact.no_time');
  await tx
    .update(grantConsultations)
    .set({ state: next.value, at, place, person, handledBy: actor.id })
    .where(eq(grantConsultations.id, id));
  await tellContact(tx, { news: 'booked', subjectId: id });
  return done({ subjectId: id, detail: { state: next.value } });
}

/** Notes that it took place; the notes stay in the office. */
export async function holdConsultation(desk: Desk, id: string, notes: string) {
  const { tx, actor } = desk;
  const found = await lockConsultation(tx, id);
  if (!found) return refuse('missing', 'contact.not_found');
  const permit = mayBy(CONTACT_PERMITS, actor, 'handle');
  if (!permit.ok) return permit;
  const next = step(CONSULTATION_FLOW, found.state, 'hold');
  if (!next.ok) return next;
  await tx
    .update(grantConsultations)
    .set({ state: next.value, notes: notes.slice(0, 4000), handledBy: actor.id })
    .where(eq(grantConsultations.id, id));
  return done({ subjectId: id, detail: { state: next.value } });
}

/** Cancels it, by the group or by the office. */
export async function endConsultation(desk: Desk, id: string) {
  const { tx, actor } = desk;
  const found = await lockConsultation(tx, id);
  if (!found) return refuse('missing', 'contact.not_found');
  const isOffice = mayBy(CONTACT_PERMITS, actor, 'handle').ok;
  if (!isOffice && !isMember(actor, found.organisationId)) return refuse('forbidden', 'contact.not_yours');
  const next = step(CONSULTATION_FLOW, found.state, 'cancel');
  if (!next.ok) return next;
  await tx.update(grantConsultations).set({ state: next.value }).where(eq(grantConsultations.id, id));
  return done({ subjectId: id, detail: { state: next.value } });
}
