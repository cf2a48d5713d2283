import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '#kernel/actor.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import { type LongWorkState, longWorks } from './schema.ts';

export type LongWork = typeof longWorks.$inferSelect;
export type LongWorkRefusal = 'long_work.not_found' | 'long_work.not_yours' | 'long_work.not_open';

/** Where each thing that a person may do with long work leads from. */
const OPEN_TO = {
  stop: ['queued', 'running'],
  resume: ['stopped', 'failed'],
} as const satisfies Record<string, readonly LongWorkState[]>;

/** Writes down that long work is to be done; enqueue its job in the same transaction. */
export async function startLongWork(
  tx: Db,
  now: Date,
  actor: Pick<Actor, 'id'>,
  work: { kind: string; total: number },
): Promise<string> {
  const rows = await tx
    .insert(longWorks)
    .values({ ...work, ownerId: actor.id, createdAt: now, updatedAt: now })
    .returning({ id: longWorks.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the long work was not written');
  return id;
}

/**
 * Tells how far the work is, and asks whether to go on: false when its owner stopped it meanwhile.
 * A job calls this after each portion, in the transaction that writes the portion, and goes on from `done` when resumed.
 */
export async function reportProgress(
  tx: Db,
  now: Date,
  id: string,
  progress: { done: number; message?: string | undefined },
): Promise<boolean> {
  const rows = await tx
    .update(longWorks)
    .set({ done: progress.done, message: progress.message ?? '', state: 'running', updatedAt: now })
    .where(and(eq(longWorks.id, id), inArray(longWorks.state, ['queued', 'running'])))
    .returning({ id: longWorks.id });
  return rows.length > 0;
}

/** Closes long work as done or failed; one that was stopped meanwhile stays stopped. */
export async function endLongWork(
  tx: Db,
  now: Date,
  id: string,
  state: 'done' | 'failed',
  message = '',
): Promise<void> {
  await tx
    .update(longWorks)
    .set({ state, message, updatedAt: now })
    .where(and(eq(longWorks.id, id), inArray(longWorks.state, ['queued', 'running'])));
}

/** Stops long work of one's own; the job ends after the portion that it is at. */
export function stopLongWork(tx: Db, now: Date, actor: Pick<Actor, 'id'>, id: string) {
  return move(tx, now, actor, id, OPEN_TO.stop, 'stopped');
}

/** Lets stopped or failed work of one's own go on; enqueue its job again in the same transaction. */
export function resumeLongWork(tx: Db, now: Date, actor: Pick<Actor, 'id'>, id: string) {
  return move(tx, now, actor, id, OPEN_TO.resume, 'queued');
}

async function move(
  tx: Db,
  now: Date,
  actor: Pick<Actor, 'id'>,
  id: string,
  from: readonly LongWorkState[],
  to: LongWorkState,
): Promise<Outcome<LongWork, LongWorkRefusal>> {
  const work = (await tx.select().from(longWorks).where(eq(longWorks.id, id)).for('update'))[0];
  if (!work) return refuse('missing', 'long_work.not_found');
  if (work.ownerId !== actor.id) return refuse('forbidden', 'long_work.not_yours');
  if (!from.includes(work.state)) return refuse('closed', 'long_work.not_open');
  await tx.update(longWorks).set({ state: to, updatedAt: now }).where(eq(longWorks.id, id));
  return done({ ...work, state: to, updatedAt: now });
}

export async function findLongWork(db: Db, id: string): Promise<LongWork | undefined> {
  return (await db.select().from(longWorks).where(eq(longWorks.id, id)))[0];
}

/** Somebody's long work, newest first. */
export async function listLongWorks(db: Db, ownerId: string): Promise<LongWork[]> {
  return db
    .select()
    .from(longWorks)
    .where(eq(longWorks.ownerId, ownerId))
    .orderBy(desc(longWorks.createdAt))
    .limit(50);
}
