import type { Db } from './db.ts';

/**
 * A query that is asked at every visit is put together once for each database handle, because writing its SQL costs
 * more than asking it. A transaction is a handle of its own: there it is written anew, and forgotten with it.
 */
export function preparedOnce<Query>(prepare: (db: Db) => Query): (db: Db) => Query {
  const known = new WeakMap<Db, Query>();
  return (db) => {
    const query = known.get(db) ?? prepare(db);
    known.set(db, query);
    return query;
  };
}
