import { and, desc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type Attendance, meetingNumber } from '../rules/meetings.ts';
import { type CommitteeMeeting, committeeAttendance, committeeMeetings as meetings } from '../schema.ts';

export type WholeMeeting = {
  readonly meeting: CommitteeMeeting;
  readonly attendance: ReadonlyMap<string, Attendance>;
};

async function listWhere(db: Db, where: SQL | undefined): Promise<WholeMeeting[]> {
  const rows = await db
    .select()
    .from(meetings)
    .where(where)
    .orderBy(desc(meetings.heldOn), desc(meetings.number))
    .limit(200);
  if (rows.length === 0) return [];
  const there = await db
    .select()
    .from(committeeAttendance)
    .where(
      inArray(
        committeeAttendance.meetingId,
        rows.map(({ id }) => id),
      ),
    );
  return rows.map((meeting) => ({
    meeting,
    attendance: new Map(
      there.filter(({ meetingId }) => meetingId === meeting.id).map((row) => [row.seatId, row.attendance]),
    ),
  }));
}

/** All meetings, the latest first. */
export const listMeetings = (db: Db): Promise<WholeMeeting[]> => listWhere(db, undefined);

/** Meetings whose notice is public; minutes that are not yet public are left out. */
export async function listPublicMeetings(db: Db): Promise<WholeMeeting[]> {
  return (await listWhere(db, isNotNull(meetings.publishedAt))).map(withoutDraft);
}

export async function findMeeting(db: Db, code: string): Promise<WholeMeeting | undefined> {
  const found = meetingNumber(code);
  if (!found) return undefined;
  const where = and(eq(meetings.fiscalYear, found.fiscalYear), eq(meetings.number, found.number));
  return (await listWhere(db, where))[0];
}

export async function findPublicMeeting(db: Db, code: string): Promise<WholeMeeting | undefined> {
  const whole = await findMeeting(db, code);
  return whole === undefined || whole.meeting.publishedAt === null ? undefined : withoutDraft(whole);
}

export async function findMeetings(db: Db, ids: readonly string[]): Promise<WholeMeeting[]> {
  return ids.length === 0 ? [] : listWhere(db, inArray(meetings.id, [...ids]));
}

function withoutDraft({ meeting, attendance }: WholeMeeting): WholeMeeting {
  return meeting.minutesPublishedAt === null
    ? { meeting: { ...meeting, minutes: '' }, attendance: new Map() }
    : { meeting, attendance };
}
