import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listSeatsOn } from '../queries/list-seats.ts';
import type { Attendance } from '../rules/meetings.ts';
import { COMMITTEE_PERMITS } from '../rules/permits.ts';
import { committeeAttendance, committeeMeetings } from '../schema.ts';
import { lockMeeting } from './lock.ts';

export type Minutes = {
  readonly version: number;
  readonly minutes: string;
  readonly attendance: Readonly<Record<string, Attendance>>;
};

/** Writes what was said and who was there. Seats that did not sit on that day are not counted. */
export async function writeMinutes({ tx, actor, now }: Desk, code: string, given: Minutes) {
  const meeting = await lockMeeting(tx, code);
  if (!meeting) return refuse('missing', 'committee.meeting_not_found');
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'hold_meetings');
  if (!permit.ok) return permit;
  if (meeting.version !== given.version) return refuse('closed', 'committee.changed_meanwhile');
  if (meeting.heldOn > japanDay(now)) return refuse('closed', 'committee.not_held_yet');
  if (meeting.minutesPublishedAt !== null && given.minutes === '')
    return refuse('unmet', 'committee.no_minutes');
  await tx
    .update(committeeMeetings)
    .set({ minutes: given.minutes, version: meeting.version + 1 })
    .where(eq(committeeMeetings.id, meeting.id));
  await tx.delete(committeeAttendance).where(eq(committeeAttendance.meetingId, meeting.id));
  const seats = await listSeatsOn(tx, meeting.heldOn);
  const rows = seats.flatMap(({ id }) => {
    const attendance = given.attendance[id];
    return attendance === undefined ? [] : [{ meetingId: meeting.id, seatId: id, attendance }];
  });
  if (rows.length > 0) await tx.insert(committeeAttendance).values(rows);
  return done({ subjectId: meeting.id, detail: { there: rows.length } });
}
