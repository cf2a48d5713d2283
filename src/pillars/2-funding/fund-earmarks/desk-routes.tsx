import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome, Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { countByEarmark, listEarmarks } from '#pillars/2-funding/fund-gifts/index.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { addEarmark, changeEarmark, endEarmark, removeEarmark } from './commands/keep-earmarks.ts';
import { earmarkForm, endForm, newEarmarkForm } from './forms.ts';
import { AT, EarmarkPage, EarmarksPage } from './pages/earmark-pages.tsx';
import { EARMARK_REFUSALS, type EarmarkRefusal, earmarkErrorText } from './refusal-words.ts';
import { EARMARK_PERMITS } from './rules/permits.ts';
import { EARMARK_WORDS as WORDS } from './words.ts';

type C = Context<AppEnv>;
type Extra = { sent?: Sent; errors?: FieldErrors; refusal?: string };
type Status = 200 | 403 | 404 | 409 | 422;
const ID = ':id{[0-9a-f-]{36}}';

const told = (c: C, refusal: Refusal<EarmarkRefusal>) => say(c.var.lang, EARMARK_REFUSALS[refusal.code]);

function sentences(c: C, errors: Record<string, string[]>): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, [code]]) => [field, say(c.var.lang, earmarkErrorText(code))]),
  );
}

/** A key that is taken is said at its field, everything else over the page. */
function placed(c: C, refusal: Refusal<EarmarkRefusal>): Extra {
  return refusal.code === 'fund_earmarks.key_taken'
    ? { errors: { key: told(c, refusal) } }
    : { refusal: told(c, refusal) };
}

async function drawList(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame, actor, lang } = c.var;
  const props = {
    frame,
    earmarks: await listEarmarks(db),
    gifts: await countByEarmark(db),
    mayKeep: mayBy(EARMARK_PERMITS, actor, 'keep').ok,
    done: c.req.query('done') === 'saved' ? say(lang, WORDS.earmarkSaved) : undefined,
  };
  return c.html(<EarmarksPage {...props} {...extra} />, status);
}

async function drawOne(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame, actor } = c.var;
  const permit = mayBy(EARMARK_PERMITS, actor, 'keep');
  if (!permit.ok) return drawList(c, { refusal: told(c, permit) }, 403);
  const earmark = (await listEarmarks(db)).find(({ id }) => id === c.req.param('id'));
  if (!earmark) return c.notFound();
  const gifts = (await countByEarmark(db)).get(earmark.id) ?? 0;
  return c.html(<EarmarkPage frame={frame} earmark={earmark} gifts={gifts} {...extra} />, status);
}

/** Done, it leads back to the list; refused, the same page says why, with everything that was typed. */
async function move(
  c: C,
  name: `fund_earmarks.${string}`,
  command: (desk: Desk) => Promise<Outcome<Done, EarmarkRefusal>>,
  again: (extra: Extra, status: Status) => Response | Promise<Response>,
  sent?: Sent,
) {
  const outcome = await act(c.var.db, name, c.var.actor, c.var.now, command);
  if (outcome.ok) return c.redirect(`${AT}?done=saved`, 303);
  return again({ ...(sent && { sent }), ...placed(c, outcome) }, statusOf(outcome));
}

/** What donors may choose, kept by the office. */
export const earmarkDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(EARMARK_PERMITS, c.var.actor, 'list');
    if (permit.ok) return next();
    const { frame, lang } = c.var;
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, WORDS.earmarks)}
        reason={told(c, permit)}
        instead={<a href="/fund">{say(lang, WORDS.toFund)}</a>}
      />,
      403,
    );
  })
  .get('/', (c) => drawList(c))
  .post('/', async (c) => {
    const form = await readForm(c, newEarmarkForm);
    if (!form.ok) return drawList(c, { sent: form.sent, errors: sentences(c, form.errors) }, 422);
    const { key, ...paper } = form.value;
    return move(
      c,
      'fund_earmarks.add',
      (desk) => addEarmark(desk, key, paper),
      (extra, status) => drawList(c, extra, status),
      form.sent,
    );
  })
  .get(`/${ID}`, (c) => drawOne(c))
  .post(`/${ID}`, async (c) => {
    const form = await readForm(c, earmarkForm);
    if (!form.ok) return drawOne(c, { sent: form.sent, errors: sentences(c, form.errors) }, 422);
    return move(
      c,
      'fund_earmarks.change',
      (desk) => changeEarmark(desk, c.req.param('id'), form.value),
      (extra, status) => drawOne(c, extra, status),
      form.sent,
    );
  })
  .post(`/${ID}/end`, async (c) => {
    const form = await readForm(c, endForm);
    if (!form.ok) return drawOne(c, { errors: sentences(c, form.errors) }, 422);
    return move(
      c,
      'fund_earmarks.end',
      (desk) => endEarmark(desk, c.req.param('id'), form.value.endedOn),
      (extra, status) => drawOne(c, extra, status),
    );
  })
  .post(`/${ID}/remove`, (c) =>
    move(
      c,
      'fund_earmarks.remove',
      (desk) => removeEarmark(desk, c.req.param('id')),
      (extra, status) => drawOne(c, extra, status),
    ),
  );
