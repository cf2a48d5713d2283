import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { DueErasure, RetentionRule } from '#platform/manifest.ts';
import { forget } from './commands/move-import.ts';
import { exchangeImports } from './schema.ts';
import { EXCHANGE_WORDS } from './words.ts';

const KEPT_DAYS = 30;
/** An import that nobody has touched for so long is given up. */
const OPEN_DAYS = 60;

/** Thirty days after the end, or sixty after the start of one that never ended. */
async function dueImports(db: Db, until: string) {
  const latest = new Date(`${until}T23:59:59.999+09:00`);
  const rows = await db
    .select()
    .from(exchangeImports)
    .where(and(isNull(exchangeImports.erasedAt), lte(exchangeImports.createdAt, latest)))
    .orderBy(asc(exchangeImports.createdAt));
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
  const found = await dueImports(db, until);
  return found.map(({ row, on }) => ({ id: row.id, title: EXCHANGE_WORDS.retentionWhat, on }));
}

async function erase({ tx, now }: Desk): Promise<number> {
  const found = await dueImports(tx, japanDay(now));
  for (const { row } of found) {
    if (row.endedAt === null) {
      await tx
        .update(exchangeImports)
        .set({ state: 'abandoned', endedAt: now })
        .where(eq(exchangeImports.id, row.id));
    }
    await forget(tx, now, row);
  }
  return found.length;
}

/** What a file of organisations holds of people is kept only while somebody may still ask about the import. */
export const EXCHANGE_RETENTION: readonly RetentionRule[] = [
  {
    key: 'exchange.imports',
    what: EXCHANGE_WORDS.retentionWhat,
    kept: EXCHANGE_WORDS.retentionKept,
    due,
    erase,
  },
];
