import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Desk } from '#platform/act.ts';
import type { Attendance } from './rules/meetings.ts';
import { meetingCode } from './rules/meetings.ts';
import type { SeatKind } from './rules/seats.ts';
import { committeeAttendance, committeeMeetings, committeeSeats } from './schema.ts';

export type PlantedSeat = {
  readonly personId: string;
  readonly kind: SeatKind;
  readonly affiliation?: string | undefined;
  readonly isChair?: boolean | undefined;
  readonly namedPublicly?: boolean | undefined;
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined;
};
export type PlantedMeeting = {
  readonly number: number;
  readonly heldOn: string;
  readonly hours?: string | undefined;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly minutes?: string | undefined;
  /** By the place of the seat in `seats`; with it the minutes are public. */
  readonly attendance?: readonly Attendance[] | undefined;
};

/** Plants seats and meetings without asking anybody; for seeds only. The roles of the people are given elsewhere. */
export async function plantCommittee(
  { tx, actor, now }: Desk,
  planted: { readonly seats: readonly PlantedSeat[]; readonly meetings?: readonly PlantedMeeting[] },
): Promise<{ seatIds: string[]; meetingIds: string[]; meetingCodes: string[] }> {
  const seatIds: string[] = [];
  for (const seat of planted.seats) {
    const [row] = await tx
      .insert(committeeSeats)
      .values({ ...seat, appointedBy: actor.id, appointedAt: now })
      .returning({ id: committeeSeats.id });
    if (row) seatIds.push(row.id);
  }
  const meetingIds: string[] = [];
  const meetingCodes: string[] = [];
  for (const { attendance, minutes = '', ...meeting } of planted.meetings ?? []) {
    const fiscalYear = fiscalYearOf(meeting.heldOn);
    const isOver = attendance !== undefined && minutes !== '';
    const [row] = await tx
      .insert(committeeMeetings)
      .values({
        ...meeting,
        fiscalYear,
        minutes,
        publishedAt: now,
        minutesPublishedAt: isOver ? now : null,
        plannedBy: actor.id,
        plannedAt: now,
      })
      .returning({ id: committeeMeetings.id });
    if (!row) continue;
    meetingIds.push(row.id);
    meetingCodes.push(meetingCode({ fiscalYear, number: meeting.number }));
    const there = seatIds.flatMap((seatId, i) => {
      const one = attendance?.[i];
      return one === undefined ? [] : [{ meetingId: row.id, seatId, attendance: one }];
    });
    if (there.length > 0) await tx.insert(committeeAttendance).values(there);
  }
  return { seatIds, meetingIds, meetingCodes };
}
