import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findMeeting } from '#registry/committee/index.ts';
import { isSettled } from '../rules/flow.ts';
import { type MEETING_PURPOSES, screeningMeetings, screeningRounds } from '../schema.ts';
import { openFor } from './open-for.ts';

/** Ties a meeting of the committee to the round. */
export async function tieMeeting(
  desk: Desk,
  code: string,
  meetingCode: string,
  purpose: (typeof MEETING_PURPOSES)[number],
) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const found = await findMeeting(desk.tx, meetingCode);
  if (!found) return refuse('missing', 'screening.meeting_not_found');
  const { round } = opened.value;
  await desk.tx
    .insert(screeningMeetings)
    .values({ roundId: round.id, meetingId: found.meeting.id, purpose })
    .onConflictDoUpdate({
      target: [screeningMeetings.roundId, screeningMeetings.meetingId],
      set: { purpose },
    });
  return done({ subjectId: round.id, detail: { meetingCode, purpose } });
}

/** Puts the result on the public page, with what the committee says of the whole round. */
export async function publishRound(desk: Desk, code: string, remark: string) {
  const opened = await openFor(desk, code, 'publish');
  if (!opened.ok) return opened;
  const { round } = opened.value;
  if (!isSettled(round.state)) return refuse('unmet', 'screening.not_recommended_yet');
  await desk.tx
    .update(screeningRounds)
    .set({
      remark,
      publishedAt: round.publishedAt ?? desk.now,
      publishedBy: round.publishedBy ?? desk.actor.id,
      version: round.version + 1,
    })
    .where(eq(screeningRounds.id, round.id));
  return done({ subjectId: round.id });
}
