import { and, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { files } from './schema.ts';
import type { FileStore } from './store.ts';

const DAY_MILLISECONDS = 86_400_000;
const PORTION = 200;

/** Takes away files that nobody attached within a day, and those that were let go of. */
export function fileJobs(store: FileStore): readonly JobSpec[] {
  return [{ name: 'files.clear', cron: '10 * * * *', handle: ({ db, now }) => clearFiles(db, now, store) }];
}

/** The bytes go before the row, so that a process that ends in between leaves nothing that nobody knows of. */
export async function clearFiles(db: Db, now: Date, store: FileStore): Promise<void> {
  const before = new Date(now.getTime() - DAY_MILLISECONDS);
  await db
    .update(files)
    .set({ deletedAt: now })
    .where(and(isNull(files.attachedAt), isNull(files.deletedAt), lt(files.createdAt, before)));
  for (;;) {
    const gone = await db
      .select({ id: files.id })
      .from(files)
      .where(isNotNull(files.deletedAt))
      .limit(PORTION);
    if (gone.length === 0) return;
    for (const { id } of gone) await store.remove(id);
    await db.delete(files).where(
      inArray(
        files.id,
        gone.map(({ id }) => id),
      ),
    );
  }
}
