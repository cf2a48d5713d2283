import { type Context, Hono } from 'hono';
import { drawRefusal, type ListingKind } from '#blocks/listing-freshness/index.ts';
import { drawSheets, SHEETS_AT_ONCE } from '#blocks/listing-links/index.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { type Outcome, type Refusal, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import { CSV_TYPE } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findLongWork } from '#platform/jobs/index.ts';
import { closeRound } from './commands/close-round.ts';
import { markSheets } from './commands/mark-sheets.ts';
import { openRound } from './commands/open-round.ts';
import { remindRound } from './commands/remind-round.ts';
import { SheetsOfRoundForm } from './forms.ts';
import { listCsv, named } from './list-csv.ts';
import { ROUNDS_AT, RoundsPage } from './pages/plan-pages.tsx';
import { RoundPage } from './pages/round-page.tsx';
import { planRoutes } from './plan-routes.tsx';
import {
  countListed,
  ENTRIES_A_PAGE,
  ENTRY_FILTERS,
  listEntries,
  listSilent,
  roundFigures,
} from './queries/answers.ts';
import { findRound, listRounds } from './queries/list-rounds.ts';
import { SHEET_DAYS_AFTER } from './rules/flow.ts';
import { ROUND_PERMITS } from './rules/permits.ts';
import type { ListingRound } from './schema.ts';
import { ROUND_REFUSALS, ROUND_WORDS } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof ROUND_REFUSALS;
type Found = { readonly round: ListingRound; readonly kind: ListingKind };

const TOLD = ['saved', 'opened', 'reminded', 'closed'] as const;
const ID = ':id{[0-9a-f-]{36}}' as const;
const missing = (c: C) =>
  drawRefusal(c, refuse('missing', 'listing.no_round'), ROUND_REFUSALS, ROUND_WORDS.title);

async function find(c: C, kinds: readonly ListingKind[], id: string): Promise<Found | undefined> {
  const round = await findRound(c.var.db, id);
  const kind = kinds.find((one) => one.kind === round?.kind);
  return round && kind ? { round, kind } : undefined;
}

async function drawList(c: C, kinds: readonly ListingKind[]) {
  const { db, frame } = c.var;
  const rounds = [];
  for (const round of await listRounds(db)) {
    const { asked, answered } = await roundFigures(db, round);
    rounds.push({ round, asked, answered });
  }
  return c.html(<RoundsPage frame={frame} kinds={kinds} rounds={rounds} />);
}

async function drawRound(c: C, { round, kind }: Found, refusal?: Refusal<Code>) {
  const { db, now, frame, lang } = c.var;
  const figures = await roundFigures(db, round);
  const filter = ENTRY_FILTERS.find((name) => name === c.req.query('show')) ?? 'none';
  const { asked, answered } = figures;
  const count = { all: asked, answered, none: asked - answered }[filter];
  const pages = Math.max(1, Math.ceil(count / ENTRIES_A_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
  const range = { limit: ENTRIES_A_PAGE, offset: (page - 1) * ENTRIES_A_PAGE };
  return c.html(
    <RoundPage
      frame={frame}
      round={round}
      kind={kind}
      figures={figures}
      listed={await countListed(db, kind.kind)}
      today={japanDay(now)}
      work={round.workId === null ? undefined : await findLongWork(db, round.workId)}
      filter={filter}
      lines={await named(db, kind, await listEntries(db, round, filter, range))}
      page={page}
      pages={pages}
      told={TOLD.find((name) => name === c.req.query('told'))}
      refusal={refusal && say(lang, ROUND_REFUSALS[refusal.code])}
    />,
    refusal ? statusOf(refusal) : 200,
  );
}

/** Runs one step of a round and shows the round again, with a word or with the reason why not. */
async function take(
  c: C,
  kinds: readonly ListingKind[],
  name: `listing.${string}`,
  told: (typeof TOLD)[number],
  command: (desk: Desk, id: string) => Promise<Outcome<Done, Code>>,
) {
  const { db, actor, now } = c.var;
  const id = c.req.param('id') ?? '';
  const outcome = await act(db, name, actor, now, (desk) => command(desk, id));
  if (outcome.ok) return c.redirect(`${ROUNDS_AT}/${id}?told=${told}`, 303);
  const found = await find(c, kinds, id);
  return found ? drawRound(c, found, outcome) : missing(c);
}

async function sheets(c: C, { round, kind }: Found) {
  const { db, now } = c.var;
  const form = await readForm(c, SheetsOfRoundForm);
  const who = form.ok ? form.value.who : 'unanswered';
  if (round.state !== 'open') return drawRound(c, { round, kind }, refuse('closed', 'flow.closed'));
  const silent = await listSilent(db, round, who, SHEETS_AT_ONCE);
  return drawSheets(c, kind, {
    ids: silent.map(({ subjectId }) => subjectId),
    endsOn: addDays(round.dueOn, SHEET_DAYS_AFTER),
    dueOn: round.dueOn,
    title: round.title,
    note: round.note,
    written: (tx) =>
      markSheets(
        tx,
        now,
        round.id,
        silent.map(({ listingId }) => listingId),
      ),
  });
}

async function csv(c: C, { round, kind }: Found) {
  const made = await listCsv(c.var.db, kind, round, c.var.lang);
  if (!made.ok) throw new Error('UTF-8 writes every character');
  return c.body(made.bytes, 200, {
    'content-type': CSV_TYPE['utf-8'],
    'content-disposition': `attachment; filename="round-${round.dueOn}.csv"`,
  });
}

/** The yearly round. Below /desk/confirmations. */
export function roundDeskRoutes(kinds: readonly ListingKind[]) {
  const withRound =
    (draw: (c: C, found: Found) => Promise<Response>) =>
    async (c: C): Promise<Response> => {
      const found = await find(c, kinds, c.req.param('id') ?? '');
      return found ? draw(c, found) : missing(c);
    };
  return new Hono<AppEnv>()
    .use('/rounds/*', async (c, next) => {
      const permit = mayBy(ROUND_PERMITS, c.var.actor, 'see_rounds');
      return permit.ok ? next() : drawRefusal(c, permit, ROUND_REFUSALS, ROUND_WORDS.title);
    })
    .get('/rounds', (c) => drawList(c, kinds))
    .route('/', planRoutes(kinds))
    .get(`/rounds/${ID}`, withRound(drawRound))
    .get(`/rounds/${ID}/list.csv`, withRound(csv))
    .post(`/rounds/${ID}/sheets`, withRound(sheets))
    .post(`/rounds/${ID}/open`, (c) => take(c, kinds, 'listing.open_round', 'opened', openRound))
    .post(`/rounds/${ID}/remind`, (c) => take(c, kinds, 'listing.remind_round', 'reminded', remindRound))
    .post(`/rounds/${ID}/close`, (c) => take(c, kinds, 'listing.close_round', 'closed', closeRound));
}
