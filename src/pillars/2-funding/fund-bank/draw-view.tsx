import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { done, type Outcome } from '#kernel/verdict.ts';
import { listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { viewRows } from './commands/view-rows.ts';
import type { Counts, View } from './pages/bank-page.tsx';
import { type AwardNames, FailedRows, MatchedRows, OpenEntries, OpenRows } from './pages/row-lists.tsx';
import {
  type BankRowFound,
  countRows,
  listWaitingIn,
  ROWS_SHOWN,
  type RowView,
} from './queries/list-rows.ts';
import {
  type BankEntry,
  countOpen,
  ENTRIES_SHOWN,
  listOpen,
  listOpenOf,
  listStanding,
} from './queries/open-entries.ts';
import { type FailedPayment, findFailed, suggest } from './rules/suggest.ts';

type C = Context<AppEnv>;
type Drawn = { readonly counts: Counts; readonly list: Child; readonly pages: number };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function awardsOf(db: Db, entries: readonly BankEntry[]): Promise<AwardNames> {
  const ids = [...new Set(entries.map(({ tag }) => tag))].filter((tag) => ID.test(tag));
  const awards = await listAwards(db, { ids });
  return new Map(awards.map(({ id, code }) => [id, { code, href: `/desk/grant-awards/${code}` }]));
}

const withReferences = (entries: readonly BankEntry[], awards: AwardNames) =>
  entries.map((entry) => ({ ...entry, references: [awards.get(entry.tag)?.code ?? ''] }));

type Failures = { rows: BankRowFound[]; failed: FailedPayment[]; entries: BankEntry[] };

async function failures(db: Db): Promise<Failures> {
  const rows = await listWaitingIn(db);
  const entries = await listStanding(
    db,
    rows.map(({ yen }) => yen),
  );
  return { rows, entries, failed: findFailed(rows, withReferences(entries, new Map())) };
}

async function openList(c: C, rows: readonly BankRowFound[], failed: readonly FailedPayment[]) {
  const { db, frame } = c.var;
  const entries = await listOpenOf(
    db,
    rows.map(({ yen }) => yen),
  );
  const awards = await awardsOf(db, entries);
  const found = suggest(rows, withReferences(entries, awards));
  return (
    <OpenRows
      frame={frame}
      rows={rows}
      suggestions={new Map(found.map((one) => [one.rowId, one]))}
      entries={new Map(entries.map((entry) => [entry.id, entry]))}
      awards={awards}
      cameBack={new Set(failed.map(({ rowId }) => rowId))}
    />
  );
}

/** A list of lines is a look at what the bank wrote, and is recorded. */
async function rowList(c: C, view: RowView, page: number, failed: readonly FailedPayment[]) {
  const { db, actor, now, frame } = c.var;
  const seen = await act(db, 'fund_bank.view_rows', actor, now, (desk) => viewRows(desk, view, page));
  if (!seen.ok) return seen;
  const { rows } = seen.value;
  return done(view === 'open' ? await openList(c, rows, failed) : <MatchedRows frame={frame} rows={rows} />);
}

async function failedList(c: C, found: Failures) {
  const { db, actor, now, frame } = c.var;
  const seen = await act(db, 'fund_bank.view_rows', actor, now, (desk) => viewRows(desk, 'open', 1));
  if (!seen.ok) return seen;
  return done(<FailedRows frame={frame} {...found} awards={await awardsOf(db, found.entries)} />);
}

async function entryList(c: C, page: number) {
  const { db, frame } = c.var;
  const entries = await listOpen(db, page);
  return done(<OpenEntries frame={frame} entries={entries} awards={await awardsOf(db, entries)} />);
}

/** One of the four views, with how many each of them holds. */
export async function drawView(c: C, view: View, page: number): Promise<Outcome<Drawn, 'permit.wrong_role'>> {
  const { db } = c.var;
  const found = await failures(db);
  const rows = await countRows(db);
  const counts = { ...rows, entries: await countOpen(db), failed: found.failed.length };
  const list =
    view === 'entries'
      ? await entryList(c, page)
      : await (view === 'failed' ? failedList(c, found) : rowList(c, view, page, found.failed));
  if (!list.ok) return list;
  const perPage = {
    open: ROWS_SHOWN,
    matched: ROWS_SHOWN,
    entries: ENTRIES_SHOWN,
    failed: counts.failed + 1,
  };
  return done({ counts, list: list.value, pages: Math.ceil(counts[view] / perPage[view]) });
}
