import { inArray } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import { listDueRosters } from '../queries/list-due-rosters.ts';
import { passportPapers, passportRosterRows } from '../schema.ts';

/** Erases the rows of rosters whose time is over; their counts stay. */
export async function eraseRosters({ tx, now }: Desk): Promise<number> {
  const due = await listDueRosters(tx, japanDay(now));
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.delete(passportRosterRows).where(inArray(passportRosterRows.paperId, ids));
  await tx.update(passportPapers).set({ erasedAt: now }).where(inArray(passportPapers.id, ids));
  return ids.length;
}
