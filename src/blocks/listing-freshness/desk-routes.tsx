import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import type { FieldErrors } from '#ui/index.ts';
import { changeRule } from './commands/change-rule.ts';
import { confirmSignedIn, mayConfirmBy, SIGNED_IN_WAYS } from './commands/confirm-signed-in.ts';
import { budgetField, ConfirmForm, ruleForm } from './forms.ts';
import type { ListingKind } from './listing-kind.ts';
import { ConfirmPage } from './pages/confirm-page.tsx';
import { RulePage } from './pages/rule-page.tsx';
import { countUnder, type FreshnessCounts } from './queries/count-freshness.ts';
import { findFreshness } from './queries/find-freshness.ts';
import { getRule } from './queries/get-rule.ts';
import { drawRefusal } from './refusal.tsx';
import { FRESHNESS_PERMITS } from './rules/permits.ts';
import type { ListingRule } from './rules/standards.ts';
import { CONFIRM_WORDS, FRESHNESS_REFUSALS, RULE_ERRORS, RULE_WORDS } from './words.ts';

type C = Context<AppEnv>;

const AT = '/desk/confirmations';

function asSent({ budgets, steps, checkAfterDays, version }: ListingRule): Sent {
  const fields = Object.entries(budgets).map(([part, days]) => [budgetField(part), String(days)]);
  return {
    ...Object.fromEntries(fields),
    lowerAfterDays: String(steps.lowerAfterDays),
    hiddenAfterDays: String(steps.hiddenAfterDays),
    checkAfterDays: String(checkAfterDays),
    version: String(version),
  };
}

function ruleErrors(c: C, kind: ListingKind, errors: Record<string, string[]>): FieldErrors {
  const { lang } = c.var;
  const budgets = kind.parts
    .filter(({ key }) => errors[budgetField(key)] !== undefined)
    .map(({ key, label }) => [budgetField(key), say(lang, RULE_ERRORS.budget, { part: say(lang, label) })]);
  const steps = (['lowerAfterDays', 'hiddenAfterDays', 'checkAfterDays'] as const)
    .filter((name) => errors[name] !== undefined)
    .map((name) => [name, say(lang, RULE_ERRORS[name])]);
  return Object.fromEntries([...budgets, ...steps]);
}

type Drawn = {
  sent?: Sent;
  then?: FreshnessCounts;
  errors?: FieldErrors;
  refusal?: string;
  status?: 200 | 403 | 404 | 409 | 422;
};

async function drawRule(c: C, kind: ListingKind, drawn: Drawn = {}) {
  const { db, frame, actor, now } = c.var;
  const today = japanDay(now);
  const rule = await getRule(db, kind);
  const { sent = asSent(rule), then, errors, refusal, status = 200 } = drawn;
  return c.html(
    <RulePage
      frame={frame}
      kind={kind}
      action={`${AT}/rules/${kind.kind}`}
      sent={sent}
      today={today}
      now={await countUnder(db, kind.kind, rule, today)}
      then={then}
      mayChange={mayBy(FRESHNESS_PERMITS, actor, 'change_rule').ok}
      saved={c.req.query('saved') === 'yes'}
      errors={errors}
      refusal={refusal}
    />,
    status,
  );
}

async function takeRule(c: C, kind: ListingKind) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, ruleForm(kind));
  if (!form.ok) {
    return drawRule(c, kind, { sent: form.sent, errors: ruleErrors(c, kind, form.errors), status: 422 });
  }
  const { step, rule } = form.value;
  if (step === 'look') {
    const then = await countUnder(db, kind.kind, rule, japanDay(now));
    return drawRule(c, kind, { sent: form.sent, then });
  }
  const outcome = await act(db, 'listing.change_rule', actor, now, (desk) => changeRule(desk, kind, rule));
  if (outcome.ok) return c.redirect(`${AT}/rules/${kind.kind}?saved=yes`, 303);
  const refusal = say(lang, FRESHNESS_REFUSALS[outcome.code]);
  return drawRule(c, kind, { refusal, status: statusOf(outcome) });
}

async function drawEntry(c: C, kind: ListingKind, id: string) {
  const { db, actor, now, lang, frame } = c.var;
  const subject = (await kind.subjects(db, [id])).get(id);
  const freshness = await findFreshness(db, kind, id, japanDay(now));
  const ways = SIGNED_IN_WAYS.filter((way) => mayConfirmBy({ actor }, kind, id, way).ok);
  if (ways.length === 0) return no(c, refuse('forbidden', 'listing.not_yours'));
  if (!subject || !freshness) return no(c, refuse('missing', 'listing.unknown'));
  return c.html(
    <ConfirmPage
      frame={frame}
      kind={kind}
      subject={subject}
      freshness={freshness}
      facts={await kind.facts(db, id, lang)}
      ways={ways}
      saved={c.req.query('saved') === 'yes'}
    />,
  );
}

type No = ReturnType<typeof refuse<keyof typeof FRESHNESS_REFUSALS>>;
const no = (c: C, refusal: No) => drawRefusal(c, refusal, FRESHNESS_REFUSALS, CONFIRM_WORDS.title);

/** The desk's pages of the rule and of one entry, for every kind. Below /desk/confirmations. */
export function freshnessDeskRoutes(kinds: readonly ListingKind[]) {
  const routes = new Hono<AppEnv>();
  for (const kind of kinds) {
    routes
      .get(`/rules/${kind.kind}`, (c) => {
        const permit = mayBy(FRESHNESS_PERMITS, c.var.actor, 'see_rule');
        return permit.ok ? drawRule(c, kind) : drawRefusal(c, permit, FRESHNESS_REFUSALS, RULE_WORDS.title);
      })
      .post(`/rules/${kind.kind}`, (c) => {
        const permit = mayBy(FRESHNESS_PERMITS, c.var.actor, 'change_rule');
        return permit.ok ? takeRule(c, kind) : drawRefusal(c, permit, FRESHNESS_REFUSALS, RULE_WORDS.title);
      })
      .get(`/entries/${kind.kind}/:id{[0-9a-f-]{36}}`, (c) => drawEntry(c, kind, c.req.param('id')))
      .post(`/entries/${kind.kind}/:id{[0-9a-f-]{36}}`, async (c) => {
        const { db, actor, now } = c.var;
        const id = c.req.param('id');
        const form = await readForm(c, ConfirmForm);
        const way = form.ok ? form.value.way : 'desk';
        const outcome = await act(db, 'listing.confirm', actor, now, (desk) =>
          confirmSignedIn(desk, kind, id, way),
        );
        return outcome.ok ? c.redirect(`${AT}/entries/${kind.kind}/${id}?saved=yes`, 303) : no(c, outcome);
      });
  }
  return routes;
}
