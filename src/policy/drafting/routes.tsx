import { type Context, Hono } from 'hono';
import { SYSTEM } from '#kernel/actor.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { commentRoutes } from '#policy/comments/index.ts';
import {
  DESK,
  DESK_PATHS,
  doneWords,
  idIn,
  missing,
  perform,
  type RefusalCode,
  readers,
  type Values,
  valuesSent,
} from '#policy/desk/index.ts';
import { findMeasure, isUuid, listRevisions } from '#policy/register/index.ts';
import { findNames } from '#registry/people/index.ts';
import { autosaveMeasure } from './commands/autosave-measure.ts';
import { saveMeasure } from './commands/save-measure.ts';
import { type SaveBy, saveRecord } from './commands/save-record.ts';
import { MeasureForm, RecordForm } from './forms.ts';
import { linkRoutes } from './link-routes.tsx';
import { drawMeasure } from './measure-drawing.tsx';
import { ConflictPage, type ConflictPart } from './pages/conflict-page.tsx';
import { HistoryPage } from './pages/history-page.tsx';
import { sittingsOf } from './rules/history.ts';
import { mergeRecord, mergeSent, type SentMeasure, type SentRecord } from './rules/sent.ts';
import { valuesOf } from './rules/values.ts';
import { MEASURE } from './words.ts';

/** The words of a measure, its class and what was done, saved by hand or while one types. */
const measureRoutes = new Hono<AppEnv>()
  .get('/measures/:id', readers, (c) => drawMeasure(c, idIn(c), { done: doneWords(c) }))
  .post('/measures/:id', readers, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, MeasureForm);
    const returned = { form: 'measure', about: id, values: valuesSent(form.sent) } as const;
    if (!form.ok) return drawMeasure(c, id, { returned, wrong: form.errors }, 422);
    const outcome = await perform(c, 'save_measure', (desk) => saveMeasure(desk, id, form.value));
    if (outcome.ok) return c.redirect(savedHref(id, form.value.revision, outcome.value.revision), 303);
    if (outcome.code === 'policy.conflict') return measureConflict(c, id, form.value);
    const wrong = wrongBy(outcome.code);
    return drawMeasure(c, id, { returned, refusal: outcome.code, wrong }, statusOf(outcome));
  })
  .post('/measures/:id/preview', readers, async (c) => {
    const form = await readForm(c, MeasureForm);
    const returned = { form: 'measure', about: idIn(c), values: valuesSent(form.sent) } as const;
    if (!form.ok) return drawMeasure(c, idIn(c), { returned, wrong: form.errors }, 422);
    return drawMeasure(c, idIn(c), { returned, previewed: true });
  })
  .post('/measures/:id/autosave', readers, async (c) => {
    const form = await readForm(c, MeasureForm);
    if (!form.ok) return c.json({ errors: form.errors }, 422);
    const sent = form.value;
    const outcome = await perform(c, 'autosave_measure', (desk) => autosaveMeasure(desk, idIn(c), sent));
    return outcome.ok
      ? savedJson(c, outcome.value.revision)
      : c.json({ code: outcome.code }, statusOf(outcome));
  })
  .post('/measures/:id/record', readers, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, RecordForm);
    const returned = { form: 'record', about: id, values: valuesSent(form.sent) } as const;
    if (!form.ok) return drawMeasure(c, id, { returned, wrong: form.errors }, 422);
    const outcome = await keepRecord(c, form.value, 'button');
    const back = typed(form.sent, 'backTo');
    const backTo = isUuid(back) ? back : id;
    if (outcome.ok) return c.redirect(savedHref(backTo, form.value.revision, outcome.value.revision), 303);
    if (outcome.code === 'policy.conflict') return recordConflict(c, id, { ...form.value, backTo });
    return drawMeasure(c, id, { returned, refusal: outcome.code }, statusOf(outcome));
  })
  .post('/measures/:id/record/autosave', readers, async (c) => {
    const form = await readForm(c, RecordForm);
    if (!form.ok) return c.json({ errors: form.errors }, 422);
    const outcome = await keepRecord(c, form.value, 'typing');
    return outcome.ok
      ? savedJson(c, outcome.value.revision)
      : c.json({ code: outcome.code }, statusOf(outcome));
  })
  .get('/measures/:id/history', readers, async (c) => {
    const { db, frame, lang } = c.var;
    const standing = await findMeasure(db, idIn(c));
    if (!standing) return missing(c, 'measure');
    const sittings = sittingsOf(await listRevisions(db, standing.measure.id));
    const names = await findNames(
      db,
      sittings.map((sitting) => sitting.actorId),
    );
    const nameOf = (id: string) =>
      names.get(id) ?? say(lang, id === SYSTEM.id ? MEASURE.system : DESK.somebody);
    return c.html(<HistoryPage frame={frame} standing={standing} sittings={sittings} nameOf={nameOf} />);
  });

/** The page of a measure with all that is done on it; what is said about it comes from its comments. */
export const draftingRoutes = new Hono<AppEnv>()
  .route('/', measureRoutes)
  .route('/', commentRoutes(drawMeasure))
  .route('/', linkRoutes);

function keepRecord(c: Context<AppEnv>, sent: SentRecord, by: SaveBy) {
  return perform(c, 'save_record', (desk) => saveRecord(desk, idIn(c), sent, by));
}

/** After a merge the page says so, because more stands there than was sent. */
function savedHref(id: string, seen: number, now: number): string {
  return `${DESK_PATHS.measure(id)}?done=${now > seen + 1 ? 'merged' : 'saved'}`;
}

function savedJson(c: Context<AppEnv>, version: number) {
  return c.json({ savedAt: instantWords(c.var.now, c.var.lang).slice(-5), version });
}

/** The field at which a refusal is mended. */
function wrongBy(code: RefusalCode): Record<string, string[]> | undefined {
  if (code === 'policy.scores_missing') return { urgency: ['marks'] };
  return code === 'policy.override_without_reason' ? { classReason: ['classReason'] } : undefined;
}

async function measureConflict(c: Context<AppEnv>, id: string, sent: SentMeasure) {
  const standing = await findMeasure(c.var.db, id);
  if (!standing) return missing(c, 'measure');
  const { measure } = standing;
  const merged = mergeSent(measure, sent, await listRevisions(c.var.db, id));
  const parts = merged.conflicts.map((part): ConflictPart => {
    if (part === 'class') return { part, kind: 'class', theirs: merged.theirs, mine: merged.fields };
    return { part, kind: 'text', theirs: String(merged.theirs[part]), mine: String(merged.fields[part]) };
  });
  const values = formOf(valuesOf({ ...measure, ...merged.fields }), ['record']);
  return drawConflict(c, { id, action: DESK_PATHS.measure(id), parts, values });
}

async function recordConflict(c: Context<AppEnv>, id: string, sent: SentRecord & { backTo: string }) {
  const standing = await findMeasure(c.var.db, id);
  if (!standing) return missing(c, 'measure');
  const merged = mergeRecord(standing.measure, sent, await listRevisions(c.var.db, id));
  const parts = merged.conflicts.map(
    (part): ConflictPart => ({ part, kind: 'text', theirs: merged.theirs[part], mine: merged.fields[part] }),
  );
  const { record, note } = merged.fields;
  const values = { version: String(standing.measure.revision), backTo: sent.backTo, record, note };
  return drawConflict(c, { id, action: DESK_PATHS.record(id), parts, values });
}

function formOf(values: Values, without: string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !without.includes(name)));
}

type Conflict = { id: string; action: string; parts: ConflictPart[]; values: Values };

async function drawConflict(c: Context<AppEnv>, { id, ...shown }: Conflict) {
  const { db, frame, lang } = c.var;
  const standing = await findMeasure(db, id);
  if (!standing) return missing(c, 'measure');
  const { measure, edition } = standing;
  const by = (await findNames(db, [measure.updatedBy])).get(measure.updatedBy);
  return c.html(
    <ConflictPage
      frame={frame}
      measure={measure}
      edition={edition}
      by={by ? say(lang, MEASURE.personName, { name: by }) : say(lang, MEASURE.somebodyElse)}
      {...shown}
    />,
    409,
  );
}
