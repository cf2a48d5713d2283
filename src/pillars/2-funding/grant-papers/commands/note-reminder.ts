import { inArray } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { grantReminders } from '../schema.ts';
import { type Telling, tell } from '../tell.ts';

/** A reminder that is due, under a name by which it goes out once. */
export type DueReminder = { readonly subjectId: string; readonly kind: string; readonly telling: Telling };

/** Sends a reminder once. */
export async function noteReminder({ tx, now }: Desk, { subjectId, kind, telling }: DueReminder) {
  const [row] = await tx
    .insert(grantReminders)
    .values({ subjectId, kind, sentAt: now })
    .onConflictDoNothing()
    .returning();
  if (!row) return refuse('closed', 'grants.reminded_already');
  await tell(tx, telling);
  return done({ subjectId, detail: { kind } });
}

/** Which reminders about these have gone out already. */
export async function listSentReminders(
  db: Db,
  subjectIds: readonly string[],
): Promise<{ readonly subjectId: string; readonly kind: string }[]> {
  if (subjectIds.length === 0) return [];
  return db
    .select()
    .from(grantReminders)
    .where(inArray(grantReminders.subjectId, [...subjectIds]));
}
