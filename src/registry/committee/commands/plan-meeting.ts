import { eq, max, sql } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { meetingCode } from '../rules/meetings.ts';
import { COMMITTEE_PERMITS } from '../rules/permits.ts';
import { committeeMeetings } from '../schema.ts';
import { lockMeeting } from './lock.ts';

export type MeetingPaper = {
  readonly heldOn: string;
  readonly hours: string;
  readonly place: string;
  readonly agenda: readonly string[];
};

/** Plans a meeting; it takes the next number of its fiscal year. */
export async function planMeeting({ tx, actor, now }: Desk, paper: MeetingPaper) {
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'hold_meetings');
  if (!permit.ok) return permit;
  const fiscalYear = fiscalYearOf(paper.heldOn);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('committee_meetings.number'))`);
  const [last] = await tx
    .select({ number: max(committeeMeetings.number) })
    .from(committeeMeetings)
    .where(eq(committeeMeetings.fiscalYear, fiscalYear));
  const number = (last?.number ?? 0) + 1;
  const [row] = await tx
    .insert(committeeMeetings)
    .values({ ...paper, fiscalYear, number, plannedBy: actor.id, plannedAt: now })
    .returning({ id: committeeMeetings.id });
  if (!row) throw new Error('the meeting was not written');
  return done({ subjectId: row.id, code: meetingCode({ fiscalYear, number }), detail: { number } });
}

/** Changes day, place or agenda of a meeting; its number stays, and so does the fiscal year. */
export async function changeMeeting({ tx, actor }: Desk, code: string, version: number, paper: MeetingPaper) {
  const meeting = await lockMeeting(tx, code);
  if (!meeting) return refuse('missing', 'committee.meeting_not_found');
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'hold_meetings');
  if (!permit.ok) return permit;
  if (meeting.version !== version) return refuse('closed', 'committee.changed_meanwhile');
  if (fiscalYearOf(paper.heldOn) !== meeting.fiscalYear) return refuse('unmet', 'committee.other_year');
  await tx
    .update(committeeMeetings)
    .set({ ...paper, version: version + 1 })
    .where(eq(committeeMeetings.id, meeting.id));
  return done({ subjectId: meeting.id });
}
