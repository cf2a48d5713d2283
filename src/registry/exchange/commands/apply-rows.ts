import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { endLongWork, reportProgress } from '#platform/jobs/index.ts';
import { isChanged, mergeContent, paperOfNew } from '#registry/exchange-rows/index.ts';
import {
  createOrganisations,
  listIdentical,
  listWhole,
  lockOrganisation,
  nameKeyOf,
  paperOf,
  rewriteOrganisation,
  type Start,
} from '#registry/organisations/index.ts';
import { countWritten } from '../queries/find-import.ts';
import { EXCHANGE_PERMITS } from '../rules/permits.ts';
import { exchangeImports, exchangeRows, type Import, type ImportRow } from '../schema.ts';

export const ROWS_A_PORTION = 200;
/** Imports write one after the other, so that two files never make the same group twice. */
const IMPORT_LOCK = 7_301_903;

/**
 * Writes the next rows of an import, and with them how far it is, in one transaction: whoever is cut off goes on behind
 * the last row that was written, and two who work at once write no row twice. Everything at once when that was chosen.
 */
export async function applyRows(desk: Desk, importId: string) {
  const { tx, now, actor } = desk;
  const [found] = await tx
    .select()
    .from(exchangeImports)
    .where(eq(exchangeImports.id, importId))
    .for('update');
  if (!found) return refuse('missing', 'exchange.not_found');
  const permit = mayBy(EXCHANGE_PERMITS, actor, 'import');
  if (!permit.ok) return permit;
  if (found.state !== 'applying' || found.workId === null) return refuse('closed', 'exchange.closed');
  await tx.execute(sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`);
  const written = await writeNext(desk, found);
  if (!written.ok) return written;
  const total = await countWritten(tx, importId);
  if (!(await reportProgress(tx, now, found.workId, { done: total }))) {
    return refuse('closed', 'exchange.stopped');
  }
  const { ids, isLast } = written.value;
  if (isLast) {
    await tx
      .update(exchangeImports)
      .set({ state: 'applied', endedAt: now })
      .where(eq(exchangeImports.id, importId));
    await endLongWork(tx, now, found.workId, 'done');
  }
  return done({
    subjectId: importId,
    detail: { rows: ids.length, total },
    ...(ids.length === 0 ? {} : { touched: { topic: 'organisations', ids } }),
    isLast,
  });
}

/** One portion; or every portion, when a row that cannot be written must undo them all. */
async function writeNext(desk: Desk, found: Import) {
  const ids: string[] = [];
  for (;;) {
    const rows = await nextRows(desk.tx, found);
    const portion = await writePortion(desk, found, rows);
    if (!portion.ok) return portion;
    ids.push(...portion.value);
    const isLast = rows.length < ROWS_A_PORTION;
    if (isLast || found.mode === 'good') return done({ ids, isLast });
  }
}

function nextRows(tx: Db, { id, withPossible }: Import): Promise<ImportRow[]> {
  const verdicts: ImportRow['verdict'][] = withPossible ? ['new', 'update', 'possible'] : ['new', 'update'];
  return tx
    .select()
    .from(exchangeRows)
    .where(
      and(
        eq(exchangeRows.importId, id),
        inArray(exchangeRows.verdict, verdicts),
        isNull(exchangeRows.writtenAt),
      ),
    )
    .orderBy(asc(exchangeRows.line))
    .limit(ROWS_A_PORTION);
}

async function writePortion(desk: Desk, found: Import, rows: readonly ImportRow[]) {
  const fresh = rows.filter(({ verdict }) => verdict !== 'update');
  const taken = await takenMeanwhile(desk.tx, fresh);
  if (taken.size > 0 && found.mode === 'all') return refuse('closed', 'exchange.taken_meanwhile');
  await tellTaken(desk.tx, found.id, taken);
  const created = await create(
    desk,
    found,
    fresh.filter(({ line }) => !taken.has(line)),
  );
  const updated = await update(
    desk,
    rows.filter(({ verdict }) => verdict === 'update'),
  );
  await markWritten(desk, found.id, [...created, ...updated]);
  return done([...created, ...updated].map(({ id }) => id));
}

type Written = { readonly line: number; readonly id: string };

async function create(desk: Desk, found: Import, rows: readonly ImportRow[]): Promise<Written[]> {
  const start = startOf(found);
  const entries = rows.map(({ content }) => ({ paper: paperOfNew(content, found.showFacts), start }));
  const made = await createOrganisations(desk, entries);
  return rows.flatMap(({ line }, i) => {
    const id = made[i]?.id;
    return id === undefined ? [] : [{ line, id }];
  });
}

function startOf({ standing, registeredOn, validUntil }: Import): Start {
  return standing === 'registered' && registeredOn !== null && validUntil !== null
    ? { standing, registeredOn, validUntil }
    : { standing: 'applicant' };
}

/** Merged with the entry as it stands now, which somebody may have changed since the look at the rows. */
async function update(desk: Desk, rows: readonly ImportRow[]): Promise<Written[]> {
  const ids = rows.flatMap(({ organisationId }) => organisationId ?? []);
  for (const id of ids.toSorted()) await lockOrganisation(desk.tx, id);
  const wholes = new Map((await listWhole(desk.tx, ids)).map((whole) => [whole.organisation.id, whole]));
  const today = japanDay(desk.now);
  for (const { organisationId, content } of rows) {
    const whole = wholes.get(organisationId ?? '');
    if (!whole || whole.organisation.standing === 'merged') continue;
    const before = paperOf(whole);
    const after = mergeContent(before, content, today);
    if (isChanged(before, after)) await rewriteOrganisation(desk, whole.organisation, after);
  }
  return rows.flatMap(({ line, organisationId }) =>
    organisationId === null ? [] : [{ line, id: organisationId }],
  );
}

/** Rows whose group has come into the register since they were looked at, with its entry. */
async function takenMeanwhile(tx: Db, rows: readonly ImportRow[]): Promise<Map<number, string>> {
  const open = rows.filter(({ verdict }) => verdict === 'new');
  const keyOf = ({ content }: ImportRow) => nameKeyOf(content.facts.name ?? '');
  const numberOf = ({ content }: ImportRow) => content.facts.corporateNumber ?? undefined;
  const found = await listIdentical(
    tx,
    open.map(keyOf),
    rows.flatMap((row) => numberOf(row) ?? []),
  );
  const byKey = new Map(found.map((one) => [one.nameKey, one.id]));
  const byNumber = new Map(found.map((one) => [one.corporateNumber ?? '', one.id]));
  const taken = rows.flatMap((row) => {
    const id =
      byNumber.get(numberOf(row) ?? '?') ?? (row.verdict === 'new' ? byKey.get(keyOf(row)) : undefined);
    return id === undefined ? [] : [[row.line, id] as const];
  });
  return new Map(taken);
}

async function tellTaken(tx: Db, importId: string, taken: ReadonlyMap<number, string>): Promise<void> {
  for (const [line, organisationId] of taken) {
    await tx
      .update(exchangeRows)
      .set({
        verdict: 'error',
        organisationId,
        findings: [{ level: 'error', field: 'row', code: 'taken_meanwhile' }],
      })
      .where(and(eq(exchangeRows.importId, importId), eq(exchangeRows.line, line)));
  }
}

async function markWritten({ tx, now }: Desk, importId: string, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const pairs = sql.join(
    written.map(({ line, id }) => sql`(${line}::integer, ${id}::uuid)`),
    sql`, `,
  );
  await tx.execute(sql`
    update ${exchangeRows} set written_at = ${now.toISOString()}::timestamptz, organisation_id = written.id
    from (values ${pairs}) as written (line, id)
    where ${exchangeRows.importId} = ${importId} and ${exchangeRows.line} = written.line`);
}
