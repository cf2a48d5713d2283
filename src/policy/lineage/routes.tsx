import { type Context, Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  checkDrafting,
  DESK_PATHS,
  doneWords,
  editionNumber,
  idIn,
  mayDraft,
  missing,
  type PageGiven,
  type PageStatus,
  perform,
  readers,
  refused,
  type Values,
  valuesSent,
} from '#policy/desk/index.ts';
import {
  findClassRule,
  findEdition,
  findFateIdsOf,
  findMeasure,
  listAllEditions,
  readFate,
} from '#policy/register/index.ts';
import { addMeasure } from './commands/add-measure.ts';
import { removeMeasure } from './commands/remove-measure.ts';
import { rewordFate } from './commands/reword-fate.ts';
import { tieMeasures } from './commands/tie-measures.ts';
import { untieFate } from './commands/untie-fate.ts';
import { AddForm, FateForm, RemoveForm, TieForm, UntieForm } from './forms.ts';
import { AddPage } from './pages/add-page.tsx';
import { FatePage } from './pages/fate-page.tsx';
import { FatesPage, type TypedTie } from './pages/fates-page.tsx';
import { RemovePage } from './pages/remove-page.tsx';
import { findTies } from './queries/read-ties.ts';

type Extra = Omit<PageGiven, 'frame'>;

/** Adding, removing and tying measures of two neighbouring editions. */
export const lineageRoutes = new Hono<AppEnv>()
  .get('/editions/:n{[0-9]+}/measures/new', readers, (c) =>
    drawAdd(c, { classBasis: 'scores', class: 'Ⅲ' }, {}),
  )
  .post('/editions/:n{[0-9]+}/measures/new/preview', readers, async (c) => {
    const form = await readForm(c, AddForm);
    return drawAdd(c, valuesSent(form.sent), form.ok ? {} : { wrong: form.errors }, form.ok ? 200 : 422);
  })
  .post('/editions/:n{[0-9]+}/measures/new', readers, async (c) => {
    const form = await readForm(c, AddForm);
    const values = valuesSent(form.sent);
    if (!form.ok) return drawAdd(c, values, { wrong: form.errors }, 422);
    const outcome = await perform(c, 'add_measure', (desk) => addMeasure(desk, editionNumber(c), form.value));
    if (!outcome.ok) return drawAdd(c, values, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.measure(outcome.value.subjectId)}?done=added`, 303);
  })
  .get('/measures/:id/remove', readers, (c) => drawRemove(c, '', {}))
  .post('/measures/:id/remove', readers, async (c) => {
    const standing = await findMeasure(c.var.db, idIn(c));
    const form = await readForm(c, RemoveForm);
    const reason = typed(form.sent, 'reason');
    if (!standing) return missing(c, 'measure');
    if (!form.ok) return drawRemove(c, reason, { wrong: form.errors }, 422);
    const outcome = await perform(c, 'remove_measure', (desk) =>
      removeMeasure(desk, idIn(c), form.value.reason),
    );
    if (!outcome.ok) return drawRemove(c, reason, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.edition(standing.edition.number)}?done=removed`, 303);
  })
  .get('/editions/:n{[0-9]+}/fates', readers, (c) => drawFates(c, ticked(c), { done: doneWords(c) }))
  .post('/editions/:n{[0-9]+}/fates', readers, async (c) => {
    const form = await readForm(c, TieForm);
    const tie = typedTie(form.sent);
    if (!form.ok) return drawFates(c, tie, { refusal: 'policy.nothing_chosen' }, 422);
    const outcome = await perform(c, 'tie_fate', (desk) => tieMeasures(desk, editionNumber(c), form.value));
    if (!outcome.ok) return drawFates(c, tie, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.fates(editionNumber(c))}?done=tied`, 303);
  })
  .get('/fates/:id', readers, (c) => drawFate(c, undefined, {}))
  .post('/fates/:id', readers, async (c) => {
    const form = await readForm(c, FateForm);
    const words = { verbs: allSent(form.sent, 'verbs'), reason: typed(form.sent, 'reason') };
    if (!form.ok) return drawFate(c, words, { wrong: form.errors }, 422);
    const outcome = await perform(c, 'reword_fate', (desk) => rewordFate(desk, idIn(c), form.value));
    if (!outcome.ok) return drawFate(c, words, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.fates(Number(outcome.value.detail.edition))}?done=worded`, 303);
  })
  .post('/fates/:id/untie', readers, async (c) => {
    const form = await readForm(c, UntieForm);
    if (!form.ok) return drawFate(c, undefined, { wrong: form.errors }, 422);
    const outcome = await perform(c, 'untie_fate', (desk) => untieFate(desk, idIn(c)));
    if (!outcome.ok) return drawFate(c, undefined, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.fates(Number(outcome.value.detail.edition))}?done=untied`, 303);
  });

/** Everything that was sent under one name. */
function allSent(sent: Sent, name: string): string[] {
  return [sent[name] ?? []].flat().filter((one) => typeof one === 'string');
}

/** The measures that the page before has pointed at. */
function ticked(c: Context<AppEnv>): TypedTie {
  return { from: c.req.queries('from') ?? [], to: c.req.queries('to') ?? [], verbs: [], reason: '' };
}

function typedTie(sent: Sent): TypedTie {
  const [from, to, verbs] = [allSent(sent, 'from'), allSent(sent, 'to'), allSent(sent, 'verbs')];
  return { from, to, verbs, reason: typed(sent, 'reason') };
}

async function drawAdd(c: Context<AppEnv>, values: Values, extra: Extra, status: PageStatus = 200) {
  const { db, frame, actor } = c.var;
  const later = await findEdition(db, editionNumber(c));
  if (!later) return missing(c, 'edition');
  const open = checkDrafting(later.edition);
  const back = DESK_PATHS.edition(later.edition.number);
  if (!open.ok) return refused(c, open, back);
  const permit = mayDraft(actor, 'add_measure');
  if (!permit.ok) return refused(c, permit, back);
  const earlier = await findEdition(db, later.edition.number - 1);
  const rule = await findClassRule(db);
  return c.html(
    <AddPage frame={frame} later={later} earlier={earlier} rule={rule} values={values} {...extra} />,
    status,
  );
}

async function drawRemove(c: Context<AppEnv>, reason: string, extra: Extra, status: PageStatus = 200) {
  const { db, frame, actor } = c.var;
  const standing = await findMeasure(db, idIn(c));
  if (!standing) return missing(c, 'measure');
  const open = checkDrafting(standing.edition);
  const back = DESK_PATHS.measure(standing.measure.id);
  if (!open.ok) return refused(c, open, back);
  const permit = mayDraft(actor, 'remove_measure');
  if (!permit.ok) return refused(c, permit, back);
  const { into } = await findFateIdsOf(db, standing.measure.id);
  const fate = into ? await readFate(db, into) : undefined;
  return c.html(
    <RemovePage frame={frame} standing={standing} into={fate} reason={reason} {...extra} />,
    status,
  );
}

async function drawFates(c: Context<AppEnv>, tie: TypedTie, extra: Extra, status: PageStatus = 200) {
  const ties = await findTies(c.var.db, editionNumber(c));
  if (!ties) return missing(c, 'edition');
  const mayTie = mayDraft(c.var.actor, 'tie_fate').ok && checkDrafting(ties.later.edition).ok;
  return c.html(<FatesPage frame={c.var.frame} ties={ties} mayTie={mayTie} typed={tie} {...extra} />, status);
}

type Words = { verbs: string[]; reason: string };

async function drawFate(
  c: Context<AppEnv>,
  words: Words | undefined,
  extra: Extra,
  status: PageStatus = 200,
) {
  const { db, frame, actor } = c.var;
  const fate = await readFate(db, idIn(c));
  const edition = (await listAllEditions(db)).find((one) => one.id === fate?.toEditionId);
  if (!fate || !edition) return missing(c, 'fate');
  const mayTie = mayDraft(actor, 'tie_fate').ok && checkDrafting(edition).ok;
  return c.html(
    <FatePage frame={frame} fate={fate} edition={edition} mayTie={mayTie} typed={words} {...extra} />,
    status,
  );
}
