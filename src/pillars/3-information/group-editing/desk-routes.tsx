import { Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import {
  AT,
  type C,
  crumbsOf,
  drawRefused,
  editsAny,
  GROUP_KIND,
  inPlace,
  type Place,
  STORIES,
  STORY_PERMITS,
} from '#pillars/3-information/group-stories/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import {
  codeOf,
  findRowByCode,
  isMember,
  listOrganisationNames,
  ORGANISATION_REFUSALS,
} from '#registry/organisations/index.ts';
import { ListPage } from './pages/list-page.tsx';
import { OwnPageView } from './pages/own-page.tsx';
import { readOwnPage } from './queries/read-own-page.ts';
import { sectionRoutes } from './section-routes.tsx';
import { EDITING } from './words.ts';

type Unknown = { typedCode: string; error: string };

/** The groups of somebody; whoever has one alone and nothing to choose from is there at once. */
async function drawList(c: C, unknown?: Unknown) {
  const { db, actor, frame } = c.var;
  const groups = [...(await listOrganisationNames(db, actor.organisationIds)).values()]
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, name }) => ({ name, code: codeOf(number), href: `${AT}/${codeOf(number)}` }));
  const [only] = groups;
  if (only && groups.length === 1 && !editsAny(actor)) return c.redirect(only.href, 303);
  const openAny = editsAny(actor) ? AT : undefined;
  const page = <ListPage frame={frame} groups={groups} openAny={openAny} {...unknown} />;
  return c.html(page, unknown ? 404 : 200);
}

const codeForm = z.object({ code: z.string().max(40) });

/** Opens any group by its code, for those who keep all of them. */
async function openByCode(c: C) {
  const form = await readForm(c, codeForm);
  const organisation = form.ok ? await findRowByCode(c.var.db, form.value.code) : undefined;
  if (organisation) return c.redirect(`${AT}/${codeOf(organisation.number)}`, 303);
  const error = say(c.var.lang, ORGANISATION_REFUSALS['organisations.not_found']);
  return drawList(c, { typedCode: typed(form.sent, 'code').slice(0, 40), error });
}

async function drawOwnPage(c: C, { organisation, code, at }: Place) {
  const { db, now, frame, lang, actor } = c.var;
  const page = await readOwnPage(db, organisation.id, japanDay(now));
  if (!page) return c.notFound();
  const isDone = c.req.query('done') === 'saved';
  return c.html(
    <OwnPageView
      frame={frame}
      crumbs={crumbsOf(c)}
      at={at}
      publicHref={`/groups/${code}`}
      page={page}
      done={isDone ? { title: say(lang, STORIES.saved), hint: say(lang, EDITING.savedHint) } : undefined}
      confirmHref={
        organisation.standing === 'registered'
          ? `/desk/confirmations/entries/${GROUP_KIND}/${organisation.id}`
          : undefined
      }
      isMember={isMember(actor, organisation.id)}
    />,
  );
}

/** Where a group keeps its own page. Below /desk/group-stories. */
export const groupEditingRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(STORY_PERMITS, c.var.actor, 'open_desk');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/', (c) => drawList(c))
  .post('/', (c) => openByCode(c))
  .get('/:code', inPlace(drawOwnPage))
  .route('/', sectionRoutes);
