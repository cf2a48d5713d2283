import { is } from 'drizzle-orm';
import { PgTransaction } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { onBump } from './bump.ts';

/**
 * A question whose last answer is kept in memory for each database until data of the module changes, or of any when none
 * is named. `key` is what the answer hangs on, such as the day. A transaction may see what nobody else does yet: it asks
 * for itself, and nothing of it is kept.
 */
export function keptUntilBump<Answer>(
  module: string | undefined,
  ask: (db: Db, key: string) => Promise<Answer>,
): (db: Db, key?: string) => Promise<Answer> {
  let kept = new WeakMap<Db, { key: string; answer: Promise<Answer> }>();
  onBump((changed) => {
    if (module === undefined || module === changed) kept = new WeakMap();
  });
  return (db, key = '') => {
    if (is(db, PgTransaction)) return ask(db, key);
    const known = kept.get(db);
    if (known?.key === key) return known.answer;
    const entry = { key, answer: ask(db, key) };
    kept.set(db, entry);
    entry.answer.catch(() => {
      if (kept.get(db) === entry) kept.delete(db);
    });
    return entry.answer;
  };
}
