import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { COMMITTEE_PERMITS } from '../rules/permits.ts';
import { committeeMeetings } from '../schema.ts';
import { lockMeeting } from './lock.ts';

/** Puts the notice of a meeting on the public page, or its minutes after it. */
export async function publishMeeting(
  { tx, actor, now }: Desk,
  code: string,
  what: 'notice' | 'minutes',
  version: number,
) {
  const meeting = await lockMeeting(tx, code);
  if (!meeting) return refuse('missing', 'committee.meeting_not_found');
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'hold_meetings');
  if (!permit.ok) return permit;
  if (meeting.version !== version) return refuse('closed', 'committee.changed_meanwhile');
  if (what === 'notice' && meeting.agenda.length === 0) return refuse('unmet', 'committee.no_agenda');
  if (what === 'minutes' && meeting.minutes === '') return refuse('unmet', 'committee.no_minutes');
  const publishedAt = meeting.publishedAt ?? now;
  const minutesPublishedAt = what === 'minutes' ? (meeting.minutesPublishedAt ?? now) : undefined;
  await tx
    .update(committeeMeetings)
    .set({ publishedAt, minutesPublishedAt, version: version + 1 })
    .where(eq(committeeMeetings.id, meeting.id));
  return done({ subjectId: meeting.id, detail: { what } });
}
