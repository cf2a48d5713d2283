import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { meetingNumber } from '../rules/meetings.ts';
import { type CommitteeMeeting, type CommitteeSeat, committeeMeetings, committeeSeats } from '../schema.ts';

/** Seats are given one after the other, so that nobody is given two at once. */
export const lockSeats = (tx: Db) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('committee_seats'))`);

export async function lockSeat(tx: Db, id: string): Promise<CommitteeSeat | undefined> {
  const [row] = await tx.select().from(committeeSeats).where(eq(committeeSeats.id, id)).for('update');
  return row;
}

export async function lockMeeting(tx: Db, code: string): Promise<CommitteeMeeting | undefined> {
  const found = meetingNumber(code);
  if (!found) return undefined;
  const [row] = await tx
    .select()
    .from(committeeMeetings)
    .where(
      and(eq(committeeMeetings.fiscalYear, found.fiscalYear), eq(committeeMeetings.number, found.number)),
    )
    .for('update');
  return row;
}
