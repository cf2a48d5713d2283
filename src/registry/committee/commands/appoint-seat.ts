import { and, eq, ne } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { findPerson, giveRole } from '#registry/people/index.ts';
import { COMMITTEE_PERMITS } from '../rules/permits.ts';
import { overlaps, type SeatKind } from '../rules/seats.ts';
import { committeeSeats } from '../schema.ts';
import { lockSeats } from './lock.ts';

export type Appointment = {
  readonly personId: string;
  readonly kind: SeatKind;
  readonly affiliation: string;
  readonly isChair: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** Whoever keeps the committee's papers, reads answers or keeps the accounts sees what a member must not. */
const NO_SEAT: readonly string[] = ['programme_officer', 'administrator', 'centre_staff'];

/**
 * Gives somebody a seat and the role that goes with it.
 */
export async function appointSeat(desk: Desk, appointment: Appointment) {
  const { tx, actor, now } = desk;
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'appoint');
  if (!permit.ok) return permit;
  const { personId, startsOn, endsOn } = appointment;
  if (endsOn !== null && endsOn < startsOn) return refuse('unmet', 'committee.ends_before_start');
  await lockSeats(tx);
  const person = await findPerson(tx, personId);
  if (!person || person.leftOn !== null) return refuse('missing', 'committee.nobody');
  const today = japanDay(now);
  const isSecretary = person.roles.some(
    ({ role, endsOn: until }) => NO_SEAT.includes(role) && (until === null || until >= today),
  );
  if (isSecretary) return refuse('unmet', 'committee.secretary');
  const own = await tx.select().from(committeeSeats).where(eq(committeeSeats.personId, personId));
  if (own.some((seat) => overlaps(seat, appointment))) return refuse('unmet', 'committee.seat_held_already');
  const [seat] = await tx
    .insert(committeeSeats)
    .values({ ...appointment, appointedBy: actor.id, appointedAt: now })
    .returning({ id: committeeSeats.id });
  if (!seat) throw new Error('the seat was not written');
  if (appointment.isChair) await oneChair(tx, seat.id, startsOn);
  await giveRole(desk, {
    personId,
    role: 'committee_member',
    organisationId: null,
    departmentId: null,
    startsOn,
    endsOn,
    grantedBy: actor.id,
  });
  return done({ subjectId: seat.id, detail: { kind: appointment.kind, startsOn, endsOn } });
}

/** A new chair follows the one before. */
async function oneChair(tx: Db, seatId: string, startsOn: string): Promise<void> {
  const others = await tx
    .select()
    .from(committeeSeats)
    .where(and(eq(committeeSeats.isChair, true), ne(committeeSeats.id, seatId)));
  for (const seat of others.filter(({ endsOn }) => endsOn === null || endsOn >= startsOn)) {
    await tx.update(committeeSeats).set({ isChair: false }).where(eq(committeeSeats.id, seat.id));
  }
}
