import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome, Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import { CSV_TYPE } from '#platform/documents/index.ts';
import { tableRefusalText } from '#platform/documents/tables/index.ts';
import { fileRefusalText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { abandonFile, changeMapping, resumeFile, stopFile } from './commands/move-file.ts';
import { receiveFile } from './commands/receive-file.ts';
import { startApply, startCheck } from './commands/start-work.ts';
import { drawFile, tableOf } from './draw-file.tsx';
import { mappingForm, uploadForm } from './forms.ts';
import { IndexPage } from './pages/index-page.tsx';
import { AT } from './pages/paths.ts';
import { lastPortal, listFiles } from './queries/find-file.ts';
import { digestOf, readGifts } from './read-gifts.ts';
import { report } from './report.ts';
import { GIFT_FILE_PERMITS } from './rules/permits.ts';
import { GIFT_FILE_REFUSALS, GIFT_FILE_WORDS as WORDS } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof GIFT_FILE_REFUSALS;
const ID = ':id{[0-9a-f-]{36}}';
const idOf = (c: C) => c.req.param('id') ?? '';
const told = (c: C, refusal: Refusal<Code>) => say(c.var.lang, GIFT_FILE_REFUSALS[refusal.code]);

async function drawIndex(
  c: C,
  extra: { errors?: FieldErrors; refusal?: string; portal?: string } = {},
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, frame } = c.var;
  const props = { frame, files: await listFiles(db), portal: await lastPortal(db) };
  return c.html(<IndexPage {...props} {...extra} />, status);
}

/** A file is taken for what it is, whatever its name says: the name then follows the content. */
const nameFor = (name: string, format: 'csv' | 'xlsx') =>
  name.toLowerCase().endsWith(`.${format}`) ? name : `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.${format}`;

async function upload(c: C) {
  const { db, now, actor, lang, services } = c.var;
  const form = await readForm(c, uploadForm);
  const portal = typed(form.sent, 'portal');
  const wrong = (errors: FieldErrors) => drawIndex(c, { errors, portal }, 422);
  const file = form.sent['file'];
  if (!form.ok || form.value.portal === '') return wrong({ portal: say(lang, WORDS.choosePortal) });
  if (!(file instanceof File) || file.name === '') return wrong({ file: say(lang, WORDS.chooseFile) });
  if (file.size > maxBytes('table'))
    return wrong({ file: fileRefusalText(lang, 'files.too_large', 'table') });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const table = await readGifts(bytes);
  if (!table.ok) return wrong({ file: tableRefusalText(lang, table) });
  const name = nameFor(file.name, table.value.format);
  const stored = await services.files.put(db, now, actor, { name, purpose: 'table', bytes });
  if (!stored.ok) return wrong({ file: fileRefusalText(lang, stored.code, 'table') });
  const received = {
    fileName: name,
    portal: form.value.portal,
    rowCount: table.value.rows.length,
    digest: digestOf(bytes),
    fileId: stored.value.id,
  };
  const outcome = await act(db, 'fund_gift_files.receive', actor, now, (desk) =>
    receiveFile(desk, services.files, received),
  );
  if (outcome.ok) return c.redirect(`${AT}/${outcome.value.subjectId}`, 303);
  if (outcome.code !== 'fund_gift_files.same_file') {
    return drawIndex(c, { refusal: told(c, outcome), portal }, statusOf(outcome));
  }
  return drawIndex(c, { errors: { file: told(c, outcome) }, portal }, statusOf(outcome));
}

/** One step of a file: done, it leads back to its page; refused, the page says why. */
async function move(
  c: C,
  name: `fund_gift_files.${string}`,
  command: (desk: Desk, id: string) => Promise<Outcome<Done, Code>>,
) {
  const { db, actor, now } = c.var;
  const outcome = await act(db, name, actor, now, (desk) => command(desk, idOf(c)));
  if (outcome.ok) return c.redirect(`${AT}/${idOf(c)}`, 303);
  return drawFile(c, idOf(c), { refusal: told(c, outcome) }, statusOf(outcome));
}

async function check(c: C) {
  const { lang } = c.var;
  const form = await readForm(c, mappingForm);
  if (!form.ok) {
    const errors = Object.fromEntries(
      Object.entries(form.errors).map(([field, [code]]) => [
        field,
        say(lang, GIFT_FILE_REFUSALS[code as Code] ?? GIFT_FILE_REFUSALS['fund_gift_files.columns_missing']),
      ]),
    );
    return drawFile(c, idOf(c), { sent: form.sent, errors }, 422);
  }
  const read = await tableOf(c, idOf(c));
  if (!read?.ok) return drawFile(c, idOf(c));
  const { columns, rows } = read.value;
  return move(c, 'fund_gift_files.start_check', (desk, id) =>
    startCheck(desk, id, form.value, { columns, rowCount: rows.length }),
  );
}

/** Files of gifts at the office's desk. Below /desk/gifts/files. */
export const giftFileDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(GIFT_FILE_PERMITS, c.var.actor, 'list');
    if (permit.ok) return next();
    const { frame, lang } = c.var;
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, WORDS.title)}
        reason={told(c, permit)}
        instead={<a href="/desk/gifts">{say(lang, WORDS.toGifts)}</a>}
      />,
      403,
    );
  })
  .get('/', (c) => drawIndex(c))
  .post('/', (c) => upload(c))
  .get(`/${ID}`, (c) => drawFile(c, c.req.param('id')))
  .get(`/${ID}/report.csv`, async (c) => {
    const bytes = await report(c.var.db, c.req.param('id'), c.var.lang);
    if (!bytes) return c.notFound();
    return c.body(bytes, 200, {
      'content-type': CSV_TYPE['utf-8'],
      'content-disposition': 'attachment; filename="gift-file-report.csv"',
      'cache-control': 'private, no-store',
    });
  })
  .post(`/${ID}/check`, (c) => check(c))
  .post(`/${ID}/mapping`, (c) => move(c, 'fund_gift_files.change_mapping', changeMapping))
  .post(`/${ID}/apply`, (c) => move(c, 'fund_gift_files.start_apply', startApply))
  .post(`/${ID}/stop`, (c) => move(c, 'fund_gift_files.stop', stopFile))
  .post(`/${ID}/resume`, (c) => move(c, 'fund_gift_files.resume', resumeFile))
  .post(`/${ID}/abandon`, (c) => move(c, 'fund_gift_files.abandon', abandonFile));
