import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { findLine } from '#policy/register/index.ts';
import { withdrawFact } from './commands/withdraw-fact.ts';
import { WithdrawForm } from './forms.ts';
import { WithdrawPage } from './pages/fact-pages.tsx';
import { RefusedPage } from './pages/refused-page.tsx';
import { listHandFacts } from './queries/list-hand-facts.ts';
import { EVIDENCE_PERMITS } from './rules/permits.ts';
import { EVIDENCE_REFUSALS, errorWords } from './words.ts';

type Shown = { reason?: string | undefined; error?: string | undefined };

/** The confirmation page of a fact that still stands. */
async function withdrawPage(c: Context<AppEnv>, { reason = '', error }: Shown, status: 200 | 422) {
  const { db, frame, lang } = c.var;
  const code = c.req.param('code') ?? '';
  const line = await findLine(db, code, { drafting: false });
  const fact = (await listHandFacts(db, code)).find((one) => one.id === c.req.param('id'));
  if (!line || !fact) return c.notFound();
  const measure = { code, title: line.head.measure.title };
  const gone = fact.withdrawnAt === null ? undefined : say(lang, EVIDENCE_REFUSALS['evidence.no_fact']);
  return c.html(
    <WithdrawPage frame={frame} measure={measure} fact={fact} reason={reason} error={error} gone={gone} />,
    gone === undefined ? status : 404,
  );
}

/** Taking a fact back: one page that asks why. */
export const withdrawRoutes = new Hono<AppEnv>()
  .use('/:code/facts/:id/withdraw', async (c, next) => {
    if (mayBy(EVIDENCE_PERMITS, c.var.actor, 'withdraw_fact').ok) return next();
    return c.html(<RefusedPage frame={c.var.frame} />, 403);
  })
  .get('/:code/facts/:id/withdraw', (c) => withdrawPage(c, {}, 200))
  .post('/:code/facts/:id/withdraw', async (c) => {
    const { db, actor, now, lang } = c.var;
    const { code, id } = c.req.param();
    const form = await readForm(c, WithdrawForm);
    const reason = typed(form.sent, 'reason');
    if (!form.ok) return withdrawPage(c, { reason, error: errorWords(lang, form.errors)['reason'] }, 422);
    const outcome = await act(db, 'policy.withdraw_fact', actor, now, (desk) =>
      withdrawFact(desk, code, id, form.value.reason),
    );
    if (outcome.ok) return c.redirect(`/desk/policy/evidence/${code}?done=withdrawn`, 303);
    return withdrawPage(c, { reason, error: say(lang, EVIDENCE_REFUSALS[outcome.code]) }, 422);
  });
