import { Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import {
  asPublic,
  codeOf,
  countByStanding,
  emptyPaper,
  findOrganisation,
  findRowByCode,
  isPublishable,
  listAreas,
  listCityFields,
  listOrganisationNames,
  listOrganisations,
  mayActFor,
  ORGANISATION_PERMITS,
  type OrganisationPaper,
  paperOf,
} from '#registry/organisations/index.ts';
import { findPassport } from '#registry/passport/index.ts';
import { Muted } from '#ui/index.ts';
import { viewOrganisation } from './commands/view-organisation.ts';
import { listQuery } from './forms.ts';
import { ListPage } from './pages/list-page.tsx';
import { DUPLICATES_AT } from './pages/paths.ts';
import { RecordFacts, RecordFrame } from './pages/record-page.tsx';
import { Contacts, History, Looks, Members, MergeWith, Officers, Papers } from './pages/whole-parts.tsx';
import { LOOK } from './queries/list-looks.ts';
import { type C, drawRefused, may } from './refused.tsx';
import { ORGANISATION_DESK_PERMITS, sightOf } from './rules/permits.ts';
import { DESK } from './words.ts';

/** Whether the reader keeps the register: such people merge entries and take files in and out. */
const keeps = (c: C) => mayBy(ORGANISATION_PERMITS, c.var.actor, 'change').ok;

async function drawList(c: C) {
  const permit = mayBy(ORGANISATION_DESK_PERMITS, c.var.actor, 'list');
  if (!permit.ok) return drawRefused(c, permit);
  const { db, frame } = c.var;
  const query = listQuery.parse(c.req.query());
  const filter = { standing: query.standing, kind: query.kind, text: query.q, page: query.page };
  return c.html(
    <ListPage
      frame={frame}
      query={query}
      {...(await listOrganisations(db, filter))}
      counts={await countByStanding(db)}
      areas={await listAreas(db)}
      keeps={keeps(c)}
    />,
  );
}

const namedIn = async (c: C) => ({
  areas: await listAreas(c.var.db),
  cityFields: await listCityFields(c.var.db),
});

/** One record, as far as the reader may see it. What is private is read inside the act that writes down who looked. */
async function drawRecord(c: C, code: string, wrong?: { typed: string; error: string }): Promise<Response> {
  const { actor, db } = c.var;
  const row = await findRowByCode(db, code);
  if (!row) return c.notFound();
  const sight = sightOf(actor, row.id);
  if (sight === 'none') return drawRefused(c, refuse('forbidden', 'organisation_desk.not_yours'));
  return sight === 'public' ? drawPublic(c, row.id) : drawWhole(c, row.id, wrong);
}

async function survivorOf(c: C, mergedInto: string | null) {
  return mergedInto === null
    ? undefined
    : (await listOrganisationNames(c.var.db, [mergedInto])).get(mergedInto);
}

async function drawWhole(c: C, id: string, wrong?: { typed: string; error: string }) {
  const { actor, db, frame, lang, now } = c.var;
  const viewed = await act(db, LOOK, actor, now, (desk) => viewOrganisation(desk, id));
  if (!viewed.ok) return drawRefused(c, viewed);
  const { whole, members, acts, looks } = viewed.value;
  const head = whole.organisation;
  const survivor = await survivorOf(c, head.mergedInto);
  const parts = { frame, whole, today: japanDay(now) };
  return c.html(
    <RecordFrame
      frame={frame}
      head={head}
      survivor={survivor}
      isStaff={may(c, 'list')}
      mayChange={mayActFor(actor, id).ok}
      notice={c.req.query('merged') === 'yes' ? say(lang, DESK.merged) : undefined}
    >
      <Muted>{say(lang, DESK.seen)}</Muted>
      <RecordFacts lang={lang} head={head} paper={paperOf(whole)} named={await namedIn(c)} />
      <Officers {...parts} />
      <Contacts {...parts} />
      <Members frame={frame} members={members} />
      <Papers frame={frame} number={head.number} papers={await findPassport(db, id)} />
      <History frame={frame} acts={acts} />
      <Looks frame={frame} looks={looks} />
      {keeps(c) && survivor === undefined && <MergeWith frame={frame} number={head.number} {...wrong} />}
    </RecordFrame>,
    wrong ? 422 : 200,
  );
}

/** For those who see no more of it than everybody. */
async function drawPublic(c: C, id: string) {
  const { db, frame, lang, now } = c.var;
  const whole = await findOrganisation(db, id);
  if (!whole) return c.notFound();
  const shown = asPublic(whole, japanDay(now));
  const head = { ...shown, validUntil: whole.organisation.validUntil };
  return c.html(
    <RecordFrame
      frame={frame}
      head={head}
      survivor={await survivorOf(c, whole.organisation.mergedInto)}
      isStaff
      mayChange={false}
    >
      <RecordFacts lang={lang} head={head} paper={publicPaper(shown)} named={await namedIn(c)} publicOnly />
    </RecordFrame>,
  );
}

/** The public shape as a paper, so that one table draws both; what is kept back is simply not there. */
function publicPaper(shown: ReturnType<typeof asPublic>): OrganisationPaper {
  const told = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
  const paper = { ...emptyPaper(shown.kind, shown.name), ...told };
  return {
    ...paper,
    officers: [],
    contacts: [],
    formerNames: shown.formerNames.map((former) => ({ ...former, nameKana: '' })),
    publicFacts: paper.publicFacts.filter(isPublishable),
  };
}

/** The staff's pages of the register. */
export const organisationDeskRoutes = new Hono<AppEnv>()
  .get('/', drawList)
  .get('/compare', async (c) => {
    const [first, second] = [c.req.query('first') ?? '', c.req.query('second') ?? ''];
    const [one, other] = [await findRowByCode(c.var.db, first), await findRowByCode(c.var.db, second)];
    if (one && other && one.id !== other.id) {
      return c.redirect(`${DUPLICATES_AT}/${codeOf(one.number)}/${codeOf(other.number)}`, 303);
    }
    return drawRecord(c, first, { typed: second.slice(0, 20), error: say(c.var.lang, DESK.noOther) });
  })
  .get('/:code{[Gg][0-9]{1,10}}', (c) => drawRecord(c, c.req.param('code')));
