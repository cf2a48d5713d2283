import { type Context, Hono } from 'hono';
import {
  drawRefusal,
  findFreshness,
  findListing,
  type ListingKind,
} from '#blocks/listing-freshness/index.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type FieldErrors as ReadErrors, readForm, type Sent } from '#platform/http/read-form.ts';
import { recordCall } from './commands/record-call.ts';
import { viewPhones } from './commands/view-phones.ts';
import { CallForm } from './forms.ts';
import { CallPage, CallsPage } from './pages/call-pages.tsx';
import { CALL_TABS, CALLS_A_PAGE, callsOf, countCalls, listCalls } from './queries/list-calls.ts';
import { CALL_PERMITS } from './rules/permits.ts';
import { CALL_ERRORS, CALL_REFUSALS, CALL_WORDS } from './words.ts';

type C = Context<AppEnv>;
type Shown = {
  phones?: readonly { readonly label: string; readonly value: string }[];
  sent?: Sent;
  errors?: ReadErrors;
};

const AT = '/desk/confirmations/calls';

async function drawList(c: C, kinds: readonly ListingKind[]) {
  const { db, now, frame } = c.var;
  const today = japanDay(now);
  const tab = CALL_TABS.find((name) => name === c.req.query('tab')) ?? 'now';
  const counts = await countCalls(db, kinds, today);
  const pages = Math.max(1, Math.ceil(counts[tab] / CALLS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
  return c.html(
    <CallsPage
      frame={frame}
      today={today}
      tab={tab}
      counts={counts}
      lines={await listCalls(db, kinds, today, tab, page)}
      page={page}
      pages={pages}
      saved={c.req.query('saved') === 'yes'}
    />,
  );
}

async function drawOne(c: C, kind: ListingKind, id: string, { phones, sent = {}, errors }: Shown = {}) {
  const { db, now, frame, lang } = c.var;
  const listing = await findListing(db, kind.kind, id);
  const subject = (await kind.subjects(db, [id])).get(id);
  const freshness = await findFreshness(db, kind, id, japanDay(now));
  if (!listing?.listed || !subject || !freshness) {
    return drawRefusal(c, refuse('missing', 'listing.unknown'), CALL_REFUSALS, CALL_WORDS.one);
  }
  const wrong = (['result', 'note', 'againOn'] as const)
    .filter((name) => errors?.[name] !== undefined)
    .map((name) => [name, say(lang, CALL_ERRORS[name])]);
  return c.html(
    <CallPage
      frame={frame}
      kind={kind}
      subject={subject}
      freshness={freshness}
      facts={await kind.facts(db, id, lang)}
      calls={await callsOf(db, listing.id)}
      phones={phones}
      sent={sent}
      errors={Object.fromEntries(wrong)}
    />,
    errors ? 422 : 200,
  );
}

async function show(c: C, kind: ListingKind, id: string) {
  const { db, actor, now } = c.var;
  const outcome = await act(db, 'listing_looks.view_phone', actor, now, (desk) => viewPhones(desk, kind, id));
  if (!outcome.ok) return drawRefusal(c, outcome, CALL_REFUSALS, CALL_WORDS.one);
  return drawOne(c, kind, id, { phones: outcome.value.phones });
}

/** A day to call again lies ahead, and within a year. */
function isAhead(day: string | null, now: Date): boolean {
  const today = japanDay(now);
  return day === null || (day > today && day <= addDays(today, 365));
}

async function record(c: C, kind: ListingKind, id: string) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, CallForm);
  if (!form.ok) return drawOne(c, kind, id, { sent: form.sent, errors: form.errors });
  if (!isAhead(form.value.againOn, now)) {
    return drawOne(c, kind, id, { sent: form.sent, errors: { againOn: ['againOn'] } });
  }
  const outcome = await act(db, 'listing.record_call', actor, now, (desk) =>
    recordCall(desk, kind, id, form.value),
  );
  if (!outcome.ok) return drawRefusal(c, outcome, CALL_REFUSALS, CALL_WORDS.one);
  return c.redirect(`${AT}?saved=yes`, 303);
}

/** The centre's call list. Below /desk/confirmations. */
export function callDeskRoutes(kinds: readonly ListingKind[]) {
  const routes = new Hono<AppEnv>()
    .use('/calls/*', async (c, next) => {
      const permit = mayBy(CALL_PERMITS, c.var.actor, 'list_calls');
      return permit.ok ? next() : drawRefusal(c, permit, CALL_REFUSALS, CALL_WORDS.title);
    })
    .get('/calls', (c) => drawList(c, kinds));
  for (const kind of kinds) {
    const one = `/calls/${kind.kind}/:id{[0-9a-f-]{36}}` as const;
    routes
      .get(one, (c) => drawOne(c, kind, c.req.param('id')))
      .post(one, (c) => record(c, kind, c.req.param('id')))
      .post(`${one}/phone`, (c) => show(c, kind, c.req.param('id')));
  }
  return routes;
}
