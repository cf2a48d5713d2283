import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import { grantApplications, grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { screeningPapers } from '../schema.ts';

/** Applications of a call that wait for a round: accepted, or put off by an earlier round. */
export async function listWaiting(db: Db, callId: string) {
  const taken = db
    .select({ id: screeningPapers.applicationId })
    .from(screeningPapers)
    .where(isNull(screeningPapers.outAt));
  return db
    .select()
    .from(grantApplications)
    .where(
      and(
        eq(grantApplications.callId, callId),
        inArray(grantApplications.state, ['accepted', 'screening']),
        notInArray(grantApplications.id, taken),
      ),
    )
    .orderBy(asc(grantApplications.number));
}

export type WaitingCall = {
  readonly id: string;
  readonly title: string;
  readonly closesOn: string;
  readonly waiting: number;
};

/** Published calls with the number of papers that wait for a round. */
export async function listWaitingCalls(db: Db): Promise<WaitingCall[]> {
  const calls = await db
    .select()
    .from(grantCalls)
    .where(notInArray(grantCalls.state, ['draft']))
    .orderBy(asc(grantCalls.closesOn));
  const lines: WaitingCall[] = [];
  for (const { id, title, closesOn } of calls) {
    const waiting = (await listWaiting(db, id)).length;
    if (waiting > 0) lines.push({ id, title, closesOn, waiting });
  }
  return lines;
}
