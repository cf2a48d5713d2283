import { type Context, Hono } from 'hono';
import { drawRefusal, type ListingKind } from '#blocks/listing-freshness/index.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import type { FieldErrors } from '#ui/index.ts';
import { settleCheck } from './commands/settle-check.ts';
import { SettleForm } from './forms.ts';
import { CheckPage, ChecksPage } from './pages/check-pages.tsx';
import { CHECKS_A_PAGE, countChecks, findCheck, listChecks } from './queries/list-checks.ts';
import { CHECK_PERMITS } from './rules/permits.ts';
import { CHECK_ERRORS, CHECK_REFUSALS, CHECK_WORDS } from './words.ts';

type C = Context<AppEnv>;
type Again = { sent: Sent; errors?: FieldErrors; refusal?: string; status: 403 | 404 | 409 | 422 };

const AT = '/desk/confirmations/checks';

async function drawList(c: C, kinds: readonly ListingKind[]) {
  const { db, frame } = c.var;
  const show = c.req.query('show') === 'settled' ? 'settled' : 'open';
  const counts = {
    open: await countChecks(db, kinds, 'open'),
    settled: await countChecks(db, kinds, 'settled'),
  };
  const pages = Math.max(1, Math.ceil(counts[show] / CHECKS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
  const lines = await listChecks(db, kinds, show, page);
  return c.html(
    <ChecksPage frame={frame} show={show} lines={lines} counts={counts} page={page} pages={pages} />,
  );
}

async function drawOne(c: C, kinds: readonly ListingKind[], id: string, again?: Again) {
  const { db, frame, actor } = c.var;
  const line = await findCheck(db, kinds, id);
  if (!line) return drawRefusal(c, refuse('missing', 'listing.no_check'), CHECK_REFUSALS, CHECK_WORDS.one);
  return c.html(
    <CheckPage
      frame={frame}
      line={line}
      maySettle={mayBy(CHECK_PERMITS, actor, 'settle_check').ok}
      settlement={again && typed(again.sent, 'settlement')}
      word={again && typed(again.sent, 'word')}
      errors={again?.errors}
      refusal={again?.refusal}
    />,
    again?.status ?? 200,
  );
}

async function settle(c: C, kinds: readonly ListingKind[], id: string) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, SettleForm);
  if (!form.ok) {
    const errors = (['settlement', 'word'] as const)
      .filter((name) => form.errors[name] !== undefined)
      .map((name) => [name, say(lang, CHECK_ERRORS[name])]);
    return drawOne(c, kinds, id, { sent: form.sent, errors: Object.fromEntries(errors), status: 422 });
  }
  const outcome = await act(db, 'listing.settle_check', actor, now, (desk) =>
    settleCheck(desk, kinds, id, form.value),
  );
  if (outcome.ok) return c.redirect(AT, 303);
  const refusal = say(lang, CHECK_REFUSALS[outcome.code]);
  return drawOne(c, kinds, id, { sent: form.sent, refusal, status: statusOf(outcome) });
}

/** The centre's list of reports. Below /desk/confirmations. */
export function checkDeskRoutes(kinds: readonly ListingKind[]) {
  return new Hono<AppEnv>()
    .use('/checks/*', async (c, next) => {
      const permit = mayBy(CHECK_PERMITS, c.var.actor, 'list_checks');
      return permit.ok ? next() : drawRefusal(c, permit, CHECK_REFUSALS, CHECK_WORDS.title);
    })
    .get('/checks', (c) => drawList(c, kinds))
    .get('/checks/:id{[0-9a-f-]{36}}', (c) => drawOne(c, kinds, c.req.param('id')))
    .post('/checks/:id{[0-9a-f-]{36}}', (c) => settle(c, kinds, c.req.param('id')));
}
