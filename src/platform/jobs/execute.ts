import type { Db } from '#platform/db/db.ts';

export type Row = Record<string, unknown>;
/** Runs one text with $1 parameters, or several texts without; hands back all rows. */
export type Execute = (text: string, values?: readonly unknown[]) => Promise<{ rows: Row[] }>;

/**
 * Runs texts on a handle as they are, so that what is queued inside a transaction is rolled back with it.
 * The texts are prepared whole: cut into drizzle's chunks, a parameter named twice would become two with types of their own.
 */
export function executeOn(db: Db): Execute {
  return async (text, values = []) => {
    const query = db._.session.prepareQuery({ sql: text, params: [...values] }, undefined, undefined, false);
    return rowsOf(await query.execute());
  };
}

/** One result, or one for each of several texts, as one list of rows. */
export function rowsOf(result: unknown): { rows: Row[] } {
  const results = Array.isArray(result) ? result : [result];
  return { rows: results.flatMap((one: { rows?: Row[] }) => one.rows ?? []) };
}
