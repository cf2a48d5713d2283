import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { DueErasure, RetentionRule } from '#platform/manifest.ts';
import { forget } from './commands/move-file.ts';
import { fundGiftFiles } from './schema.ts';
import { GIFT_FILE_WORDS as WORDS } from './words.ts';

const KEPT_DAYS = 30;
/** A file that nobody has decided on for so long is given up. */
const OPEN_DAYS = 60;

async function dueFiles(db: Db, until: string) {
  const latest = new Date(`${until}T23:59:59.999+09:00`);
  const rows = await db
    .select()
    .from(fundGiftFiles)
    .where(and(isNull(fundGiftFiles.erasedAt), lte(fundGiftFiles.createdAt, latest)))
    .orderBy(asc(fundGiftFiles.createdAt));
  return rows
    .map((row) => ({
      row,
      on: row.endedAt
        ? addDays(japanDay(row.endedAt), KEPT_DAYS)
        : addDays(japanDay(row.createdAt), OPEN_DAYS),
    }))
    .filter(({ on }) => on <= until);
}

async function due(db: Db, until: string): Promise<DueErasure[]> {
  const found = await dueFiles(db, until);
  return found.map(({ row, on }) => ({ id: row.id, title: WORDS.retentionWhat, on }));
}

async function erase({ tx, now }: Desk): Promise<number> {
  const found = await dueFiles(tx, japanDay(now));
  for (const { row } of found) {
    if (row.endedAt === null) {
      await tx
        .update(fundGiftFiles)
        .set({ state: 'abandoned', endedAt: now })
        .where(eq(fundGiftFiles.id, row.id));
    }
    await forget(tx, now, row);
  }
  return found.length;
}

/** What a file of gifts holds of people is kept only while somebody may still ask about it. */
export const GIFT_FILE_RETENTION: readonly RetentionRule[] = [
  {
    key: 'fund_gift_files.erase',
    what: WORDS.retentionWhat,
    kept: WORDS.retentionKept,
    due,
    erase,
  },
];
