import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  changeDraft,
  changedFields,
  currentRuleSet,
  discardDraft,
  enforceRules,
  findRuleSet,
  listRuleSets,
  RULE_PERMITS,
  RULE_REFUSALS,
  type RuleSet,
  type RuleSetAction,
  startDraft,
} from '#pillars/2-funding/grant-rules/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findNames } from '#registry/people/index.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { draftForm, enforceForm, readSection, startForm, type Typed, typedOf } from './forms.ts';
import { ComparePage } from './pages/compare-page.tsx';
import { EffectPage } from './pages/effect-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { SectionPage } from './pages/section-page.tsx';
import { ruleCrumbs, VersionPage, type VersionProps } from './pages/version-page.tsx';
import { listCourseYears } from './queries/list-course-years.ts';
import { measureEffect } from './queries/measure-effect.ts';
import { isSection, type SectionName } from './rules/sections.ts';
import { rowCountOf, sentencesOf, typedSection } from './section-form.ts';
import { DESK } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof RULE_REFUSALS;
const AT = '/desk/grant-rules';

const may = (c: C, action: RuleSetAction) => mayBy(RULE_PERMITS, c.var.actor, action).ok;
const sentence = (c: C, { code }: Refusal<Code>) => say(c.var.lang, RULE_REFUSALS[code]);

function drawRefused(c: C, refusal: Refusal<Code>) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, DESK.title)}
      reason={sentence(c, refusal)}
      crumbs={ruleCrumbs(lang)}
      instead={<a href={AT}>{say(lang, DESK.title)}</a>}
    />,
    statusOf(refusal),
  );
}

const missing = (c: C) => drawRefused(c, { ok: false, kind: 'missing', code: 'grant_rules.not_found' });
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const found = async (c: C, id: string) => (isId(id) ? findRuleSet(c.var.db, id) : undefined);

async function drawList(c: C, refusal?: Refusal<Code>) {
  const courses = await listCourseYears(c.var.db, japanDay(c.var.now));
  const props = { frame: c.var.frame, courses, mayWrite: may(c, 'write_rules') };
  if (!refusal) return c.html(<ListPage {...props} />);
  return c.html(<ListPage {...props} refusal={sentence(c, refusal)} />, statusOf(refusal));
}

async function drawVersion(c: C, set: RuleSet, extra: Partial<VersionProps> = {}, status: 200 | 409 = 200) {
  const { db, frame } = c.var;
  const all = await listRuleSets(db, set.courseKey);
  const ofYear = all.filter(({ fiscalYear }) => fiscalYear === set.fiscalYear);
  const names = await findNames(
    db,
    ofYear.map((one) => one.setBy ?? one.startedBy),
  );
  const versions = ofYear.map((one) => ({ ...one, setByName: names.get(one.setBy ?? one.startedBy) ?? '' }));
  return c.html(
    <VersionPage frame={frame} set={set} versions={versions} mayWrite={may(c, 'write_rules')} {...extra} />,
    status,
  );
}

type SectionDrawing = { typed: Typed; errors?: FieldErrors; refusal?: string };

function drawSection(
  c: C,
  set: RuleSet,
  section: SectionName,
  drawing: SectionDrawing = { typed: typedSection(section, set.rules) },
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const rowCount = rowCountOf(section, drawing.typed);
  return c.html(
    <SectionPage frame={c.var.frame} set={set} section={section} rowCount={rowCount} {...drawing} />,
    status,
  );
}

async function saveSection(c: C, set: RuleSet, section: SectionName) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, draftForm);
  const typed = typedOf(form.sent);
  if (!form.ok) {
    const refusal = say(lang, RULE_REFUSALS['grant_rules.changed_meanwhile']);
    return drawSection(c, set, section, { typed, refusal }, 409);
  }
  const read = readSection(section, typed, { before: set.rules, courseKey: set.courseKey });
  if (!read.ok) {
    return drawSection(c, set, section, { typed, errors: sentencesOf(lang, read.problems) }, 422);
  }
  const outcome = await act(db, 'grant_rules.change_draft', actor, now, (desk) =>
    changeDraft(desk, set.id, form.value.revision, read.parts),
  );
  if (outcome.ok) return c.redirect(`${AT}/${set.id}?saved=yes#${section}`, 303);
  return drawSection(c, set, section, { typed, refusal: sentence(c, outcome) }, statusOf(outcome));
}

type EffectDrawing = { note: string; errors?: FieldErrors; refusal?: string };

async function drawEffect(
  c: C,
  set: RuleSet,
  drawing: EffectDrawing = { note: '' },
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, now, frame } = c.var;
  const current = await currentRuleSet(db, set.courseKey, set.fiscalYear);
  const effect = await measureEffect(db, current?.rules ?? null, set.rules, japanDay(now));
  const changed = current ? changedFields(current.rules, set.rules) : [];
  return c.html(
    <EffectPage frame={frame} set={set} current={current} changed={changed} effect={effect} {...drawing} />,
    status,
  );
}

async function enforce(c: C, set: RuleSet) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, enforceForm);
  const note = typedOf(form.sent)['note'] ?? '';
  if (!form.ok) {
    const words = say(lang, RULE_REFUSALS['grant_rules.note_missing']);
    return drawEffect(c, set, { note, errors: { note: words } }, 422);
  }
  const outcome = await act(db, 'grant_rules.enforce', actor, now, (desk) =>
    enforceRules(desk, set.id, form.value.revision, form.value.note),
  );
  if (outcome.ok) return c.redirect(`${AT}/${set.id}?enforced=yes`, 303);
  const words = sentence(c, outcome);
  if (outcome.code === 'grant_rules.note_missing') {
    return drawEffect(c, set, { note, errors: { note: words } }, 422);
  }
  return drawEffect(c, set, { note, refusal: words }, statusOf(outcome));
}

async function start(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, startForm);
  if (!form.ok) return drawList(c, { ok: false, kind: 'missing', code: 'grant_rules.not_found' });
  const { course: courseKey, year: fiscalYear, from: fromId } = form.value;
  const outcome = await act(db, 'grant_rules.start_draft', actor, now, (desk) =>
    startDraft(desk, { courseKey, fiscalYear, fromId }),
  );
  return outcome.ok ? c.redirect(`${AT}/${outcome.value.subjectId}`, 303) : drawList(c, outcome);
}

async function discard(c: C, set: RuleSet) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, draftForm);
  const revision = form.ok ? form.value.revision : 0;
  const outcome = await act(db, 'grant_rules.discard_draft', actor, now, (desk) =>
    discardDraft(desk, set.id, revision),
  );
  if (outcome.ok) return c.redirect(AT, 303);
  return drawVersion(c, set, { refusal: sentence(c, outcome) }, 409);
}

async function compare(c: C, set: RuleSet) {
  const other = await found(c, c.req.param('other') ?? '');
  if (!other) return missing(c);
  const [before, after] = [set, other].toSorted((a, b) => a.fiscalYear - b.fiscalYear || a.number - b.number);
  if (!before || !after) return missing(c);
  const changed = changedFields(before.rules, after.rules);
  return c.html(<ComparePage frame={c.var.frame} before={before} after={after} changed={changed} />);
}

/** A handler for one version; what only a draft has is refused for the others. */
function withSet(draw: (c: C, set: RuleSet) => Response | Promise<Response>, isDraftOnly = false) {
  return async (c: C) => {
    const set = await found(c, c.req.param('id') ?? '');
    if (!set) return missing(c);
    if (isDraftOnly && !may(c, 'write_rules')) {
      return drawRefused(c, { ok: false, kind: 'forbidden', code: 'permit.wrong_role' });
    }
    if (isDraftOnly && set.state !== 'draft') {
      return drawRefused(c, { ok: false, kind: 'closed', code: 'grant_rules.not_a_draft' });
    }
    return draw(c, set);
  };
}

function sectionOf(draw: (c: C, set: RuleSet, section: SectionName) => Response | Promise<Response>) {
  return withSet((c, set) => {
    const section = c.req.param('section') ?? '';
    return isSection(section) ? draw(c, set, section) : missing(c);
  }, true);
}

const savedOf = (c: C): VersionProps['saved'] => {
  if (c.req.query('enforced') === 'yes') return 'enforced';
  return c.req.query('saved') === 'yes' ? 'saved' : undefined;
};

/** The rules of the grants for the office that writes them, below /desk/grant-rules. */
export const grantRuleRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (may(c, 'read_rules')) return next();
    return drawRefused(c, { ok: false, kind: 'forbidden', code: 'permit.wrong_role' });
  })
  .get('/', (c) => drawList(c))
  .post('/drafts', (c) => start(c))
  .get(
    '/:id',
    withSet((c, set) => drawVersion(c, set, { saved: savedOf(c) })),
  )
  .get('/:id/compare/:other', withSet(compare))
  .get(
    '/:id/effect',
    withSet((c, set) => drawEffect(c, set), true),
  )
  .post('/:id/enforce', withSet(enforce, true))
  .post('/:id/discard', withSet(discard, true))
  .get(
    '/:id/:section',
    sectionOf((c, set, section) => drawSection(c, set, section)),
  )
  .post('/:id/:section', sectionOf(saveSection));
