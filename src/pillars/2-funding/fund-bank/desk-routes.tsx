import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { headingKey, readTable, tableRefusalText } from '#platform/documents/tables/index.ts';
import { fileRefusalText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { Pagination, RefusalPage } from '#ui/index.ts';
import { bringStatement } from './commands/bring-statement.ts';
import { matchRow, unmatchRow } from './commands/match-row.ts';
import { drawView } from './draw-view.tsx';
import { AT, BankPage, type Report, VIEWS, type View } from './pages/bank-page.tsx';
import { listFiles } from './queries/list-rows.ts';
import { BANK_REFUSALS } from './refusal-words.ts';
import { HEADINGS } from './rules/bank-row.ts';
import { FUND_BANK_PERMITS } from './rules/permits.ts';
import { findPlaces, missingColumns, readRows } from './rules/read-rows.ts';
import { BANK } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof BANK_REFUSALS;
type Status = 200 | 403 | 404 | 409 | 422;
type Extra = { errors?: Record<string, string>; refusal?: string; report?: Report };

const told = (c: C, refusal: Refusal<Code>) => say(c.var.lang, BANK_REFUSALS[refusal.code]);

function noticeOf(c: C): string | undefined {
  const { lang } = c.var;
  const done = c.req.query('done');
  if (done === 'matched') return say(lang, BANK.done);
  if (done === 'undone') return say(lang, BANK.undone);
  const [added, known] = [c.req.query('added'), c.req.query('known')];
  if (!/^\d{1,6}$/.test(added ?? '') || !/^\d{1,6}$/.test(known ?? '')) return undefined;
  const words = known === '0' ? BANK.readAll : BANK.readDone;
  return say(lang, words, { added: Number(added), known: Number(known) });
}

async function draw(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const view: View = VIEWS.find((one) => one === c.req.query('view')) ?? 'open';
  const asked = Number(c.req.query('page'));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const drawn = await drawView(c, view, page);
  if (!drawn.ok) return c.html(refusalPage(c, drawn), 403);
  const { counts, list, pages } = drawn.value;
  return c.html(
    <BankPage
      frame={frame}
      view={view}
      counts={counts}
      files={await listFiles(db)}
      notice={status === 200 ? noticeOf(c) : undefined}
      {...extra}
    >
      {list}
      <Pagination lang={lang} page={page} pages={pages} hrefOf={(to) => `${AT}?view=${view}&page=${to}`} />
    </BankPage>,
    status,
  );
}

const refusalPage = (c: C, refusal: Refusal<Code>) => (
  <RefusalPage
    frame={c.var.frame}
    title={say(c.var.lang, BANK.title)}
    reason={told(c, refusal)}
    instead={say(c.var.lang, BANK.instead)}
  />
);

const MOST_ROWS = 5_000;

async function upload(c: C) {
  const { db, now, actor, lang } = c.var;
  const form = await readForm(c, z.looseObject({}));
  const file = form.sent['file'];
  const wrong = (sentence: string, report?: Report) =>
    draw(c, { errors: { file: sentence }, ...(report && { report }) }, 422);
  if (!(file instanceof File) || file.name === '') return wrong(say(lang, BANK.chooseFile));
  if (file.size > maxBytes('table')) return wrong(fileRefusalText(lang, 'files.too_large', 'table'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const known = Object.values(HEADINGS).flat();
  const table = await readTable(bytes, { limits: { rows: MOST_ROWS }, known });
  if (!table.ok) return wrong(tableRefusalText(lang, table));
  const places = findPlaces(table.value.columns, headingKey);
  const [missing] = missingColumns(places);
  if (missing) return wrong(say(lang, missing === 'on' ? BANK.noDay : BANK.noAmounts));
  const read = readRows(table.value.rows, places, japanDay(now));
  const rows = read.flatMap((one) => ('row' in one ? [one.row] : []));
  const bad = read.flatMap((one) => ('problems' in one ? [one] : []));
  if (bad.length > 0) {
    const counts = { count: bad.length, good: rows.length };
    return wrong(say(lang, BANK.badRows, counts), { bad, good: rows.length });
  }
  if (rows.length === 0) return wrong(say(lang, BANK.noRows));
  const outcome = await act(db, 'fund_bank.bring', actor, now, (desk) =>
    bringStatement(desk, { name: file.name.slice(0, 200), bytes, rows }),
  );
  if (!outcome.ok) return draw(c, { refusal: told(c, outcome) }, statusOf(outcome));
  const { added, known: before } = outcome.value.detail;
  return c.redirect(`${AT}?added=${added}&known=${before}`, 303);
}

const matchForm = z.object({ rowId: z.uuid(), entryId: z.uuid() });

async function match(c: C) {
  const { db, now, actor, lang } = c.var;
  const form = await readForm(c, matchForm);
  if (!form.ok) return draw(c, { refusal: say(lang, BANK.choose) }, 422);
  const { rowId, entryId } = form.value;
  const outcome = await act(db, 'fund_bank.match', actor, now, (desk) => matchRow(desk, rowId, entryId));
  if (outcome.ok) return c.redirect(`${AT}?done=matched`, 303);
  return draw(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

async function unmatch(c: C) {
  const { db, now, actor } = c.var;
  const rowId = c.req.param('id') ?? '';
  const outcome = await act(db, 'fund_bank.unmatch', actor, now, (desk) => unmatchRow(desk, rowId));
  if (outcome.ok) return c.redirect(`${AT}?view=matched&done=undone`, 303);
  return draw(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

/** The bank statement against the books, below /desk/fund-bank. */
export const fundBankDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(FUND_BANK_PERMITS, c.var.actor, 'read');
    return permit.ok ? next() : c.html(refusalPage(c, permit), 403);
  })
  .get('/', (c) => draw(c))
  .post('/files', (c) => upload(c))
  .post('/matches', (c) => match(c))
  .post('/matches/:id{[0-9a-f-]{36}}/undo', (c) => unmatch(c));
