import { Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  listRounds,
  listRoundsOf,
  listWaitingCalls,
  prepareRound,
  ROUND_PERMITS,
  roundCode,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { listSeatsOn } from '#registry/committee/index.ts';
import { AT, type C, errorsOf, isOffice, no, refusalWords, type Status, typedOf } from './drawing.tsx';
import { prepareForm } from './forms.ts';
import { OFFICE } from './office-words.ts';
import { IndexPage, type OwnLine } from './pages/index-page.tsx';
import { PreparePage } from './pages/settings-page.tsx';
import { todoOf } from './queries/find-todo.ts';

async function drawIndex(c: C) {
  const { db, frame, actor, lang } = c.var;
  const isMember = mayBy(ROUND_PERMITS, actor, 'declare').ok;
  if (!isMember && !isOffice(c)) return no(c, refuse('forbidden', 'permit.wrong_role'));
  const own: OwnLine[] = [];
  for (const round of isMember ? await listRoundsOf(db, actor.id) : []) {
    const todo = await todoOf(db, actor, round, lang);
    if (todo) own.push({ round, code: roundCode(round), todo });
  }
  const office = isOffice(c)
    ? {
        rounds: (await listRounds(db)).map((round) => ({ round, code: roundCode(round) })),
        waiting: await listWaitingCalls(db),
      }
    : undefined;
  return c.html(
    <IndexPage
      frame={frame}
      own={isMember ? own.toSorted((a, b) => Number(b.todo.isOpen) - Number(a.todo.isOpen)) : undefined}
      office={office}
    />,
  );
}

type Extra = {
  typed?: Record<string, string>;
  seatIds?: readonly string[];
  errors?: Record<string, string>;
  refusal?: string;
};

async function drawPrepare(c: C, call: string, extra: Extra = {}, status: Status = 200) {
  const { db, frame, now } = c.var;
  const permit = mayBy(ROUND_PERMITS, c.var.actor, 'prepare');
  if (!permit.ok) return no(c, permit);
  const found = (await listWaitingCalls(db)).find(({ id }) => id === call);
  if (!found && status === 200) return no(c, refuse('missing', 'screening.call_not_found'));
  const seats = await listSeatsOn(db, japanDay(now));
  const { typed, seatIds, ...rest } = extra;
  return c.html(
    <PreparePage
      frame={frame}
      call={call}
      seats={seats}
      seatIds={seatIds ?? seats.map(({ id }) => id)}
      typed={typed ?? { title: found?.title ?? '', assignment: 'all' }}
      {...rest}
    />,
    status,
  );
}

export const labelsOf = (c: C) => ({
  title: say(c.var.lang, OFFICE.title),
  budgetYen: say(c.var.lang, OFFICE.budget),
  sheetsDueOn: say(c.var.lang, OFFICE.due),
  assignment: say(c.var.lang, OFFICE.assignment),
  call: say(c.var.lang, OFFICE.waiting),
});

/** Where screenings begin, and a new round. */
export const indexRoutes = new Hono<AppEnv>()
  .get('/', drawIndex)
  .get('/new', (c) => drawPrepare(c, c.req.query('call') ?? ''))
  .post('/', async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, prepareForm);
    const typed = typedOf(form.sent);
    const seatIds = [form.sent['seatIds'] ?? []].flat().filter((one) => typeof one === 'string');
    const call = typed['call'] ?? '';
    if (!form.ok)
      return drawPrepare(c, call, { typed, seatIds, errors: errorsOf(c, form.errors, labelsOf(c)) }, 422);
    const { call: callId, ...paperwork } = form.value;
    const outcome = await act(db, 'screening_rounds.prepare', actor, now, (desk) =>
      prepareRound(desk, callId, paperwork),
    );
    if (outcome.ok) return c.redirect(`${AT}/${outcome.value.code}`, 303);
    return drawPrepare(c, call, { typed, seatIds, refusal: refusalWords(c, outcome) }, statusOf(outcome));
  });
