import { Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { done, type Outcome } from '#kernel/verdict.ts';
import {
  type C,
  type Code,
  crumbsOf,
  drawRefused,
  inPlace,
  type Place,
  sentenceOf,
} from '#pillars/3-information/group-stories/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  factErrorText,
  findOrganisation,
  listAreas,
  listCityFields,
  paperOf,
  type WholeOrganisation,
} from '#registry/organisations/index.ts';
import { changePage } from './commands/change-page.ts';
import { viewContacts } from './commands/view-contacts.ts';
import { SectionPage } from './pages/section-page.tsx';
import { isSection, PART_OF, type Section } from './rules/sections.ts';
import { readSection, typedFrom, type Wrong } from './section-forms.ts';

type Whole = Outcome<{ readonly whole: WholeOrganisation }, Code>;
type Shown = { sent?: Sent; wrong?: Wrong; refusal?: string; saved?: Sent };

/** The record behind a form. The form that shows private contacts is only drawn together with the note that somebody looked. */
async function wholeFor(c: C, place: Place, section: Section): Promise<Whole> {
  const { db, actor, now } = c.var;
  const { id } = place.organisation;
  if (section === 'contacts') {
    return act(db, 'group_editing.view_contacts', actor, now, (desk) => viewContacts(desk, id));
  }
  const whole = await findOrganisation(db, id);
  return whole ? done({ whole }) : { ok: false, kind: 'missing', code: 'organisations.not_found' };
}

async function drawSection(
  c: C,
  place: Place,
  section: Section,
  shown: Shown = {},
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, frame, lang } = c.var;
  const found = await wholeFor(c, place, section);
  if (!found.ok) return drawRefused(c, found);
  const { whole } = found.value;
  const { sent, wrong = {}, refusal, saved } = shown;
  const now = typedFrom(section, paperOf(whole));
  const errors = Object.entries(wrong).map(([name, { fact, message }]) => [
    name,
    factErrorText(lang, fact, message),
  ]);
  return c.html(
    <SectionPage
      frame={frame}
      crumbs={crumbsOf(c, place)}
      at={place.at}
      section={section}
      version={whole.organisation.version}
      sent={sent ?? now}
      errors={Object.fromEntries(errors)}
      refusal={refusal}
      saved={saved && now}
      areas={await listAreas(db)}
      cityFields={await listCityFields(db)}
    />,
    status,
  );
}

const versionForm = z.looseObject({ version: z.coerce.number().int() });

/** Saves one part of the page. What somebody else has saved meanwhile is shown beside what was typed. */
async function save(c: C, place: Place, section: Section) {
  const { db, actor, now } = c.var;
  const { id } = place.organisation;
  const form = await readForm(c, versionForm);
  const { sent } = form;
  const whole = await findOrganisation(db, id);
  if (!form.ok || !whole) return c.notFound();
  const choices = {
    areas: (await listAreas(db)).map(({ code }) => code),
    cityFields: (await listCityFields(db)).map(({ code }) => code),
  };
  const read = readSection(section, paperOf(whole), sent, { today: japanDay(now), choices });
  if (Object.keys(read.wrong).length > 0) {
    return drawSection(c, place, section, { sent, wrong: read.wrong }, 422);
  }
  const version = Number(typed(sent, 'version'));
  const outcome = await act(db, 'organisations.change', actor, now, (desk) =>
    changePage(desk, id, { version, paper: read.paper, part: PART_OF[section] }),
  );
  if (outcome.ok) return c.redirect(`${place.at}?done=saved`, 303);
  const shown = { sent, refusal: sentenceOf(c, outcome), saved: sent };
  return drawSection(c, place, section, shown, statusOf(outcome));
}

const withSection = (work: (c: C, place: Place, section: Section) => Response | Promise<Response>) =>
  inPlace((c, place) => {
    const section = c.req.param('section') ?? '';
    return isSection(section) ? work(c, place, section) : c.notFound();
  });

/** A group's own editing of its page, part by part. Below /desk/group-stories. */
export const sectionRoutes = new Hono<AppEnv>()
  .get(
    '/:code/edit/:section',
    withSection((c, place, section) => drawSection(c, place, section)),
  )
  .post('/:code/edit/:section', withSection(save));
