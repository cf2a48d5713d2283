import { createHash } from 'node:crypto';
import { and, asc, desc, gt, gte, lte, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { auditLog, auditSeals } from './schema.ts';

export type Seal = typeof auditSeals.$inferSelect;
/** Where the chain does not hold: the seal does not follow the one before, or its rows are not those that it closed. */
export type Verified =
  | { readonly ok: true; readonly seals: number; readonly sealedTo: number }
  | { readonly ok: false; readonly seal: Seal; readonly broken: 'chain' | 'rows' };

/** What the first seal follows. */
const BEGINNING = '0'.repeat(64);
const PORTION = 1000;
/** One number for every process that seals this database. */
const LOCK = 6_811_523;
const WAIT_MILLISECONDS = 200;
const WAITS = 50;

/**
 * Closes the audit rows since the last seal with the next link of a chain of hashes; nothing when there are none, or
 * when a transaction that may still add rows among them lasts too long (the next minute tries again).
 * Call it on the root handle: it waits between its queries.
 */
export async function sealAudit(db: Db, now: Date): Promise<Seal | undefined> {
  const toId = await lastFinalId(db);
  if (toId === undefined) return undefined;
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    const last = (await tx.select().from(auditSeals).orderBy(desc(auditSeals.id)).limit(1))[0];
    const fromId = (last?.toId ?? 0) + 1;
    if (toId < fromId) return undefined;
    const previousHash = last?.hash ?? BEGINNING;
    const hash = await hashRows(tx, previousHash, fromId, toId);
    const rows = await tx
      .insert(auditSeals)
      .values({ fromId, toId, sealedAt: now, previousHash, hash })
      .returning();
    return rows[0];
  });
}

/**
 * The greatest id below which no row can turn up any more. Ids are drawn in order but commit in any order, so a row
 * with a smaller id may still be hidden in an open transaction. Whoever has drawn an id holds a lock on the table until
 * its transaction ends; so we read the greatest id first, and wait until everybody who held that lock then is gone.
 */
async function lastFinalId(db: Db): Promise<number | undefined> {
  const toId = (await db.select({ id: auditLog.id }).from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0]
    ?.id;
  if (toId === undefined) return undefined;
  let writers = await writersNow(db);
  for (let i = 0; writers.size > 0; i += 1) {
    if (i === WAITS) return undefined;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
    writers = stillThere(writers, await writersNow(db));
  }
  return toId;
}

function stillThere(before: ReadonlySet<string>, after: ReadonlySet<string>): Set<string> {
  return new Set([...before].filter((writer) => after.has(writer)));
}

/** Open transactions of others that have written to the audit log, or are about to. */
async function writersNow(db: Db): Promise<Set<string>> {
  const result = (await db.execute(sql`
    select distinct virtualtransaction as writer from pg_locks
    where locktype = 'relation' and relation = to_regclass('audit_log') and mode = 'RowExclusiveLock'
      and database = (select oid from pg_database where datname = current_database())
      and pid is distinct from pg_backend_pid()`)) as unknown as { rows: { writer: string }[] };
  return new Set(result.rows.map((row) => row.writer));
}

/** The hash over the previous hash and each row as one line of JSON; PostgreSQL writes a jsonb in one way only. */
async function hashRows(db: Db, previousHash: string, fromId: number, toId: number): Promise<string> {
  const hash = createHash('sha256').update(previousHash);
  let next = fromId;
  for (;;) {
    const rows = await db
      .select({
        id: auditLog.id,
        at: sql<string>`to_char(${auditLog.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
        actorId: auditLog.actorId,
        act: auditLog.act,
        subjectId: auditLog.subjectId,
        detail: sql<string>`${auditLog.detail}::text`,
      })
      .from(auditLog)
      .where(and(gte(auditLog.id, next), lte(auditLog.id, toId)))
      .orderBy(asc(auditLog.id))
      .limit(PORTION);
    for (const row of rows) {
      hash.update(`\n${JSON.stringify([row.id, row.at, row.actorId, row.act, row.subjectId, row.detail])}`);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PORTION) return hash.digest('hex');
    next = last.id + 1;
  }
}

/** Goes along the chain from its beginning, and finds the first link that does not hold. */
export async function verifyAudit(db: Db): Promise<Verified> {
  let previous = { id: 0, toId: 0, hash: BEGINNING };
  let count = 0;
  for (;;) {
    const seals = await db
      .select()
      .from(auditSeals)
      .where(gt(auditSeals.id, previous.id))
      .orderBy(asc(auditSeals.id))
      .limit(PORTION);
    for (const seal of seals) {
      const follows = seal.previousHash === previous.hash && seal.fromId === previous.toId + 1;
      if (!follows) return { ok: false, seal, broken: 'chain' };
      const hash = await hashRows(db, seal.previousHash, seal.fromId, seal.toId);
      if (hash !== seal.hash) return { ok: false, seal, broken: 'rows' };
      previous = seal;
      count += 1;
    }
    if (seals.length < PORTION) return { ok: true, seals: count, sealedTo: previous.toId };
  }
}

/** Seals every minute. The hash goes into the log as well: who keeps the log can tell if the end of the chain was cut off. */
export const auditJobs: readonly JobSpec[] = [
  {
    name: 'audit.seal',
    cron: '* * * * *',
    retryLimit: 0,
    async handle({ db, now, log }) {
      const seal = await sealAudit(db, now);
      if (seal) log.info({ seal: seal.id, toId: seal.toId, hash: seal.hash }, 'audit sealed');
    },
  },
];
