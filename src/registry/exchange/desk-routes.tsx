import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome, Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import { CSV_TYPE } from '#platform/documents/index.ts';
import { tableRefusalText } from '#platform/documents/tables/index.ts';
import { fileRefusalText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { readImported } from '#registry/exchange-rows/index.ts';
import { changeMapping, chooseSheet } from './commands/choose-sheet.ts';
import { abandonImport, resumeImport, stopImport } from './commands/move-import.ts';
import { receiveImport } from './commands/receive-import.ts';
import { startApply } from './commands/start-apply.ts';
import { startCheck } from './commands/start-check.ts';
import { takeOut } from './commands/take-out.ts';
import { drawImport, tableOf } from './draw-import.tsx';
import { applyForm, exportForm, mappingForm, sheetForm, uploadForm } from './forms.ts';
import { AT, IndexPage } from './pages/index-page.tsx';
import { listImports } from './queries/find-import.ts';
import { EXCHANGE_REFUSALS, type ExchangeRefusal } from './refusal-words.ts';
import { report } from './report.ts';
import { EXCHANGE_PERMITS } from './rules/permits.ts';
import { EXCHANGE_WORDS as WORDS } from './words.ts';

type C = Context<AppEnv>;
const ID = ':id{[0-9a-f-]{36}}';
const idOf = (c: C) => c.req.param('id') ?? '';

const told = (c: C, refusal: Refusal<ExchangeRefusal>) => say(c.var.lang, EXCHANGE_REFUSALS[refusal.code]);

async function drawIndex(
  c: C,
  extra: { errors?: Record<string, string>; refusal?: string; source?: string } = {},
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, frame, actor } = c.var;
  const may = (action: keyof typeof EXCHANGE_PERMITS) => mayBy(EXCHANGE_PERMITS, actor, action).ok;
  const imports = await listImports(db);
  const props = { frame, imports, me: actor.id, mayImport: may('import'), mayPrivate: may('export_private') };
  return c.html(<IndexPage {...props} {...extra} />, status);
}

/** A file is taken for what it is, whatever its name says: the name then follows the content. */
const nameFor = (name: string, format: 'csv' | 'xlsx') =>
  name.toLowerCase().endsWith(`.${format}`) ? name : `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.${format}`;

async function upload(c: C) {
  const { db, now, actor, lang, services } = c.var;
  const form = await readForm(c, uploadForm);
  const file = form.sent['file'];
  const source = form.ok ? form.value.source : 'own';
  const wrong = (sentence: string) => drawIndex(c, { errors: { file: sentence }, source }, 422);
  if (!(file instanceof File) || file.name === '') return wrong(say(lang, WORDS.chooseFile));
  if (file.size > maxBytes('table')) return wrong(fileRefusalText(lang, 'files.too_large', 'table'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const table = await readImported(bytes);
  if (!table.ok) return wrong(tableRefusalText(lang, table));
  const name = nameFor(file.name, table.value.format);
  const stored = await services.files.put(db, now, actor, { name, purpose: 'table', bytes });
  if (!stored.ok) return wrong(fileRefusalText(lang, stored.code, 'table'));
  const received = { source, fileName: name, rowCount: table.value.rows.length };
  const outcome = await act(db, 'exchange.receive', actor, now, (desk) =>
    receiveImport(desk, { ...received, stored: { files: services.files, fileId: stored.value.id } }),
  );
  if (outcome.ok) return c.redirect(`${AT}/imports/${outcome.value.subjectId}`, 303);
  return drawIndex(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

/** One step of an import: done, it leads back to its page; refused, the page says why. */
async function move(
  c: C,
  name: `exchange.${string}`,
  command: (desk: Desk, id: string) => Promise<Outcome<Done, ExchangeRefusal>>,
) {
  const { db, actor, now } = c.var;
  const outcome = await act(db, name, actor, now, (desk) => command(desk, idOf(c)));
  if (outcome.ok) return c.redirect(`${AT}/imports/${idOf(c)}`, 303);
  return drawImport(c, idOf(c), { refusal: told(c, outcome) }, statusOf(outcome));
}

async function check(c: C) {
  const form = await readForm(c, mappingForm);
  if (!form.ok) {
    const wrong = Object.entries(form.errors).map(([field, [code = '']]) => [
      field,
      say(c.var.lang, EXCHANGE_REFUSALS[code as ExchangeRefusal] ?? EXCHANGE_REFUSALS['exchange.days']),
    ]);
    return drawImport(c, idOf(c), { sent: form.sent, errors: Object.fromEntries(wrong) }, 422);
  }
  const read = await tableOf(c, idOf(c));
  if (!read?.ok) return drawImport(c, idOf(c));
  const { columns, rows } = read.value;
  return move(c, 'exchange.start_check', (desk, id) =>
    startCheck(desk, id, form.value, { columns, rowCount: rows.length }),
  );
}

async function apply(c: C) {
  const form = await readForm(c, applyForm);
  const choice = form.ok ? form.value : { mode: 'good' as const, withPossible: false };
  return move(c, 'exchange.start_apply', (desk, id) => startApply(desk, id, choice));
}

function download(c: C, bytes: Uint8Array<ArrayBuffer>, name: string, encoding: 'utf-8' | 'cp932' = 'utf-8') {
  return c.body(bytes, 200, {
    'content-type': CSV_TYPE[encoding],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
  });
}

async function saveExport(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, exportForm);
  const choice = form.ok ? form.value : { encoding: 'utf-8' as const, what: 'public' as const };
  const outcome = await act(db, 'exchange.view_export', actor, now, (desk) => takeOut(desk, choice));
  if (!outcome.ok) return drawIndex(c, { refusal: told(c, outcome) }, statusOf(outcome));
  const { csv } = outcome.value;
  if (csv.ok) return download(c, csv.bytes, `groups-${japanDay(now)}.csv`, choice.encoding);
  const { row, column, character } = csv;
  return drawIndex(c, { errors: { encoding: say(lang, WORDS.unwritable, { row, column, character }) } }, 422);
}

/** Files of organisations in and out, for those who keep the register. Below /desk/exchange. */
export const exchangeDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(EXCHANGE_PERMITS, c.var.actor, 'list');
    if (permit.ok) return next();
    const props = {
      frame: c.var.frame,
      imports: [],
      me: '',
      mayImport: false,
      mayPrivate: false,
      closed: true,
    };
    return c.html(<IndexPage {...props} refusal={told(c, permit)} />, 403);
  })
  .get('/', (c) => drawIndex(c))
  .post('/imports', (c) => upload(c))
  .post('/export', (c) => saveExport(c))
  .get(`/imports/${ID}`, (c) => drawImport(c, c.req.param('id')))
  .get(`/imports/${ID}/report.csv`, async (c) => {
    const bytes = await report(c.var.db, c.req.param('id'), c.var.lang);
    return bytes ? download(c, bytes, 'import-report.csv') : c.notFound();
  })
  .post(`/imports/${ID}/sheet`, async (c) => {
    const form = await readForm(c, sheetForm);
    return move(c, 'exchange.choose_sheet', (desk, id) =>
      chooseSheet(desk, id, form.ok ? form.value.sheet : ''),
    );
  })
  .post(`/imports/${ID}/check`, (c) => check(c))
  .post(`/imports/${ID}/mapping`, (c) => move(c, 'exchange.change_mapping', changeMapping))
  .post(`/imports/${ID}/apply`, (c) => apply(c))
  .post(`/imports/${ID}/stop`, (c) => move(c, 'exchange.stop', stopImport))
  .post(`/imports/${ID}/resume`, (c) => move(c, 'exchange.resume', resumeImport))
  .post(`/imports/${ID}/abandon`, (c) => move(c, 'exchange.abandon', abandonImport));
