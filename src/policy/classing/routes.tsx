import { type Context, Hono } from 'hono';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  DESK,
  DESK_PATHS,
  doneWords,
  mayDraft,
  type PageGiven,
  type PageStatus,
  perform,
  readers,
  type Values,
  valuesSent,
} from '#policy/desk/index.ts';
import {
  type ClassRule,
  checkClassRule,
  findClassRule,
  findEdition,
  listAllEditions,
  listClassRules,
  movesUnder,
} from '#policy/register/index.ts';
import { findNames } from '#registry/people/index.ts';
import { setClassRule } from './commands/set-class-rule.ts';
import { RuleForm, RulePreviewForm } from './forms.ts';
import { ClassRulePage, type Effect } from './pages/class-rule-page.tsx';

/** The rule by which marks become classes: read, tried on the draft, and set with a reason. */
export const classingRoutes = new Hono<AppEnv>()
  .get('/class-rule', readers, (c) => drawRule(c, { done: doneWords(c) }))
  .post('/class-rule/preview', readers, async (c) => {
    const form = await readForm(c, RulePreviewForm);
    const values = valuesSent(form.sent);
    if (!form.ok) return drawRule(c, { values, wrong: form.errors }, 422);
    const sound = checkClassRule(form.value);
    if (!sound.ok) return drawRule(c, { values, refusal: sound.code }, statusOf(sound));
    return drawRule(c, { values, effect: await effectOf(c, form.value) });
  })
  .post('/class-rule', readers, async (c) => {
    const form = await readForm(c, RuleForm);
    const values = valuesSent(form.sent);
    if (!form.ok) return drawRule(c, { values, wrong: form.errors }, 422);
    const outcome = await perform(c, 'set_class_rule', (desk) => setClassRule(desk, form.value));
    if (outcome.ok) return c.redirect(`${DESK_PATHS.classRule}?done=rule-saved`, 303);
    const effect = await effectOf(c, form.value.rule);
    const reason = typed(form.sent, 'reason');
    return drawRule(c, { values, effect, reason, refusal: outcome.code }, statusOf(outcome));
  });

/** The measures of the draft that a rule would put elsewhere. */
async function effectOf(c: Context<AppEnv>, rule: ClassRule): Promise<Effect> {
  const newest = (await listAllEditions(c.var.db)).at(-1);
  const draft = newest?.state === 'drafting' ? await findEdition(c.var.db, newest.number) : undefined;
  return { rule, moves: movesUnder(rule, draft?.measures ?? []), hasDraft: draft !== undefined };
}

type Extra = Omit<PageGiven, 'frame'> & {
  values?: Values | undefined;
  effect?: Effect | undefined;
  reason?: string | undefined;
};

async function drawRule(c: Context<AppEnv>, { values, ...extra }: Extra, status: PageStatus = 200) {
  const { db, frame, actor, lang } = c.var;
  const { version, ...rule } = await findClassRule(db);
  const versions = await listClassRules(db);
  const names = await findNames(
    db,
    versions.map((one) => one.setBy),
  );
  const named = versions.map((one) => ({ ...one, by: names.get(one.setBy) ?? say(lang, DESK.somebody) }));
  const page = (
    <ClassRulePage
      frame={frame}
      version={version}
      versions={named}
      mayWrite={mayDraft(actor, 'set_class_rule').ok}
      values={
        values ?? Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, String(value)]))
      }
      {...extra}
    />
  );
  return c.html(page, status);
}
