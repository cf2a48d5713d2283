import { Hono } from 'hono';
import { z } from 'zod';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { mayAward } from '#pillars/2-funding/grant-awards/index.ts';
import {
  checkReport,
  countPlainReceipts,
  fieldsOf,
  judgeReceipt,
  lookAgain,
  REPORT_KINDS,
  type ReportKind,
  returnReport,
} from '#pillars/2-funding/grant-reports/index.ts';
import {
  type C,
  codeIn,
  hrefOf,
  idIn,
  no,
  refusalWords,
  type Status,
} from '#pillars/2-funding/grant-steps/index.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { judgeForm } from './forms.ts';
import { type OpenedReport, openReport, reportHref } from './opening.ts';
import { CheckPage } from './pages/check-page.tsx';
import { ReturnPage } from './pages/return-page.tsx';
import { REPORT } from './words.ts';

/** The report for an officer who may check it; anybody else is told why not. */
async function openForOffice(c: C, kind: ReportKind) {
  const opened = await openReport(c, kind);
  if (!opened.ok) return opened;
  const permit = mayAward(c.var.actor, 'check_report', opened.value.whole.award);
  return permit.ok ? opened : permit;
}

type Extra = { refusal?: string; errors?: Record<string, string>; sent?: Sent };

async function drawCheck(c: C, kind: ReportKind, extra: Extra = {}, status: Status = 200) {
  const opened = await openForOffice(c, kind);
  if (!opened.ok) return no(c, opened);
  const isThere = opened.value.written && opened.value.written.report.state !== 'draft';
  if (!isThere && status === 200) return c.redirect(hrefOf(c), 303);
  const { refusal, errors, sent } = extra;
  const done = c.req.query('done');
  return c.html(
    <CheckPage
      frame={c.var.frame}
      opened={opened.value}
      refusal={refusal}
      errors={errors}
      message={status === 200 && done === 'judged' ? say(c.var.lang, REPORT.judged) : undefined}
      typed={sent && { id: idIn(c), value: (name) => typed(sent, name) }}
    />,
    status,
  );
}

async function run(
  c: C,
  kind: ReportKind,
  audit: `grant_awards.${string}`,
  command: (desk: Desk) => Promise<Outcome<Done, string>>,
  to: string,
) {
  const { db, actor, now } = c.var;
  const outcome = await act(db, audit, actor, now, command);
  if (outcome.ok) return c.redirect(to, 303);
  if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return no(c, outcome);
  return drawCheck(c, kind, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

const AT: Readonly<Record<string, string>> = {
  'grant_reports.counted_outside': 'countedYen',
  'grant_awards.reason_needed': 'note',
};

async function judge(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, judgeForm);
  const { sent } = form;
  if (!form.ok)
    return drawCheck(c, 'final', { sent, errors: { verdict: say(lang, REPORT.badVerdict) } }, 422);
  const outcome = await act(db, 'grant_awards.judge_receipt', actor, now, (desk) =>
    judgeReceipt(desk, codeIn(c), idIn(c), form.value),
  );
  if (outcome.ok) return c.redirect(`${reportHref(c, 'final')}/check?done=judged#receipt-${idIn(c)}`, 303);
  if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return no(c, outcome);
  const words = refusalWords(c, outcome);
  const field = AT[outcome.code];
  return drawCheck(
    c,
    'final',
    field === undefined ? { refusal: words } : { sent, errors: { [field]: words } },
    statusOf(outcome),
  );
}

const remarkable = ({ kind, written }: OpenedReport): string[] => [
  ...fieldsOf(kind),
  ...(kind === 'final' ? ['receipts', ...(written?.receipts ?? []).map(({ id }) => `receipt:${id}`)] : []),
];

async function drawReturn(c: C, kind: ReportKind, extra: Extra = {}, status: Status = 200) {
  const opened = await openForOffice(c, kind);
  if (!opened.ok) return no(c, opened);
  if (status === 200 && opened.value.written?.report.state !== 'sent') return c.redirect(hrefOf(c), 303);
  const { sent, refusal } = extra;
  return c.html(
    <ReturnPage
      frame={c.var.frame}
      opened={opened.value}
      fields={remarkable(opened.value)}
      ticked={sent ? tickedIn(sent) : []}
      value={(field) => (sent ? typed(sent, `word.${field}`) : '')}
      refusal={refusal}
    />,
    status,
  );
}

const tickedIn = (sent: Sent): string[] =>
  [sent['tick'] ?? []].flat().filter((one): one is string => typeof one === 'string');

/** A word without its tick counts as ticked; a tick without a word is refused. */
async function giveBack(c: C, kind: ReportKind) {
  const opened = await openForOffice(c, kind);
  if (!opened.ok) return no(c, opened);
  const { db, actor, now } = c.var;
  const { sent } = await readForm(c, z.looseObject({}));
  const ticked = tickedIn(sent);
  const remarks = remarkable(opened.value)
    .map((field) => ({ field, words: typed(sent, `word.${field}`).trim().slice(0, 1000) }))
    .filter(({ field, words }) => words !== '' || ticked.includes(field));
  const outcome = await act(db, 'grant_awards.return_report', actor, now, (desk) =>
    returnReport(desk, codeIn(c), kind, remarks),
  );
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=returned`, 303);
  if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return no(c, outcome);
  return drawReturn(c, kind, { sent, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

const PATHS = { interim: 'interim', final: 'report' } as const;

/** Checking a report: receipts judged, the check ended, or the report given back. */
export function checkRoutes() {
  const routes = new Hono<AppEnv>();
  for (const kind of REPORT_KINDS) {
    const at = `/:code/${PATHS[kind]}`;
    routes
      .get(`${at}/check`, (c) => drawCheck(c, kind))
      .get(`${at}/return`, (c) => drawReturn(c, kind))
      .post(`${at}/return`, (c) => giveBack(c, kind))
      .post(`${at}/checked`, (c) =>
        run(
          c,
          kind,
          'grant_awards.check_report',
          (desk) => checkReport(desk, codeIn(c), kind),
          `${hrefOf(c)}?done=checked`,
        ),
      );
  }
  return routes
    .post('/:code/report/receipts/:id/judge', (c) => judge(c))
    .post('/:code/report/count', (c) =>
      run(
        c,
        'final',
        'grant_awards.count_receipts',
        (desk) => countPlainReceipts(desk, codeIn(c)),
        `${reportHref(c, 'final')}/check?done=judged`,
      ),
    )
    .post('/:code/report/look-again', (c) =>
      run(
        c,
        'final',
        'grant_awards.look_again',
        (desk) => lookAgain(desk, codeIn(c), ''),
        `${reportHref(c, 'final')}/check`,
      ),
    );
}
