import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { putReceipt, removeReceipt, viewReceiptFile } from '#pillars/2-funding/grant-reports/index.ts';
import { type C, codeIn, idIn, no, refusalWords, type Status } from '#pillars/2-funding/grant-steps/index.ts';
import { act } from '#platform/act.ts';
import { acceptFor, fileRefusalText, kindsText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { PICTURE_REFUSAL_WORDS, redrawPicture } from '#platform/pictures/index.ts';
import { receiptForm } from './forms.ts';
import { openReport, reportHref } from './opening.ts';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { REPORT } from './words.ts';
import { isWriting } from './write-routes.tsx';

const ID = ':id{[0-9a-f-]{36}}';
/** Enough to read a photographed receipt. */
const SCAN_EDGE = 2400;

const ERRORS = {
  lineKey: REPORT.badLine,
  on: REPORT.badDay,
  payee: REPORT.badPayee,
  item: REPORT.badItem,
  yen: REPORT.badYen,
  units: REPORT.badUnits,
} as const;
const AT: Readonly<Record<string, string>> = {
  'grant_reports.day_outside': 'on',
  'grant_reports.no_line': 'lineKey',
  'grant_reports.bad_yen': 'yen',
};

type Extra = { sent?: Sent; errors?: Record<string, string>; refusal?: string; message?: string };

async function draw(c: C, extra: Extra = {}, status: Status = 200) {
  const opened = await openReport(c, 'final');
  if (!opened.ok) return no(c, opened);
  if (status === 200 && !isWriting(opened.value)) return c.redirect(reportHref(c, 'final'), 303);
  const { lang, frame } = c.var;
  const id = c.req.param('id');
  const receipt = opened.value.written?.receipts.find((one) => one.id === id);
  if (id !== undefined && !receipt) return c.notFound();
  const { sent, errors, refusal, message } = extra;
  const standing: Record<string, string> = receipt
    ? { ...stringsOf(receipt), id: receipt.id, version: String(receipt.version) }
    : { id: crypto.randomUUID(), version: '0' };
  return c.html(
    <ReceiptPage
      frame={frame}
      opened={opened.value}
      receipt={receipt}
      value={(name) => (sent ? typed(sent, name) : (standing[name] ?? ''))}
      file={{
        kinds: kindsText(lang, 'receipt'),
        accept: acceptFor('receipt'),
        maxBytes: maxBytes('receipt'),
      }}
      errors={errors}
      refusal={refusal}
      message={message ?? (c.req.query('done') === 'saved' ? say(lang, REPORT.saved) : undefined)}
    />,
    status,
  );
}

const stringsOf = (row: object): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]));

/** The copy of the form, stored under a name that tells nothing; pictures are drawn anew without their hidden data. */
async function storeFile(c: C, file: File) {
  const { db, now, actor, lang, services } = c.var;
  const words = (text: string) => ({ ok: false as const, words: text });
  if (file.size > maxBytes('receipt')) return words(fileRefusalText(lang, 'files.too_large', 'receipt'));
  let bytes: Uint8Array = new Uint8Array(await file.arrayBuffer());
  let ending = extname(file.name).toLowerCase();
  if (['.jpg', '.jpeg', '.png'].includes(ending)) {
    const redrawn = await redrawPicture(bytes, SCAN_EDGE);
    if (!redrawn.ok) return words(say(lang, PICTURE_REFUSAL_WORDS[redrawn.code]));
    bytes = redrawn.value.bytes;
    ending = '.jpg';
  }
  const stored = await services.files.put(db, now, actor, {
    name: `receipt${ending}`,
    purpose: 'receipt',
    bytes,
  });
  return stored.ok ? stored : words(fileRefusalText(lang, stored.code, 'receipt'));
}

const fileIn = (sent: Sent): File | undefined => {
  const file = sent['file'];
  return file instanceof File && file.size > 0 ? file : undefined;
};

async function post(c: C) {
  const { db, actor, now, lang, services } = c.var;
  // Nobody who may not write here gets as far as storing a file.
  const opened = await openReport(c, 'final');
  if (!opened.ok) return no(c, opened);
  if (!opened.value.isGroup) return no(c, { ok: false, kind: 'forbidden', code: 'grant_awards.not_yours' });
  const form = await readForm(c, receiptForm);
  const file = fileIn(form.sent);
  const again = file ? { file: say(lang, REPORT.fileAgain) } : {};
  if (!form.ok) {
    const wrong = Object.entries(ERRORS).filter(([name]) => form.errors[name]);
    const errors = Object.fromEntries(wrong.map(([name, text]) => [name, say(lang, text)]));
    return draw(c, { sent: form.sent, errors: { ...errors, ...again } }, 422);
  }
  const stored = file && (await storeFile(c, file));
  if (stored && !stored.ok) return draw(c, { sent: form.sent, errors: { file: stored.words } }, 422);
  const attachment = stored && { files: services.files, fileId: stored.value.id };
  const outcome = await act(db, 'grant_awards.put_receipt', actor, now, (desk) =>
    putReceipt(desk, codeIn(c), form.value, attachment),
  );
  if (outcome.ok) {
    const next = typed(form.sent, 'more') === 'yes' ? '/receipts/new' : '';
    return c.redirect(`${reportHref(c, 'final')}${next}?done=saved`, 303);
  }
  return refused(c, outcome, form.sent, again);
}

function refused(c: C, refusal: Refusal, sent: Sent, again: Record<string, string>) {
  if (refusal.kind === 'missing' || refusal.kind === 'forbidden') return no(c, refusal);
  const words = refusalWords(c, refusal);
  const field = AT[refusal.code];
  const extra = field === undefined ? { refusal: words } : { errors: { [field]: words, ...again } };
  return draw(c, { sent, ...extra }, statusOf(refusal));
}

async function remove(c: C) {
  const { db, actor, now, services } = c.var;
  const outcome = await act(db, 'grant_awards.remove_receipt', actor, now, (desk) =>
    removeReceipt(desk, services.files, codeIn(c), idIn(c)),
  );
  // Pressed twice: the receipt is gone, which is what was wanted.
  if (outcome.ok || outcome.code === 'grant_reports.no_receipt')
    return c.redirect(`${reportHref(c, 'final')}?done=removed`, 303);
  return no(c, outcome);
}

async function file(c: C) {
  const { db, actor, now, services } = c.var;
  const viewed = await act(db, 'grant_award_looks.view_receipt', actor, now, (desk) =>
    viewReceiptFile(desk, codeIn(c), idIn(c)),
  );
  if (!viewed.ok) return no(c, viewed);
  const out = await services.files.get(db, viewed.value.fileId);
  if (!out) return c.notFound();
  return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, { ...out.headers });
}

/** Receipts of the final report: one a page. */
export const receiptRoutes = new Hono<AppEnv>()
  .get('/:code/report/receipts/new', (c) => draw(c))
  .post('/:code/report/receipts/new', (c) => post(c))
  .get(`/:code/report/receipts/${ID}`, (c) => draw(c))
  .post(`/:code/report/receipts/${ID}`, (c) => post(c))
  .post(`/:code/report/receipts/${ID}/remove`, (c) => remove(c))
  .get(`/:code/report/receipts/${ID}/file`, (c) => file(c));
