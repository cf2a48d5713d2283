import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { setFacts, setWay } from './commands/set-facts.ts';
import { FUND_DESK_WORDS, FUND_ERRORS, FUND_REFUSALS } from './desk-words.ts';
import { factsForm, wayForm } from './forms.ts';
import { AT, FundDeskPage } from './pages/desk-page.tsx';
import { getFacts, listWays } from './queries/get-facts.ts';
import { FUND_PERMITS } from './rules/permits.ts';

type C = Context<AppEnv>;
type Code = keyof typeof FUND_REFUSALS;
type Extra = {
  back?: { key: string; sent: Sent };
  errors?: FieldErrors;
  refusal?: string;
};

async function draw(c: C, extra: Extra = {}, status: 200 | 403 | 404 | 409 | 422 = 200) {
  const { db, frame, lang } = c.var;
  const done = c.req.query('done') === 'saved' ? say(lang, FUND_DESK_WORDS.saved) : undefined;
  const props = { frame, facts: await getFacts(db), ways: await listWays(db), done };
  return c.html(<FundDeskPage {...props} {...extra} />, status);
}

function sentences(c: C, errors: Record<string, string[]>): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, [code]]) => [
      field,
      say(c.var.lang, FUND_ERRORS[code as keyof typeof FUND_ERRORS] ?? FUND_ERRORS.too_long),
    ]),
  );
}

async function save(
  c: C,
  name: `fund.${string}`,
  back: NonNullable<Extra['back']>,
  command: (desk: Desk) => Promise<Outcome<Done, Code>>,
) {
  const outcome = await act(c.var.db, name, c.var.actor, c.var.now, command);
  if (outcome.ok) return c.redirect(`${AT}?done=saved`, 303);
  return draw(c, { back, refusal: say(c.var.lang, FUND_REFUSALS[outcome.code]) }, statusOf(outcome));
}

/** The words of the fund at the office's desk. Below /desk/fund. */
export const fundDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const { actor, frame, lang } = c.var;
    const permit = mayBy(FUND_PERMITS, actor, 'set_facts');
    if (permit.ok) return next();
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, FUND_DESK_WORDS.title)}
        reason={say(lang, FUND_REFUSALS[permit.code])}
        instead={<a href="/fund">{say(lang, FUND_DESK_WORDS.see)}</a>}
      />,
      403,
    );
  })
  .get('/', (c) => draw(c))
  .post('/facts', async (c) => {
    const form = await readForm(c, factsForm);
    const back = { key: 'facts', sent: form.sent };
    if (!form.ok) return draw(c, { back, errors: sentences(c, form.errors) }, 422);
    return save(c, 'fund.set_facts', back, (desk) => setFacts(desk, form.value));
  })
  .post('/ways/:key', async (c) => {
    const form = await readForm(c, wayForm);
    const key = c.req.param('key');
    const back = { key, sent: form.sent };
    if (!form.ok) return draw(c, { back, errors: sentences(c, form.errors) }, 422);
    return save(c, 'fund.set_way', back, (desk) => setWay(desk, key, form.value));
  });
