import { type Context, Hono } from 'hono';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { changeRound, planRound } from './commands/plan-round.ts';
import { RoundForm } from './forms.ts';
import { PlanPage, ROUNDS_AT } from './pages/plan-pages.tsx';
import { findRound } from './queries/list-rounds.ts';
import type { ListingRound } from './schema.ts';
import { ROUND_ERRORS, ROUND_REFUSALS } from './words.ts';

type C = Context<AppEnv>;

type Again = {
  sent: Sent;
  errors?: Record<string, string | undefined>;
  refusal?: string;
  status: 403 | 404 | 409 | 422;
};

function draw(c: C, kinds: readonly ListingKind[], round: ListingRound | undefined, again?: Again) {
  const sent: Sent = round
    ? {
        kind: round.kind,
        title: round.title,
        dueOn: dayWords(round.dueOn, 'ja').slice(0, -3),
        note: round.note,
      }
    : {};
  const { sent: shown = sent, errors, refusal, status = 200 } = again ?? {};
  return c.html(
    <PlanPage
      frame={c.var.frame}
      kinds={kinds}
      round={round}
      sent={shown}
      errors={errors}
      refusal={refusal}
    />,
    status,
  );
}

async function save(c: C, kinds: readonly ListingKind[], round: ListingRound | undefined) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, RoundForm);
  const isKnown = form.ok && kinds.some(({ kind }) => kind === form.value.kind);
  if (!form.ok || !isKnown) {
    const names = (['kind', 'title', 'dueOn', 'note'] as const).filter((name) =>
      form.ok ? name === 'kind' : form.errors[name] !== undefined,
    );
    const errors = Object.fromEntries(names.map((name) => [name, say(lang, ROUND_ERRORS[name])]));
    return draw(c, kinds, round, { sent: form.sent, errors, status: 422 });
  }
  const outcome = round
    ? await act(db, 'listing.change_round', actor, now, (desk) => changeRound(desk, round.id, form.value))
    : await act(db, 'listing.plan_round', actor, now, (desk) => planRound(desk, form.value));
  if (outcome.ok) return c.redirect(`${ROUNDS_AT}/${outcome.value.subjectId}?told=saved`, 303);
  const status = statusOf(outcome);
  if (outcome.code === 'listing.round_due_past') {
    const errors = { dueOn: say(lang, ROUND_ERRORS.dueOn) };
    return draw(c, kinds, round, { sent: form.sent, errors, status });
  }
  const refusal = say(lang, ROUND_REFUSALS[outcome.code]);
  return draw(c, kinds, round, { sent: form.sent, refusal, status });
}

/** Planning a round and changing the plan. */
export function planRoutes(kinds: readonly ListingKind[]) {
  const plan = '/rounds/:id{[0-9a-f-]{36}}/plan' as const;
  return new Hono<AppEnv>()
    .get('/rounds/new', (c) => draw(c, kinds, undefined))
    .post('/rounds/new', (c) => save(c, kinds, undefined))
    .get(plan, async (c) => {
      const round = await findRound(c.var.db, c.req.param('id'));
      return round ? draw(c, kinds, round) : c.notFound();
    })
    .post(plan, async (c) => {
      const round = await findRound(c.var.db, c.req.param('id'));
      return round ? save(c, kinds, round) : c.notFound();
    });
}
