import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  DESK_PATHS,
  doneWords,
  editionNumber,
  mayDraft,
  missing,
  type PageGiven,
  type PageStatus,
  perform,
  readers,
} from '#policy/desk/index.ts';
import { EDITION_ACTIONS, EDITION_FLOW, type Edition, listAllEditions } from '#policy/register/index.ts';
import { adoptEdition } from './commands/adopt-edition.ts';
import { proposeEdition } from './commands/propose-edition.ts';
import { startEdition } from './commands/start-edition.ts';
import { takeBackEdition } from './commands/take-back-edition.ts';
import { AdoptForm, StartForm, TakeBackForm } from './forms.ts';
import { DraftPage } from './pages/draft-page.tsx';
import { type EditionCard, HomePage } from './pages/home-page.tsx';
import { PublishPage } from './pages/publish-page.tsx';
import { type Draft, findDraft, readStandings } from './queries/read-draft.ts';
import { nextEditionName } from './rules/edition-name.ts';

/** The home of the drafting desk, the editions side by side, and their publication. */
export const editionRoutes = new Hono<AppEnv>()
  .get('/', readers, async (c) => c.html(await homePage(c, { done: doneWords(c) })))
  .post('/editions', readers, async (c) => {
    const form = await readForm(c, StartForm);
    if (!form.ok)
      return c.html(await homePage(c, { wrong: form.errors, name: typed(form.sent, 'name') }), 422);
    const outcome = await perform(c, 'start_edition', (desk) => startEdition(desk, form.value.name));
    if (!outcome.ok) {
      return c.html(await homePage(c, { refusal: outcome.code, name: form.value.name }), statusOf(outcome));
    }
    return c.redirect(`${DESK_PATHS.edition(Number(outcome.value.detail.number))}?done=started`, 303);
  })
  .get('/editions/:n{[0-9]+}', readers, async (c) => {
    const draft = await findDraft(c.var.db, editionNumber(c));
    if (!draft) return missing(c, 'edition');
    const { db, services, frame, actor, now } = c.var;
    const standings = await readStandings(db, services.evidence, draft, japanDay(now));
    const mayWrite = mayDraft(actor, 'save_measure').ok;
    return c.html(
      <DraftPage frame={frame} draft={draft} standings={standings} mayWrite={mayWrite} done={doneWords(c)} />,
    );
  })
  .get('/editions/:n{[0-9]+}/publish', readers, (c) => publishPage(c, { done: doneWords(c) }))
  .post('/editions/:n{[0-9]+}/propose', readers, async (c) => {
    const outcome = await perform(c, 'propose', (desk) => proposeEdition(desk, editionNumber(c)));
    if (!outcome.ok) return publishPage(c, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.publish(editionNumber(c))}?done=proposed`, 303);
  })
  .post('/editions/:n{[0-9]+}/take-back', readers, async (c) => {
    const form = await readForm(c, TakeBackForm);
    if (!form.ok) return publishPage(c, { wrong: form.errors }, 422);
    const outcome = await perform(c, 'take_back', (desk) => takeBackEdition(desk, editionNumber(c)));
    if (!outcome.ok) return publishPage(c, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.publish(editionNumber(c))}?done=taken-back`, 303);
  })
  .post('/editions/:n{[0-9]+}/adopt', readers, async (c) => {
    const form = await readForm(c, AdoptForm);
    const adoptedOn = typed(form.sent, 'adoptedOn');
    if (!form.ok) return publishPage(c, { wrong: form.errors, adoptedOn }, 422);
    const day = form.value.adoptedOn;
    const outcome = await perform(c, 'adopt', (desk) => adoptEdition(desk, editionNumber(c), day));
    if (!outcome.ok) return publishPage(c, { refusal: outcome.code, adoptedOn }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.publish(editionNumber(c))}?done=adopted`, 303);
  });

type Extra = Omit<PageGiven, 'frame'>;

async function homePage(c: Context<AppEnv>, extra: Extra & { name?: string | undefined }) {
  const { db, actor, frame } = c.var;
  const editions = await listAllEditions(db);
  const cards: EditionCard[] = [];
  for (const edition of editions.toReversed()) cards.push(await cardOf(c, edition));
  const newest = editions.at(-1);
  const { name, ...given } = extra;
  const start =
    newest?.state === 'adopted'
      ? { earlier: newest.name, name: name ?? nextEditionName(newest.name, newest.number) }
      : null;
  const mayWrite = mayDraft(actor, 'start_edition').ok;
  return <HomePage frame={frame} editions={cards} mayWrite={mayWrite} start={start} {...given} />;
}

async function cardOf(c: Context<AppEnv>, edition: Edition): Promise<EditionCard> {
  const draft = await findDraft(c.var.db, edition.number);
  if (!draft) throw new Error(`edition ${edition.number} vanished while it was read`);
  const { readiness, later } = draft;
  const left = {
    fates: readiness.gaps.length,
    reasons: readiness.silent.length + readiness.unexplained.length,
    comments: openComments(draft),
  };
  return { edition, measures: later.measures.length, left: edition.state === 'adopted' ? null : left };
}

function openComments({ later, comments }: Draft): number {
  return later.measures.reduce((sum, m) => sum + (comments.get(m.id)?.open ?? 0), 0);
}

type PublishExtra = Extra & { adoptedOn?: string | undefined };

async function publishPage(c: Context<AppEnv>, extra: PublishExtra, status: PageStatus = 200) {
  const draft = await findDraft(c.var.db, editionNumber(c));
  if (!draft) return missing(c, 'edition');
  const { actor, frame } = c.var;
  const actions = EDITION_ACTIONS.filter(
    (action) => action in EDITION_FLOW[draft.later.edition.state] && mayDraft(actor, action).ok,
  );
  return c.html(
    <PublishPage
      frame={frame}
      draft={draft}
      actions={actions}
      openComments={openComments(draft)}
      {...extra}
    />,
    status,
  );
}
