import { Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findRowByCode } from '#registry/organisations/index.ts';
import { type C, caseRoutes, no, refusalWords, type Status } from '#registry/registration-case/index.ts';
import { conditionRoutes, getRules } from '#registry/registration-conditions/index.ts';
import {
  countByState,
  isStaff,
  listByState,
  listEnteredDrafts,
  REGISTRATION_PERMITS,
} from '#registry/registration-papers/index.ts';
import { CENTRE } from './desk-words.ts';
import { counterForm } from './forms.ts';
import { begin, drawMine, groupRoutes } from './group-routes.tsx';
import { CounterPage } from './pages/counter-page.tsx';
import { DESK_VIEWS, DeskPage } from './pages/desk-page.tsx';

async function drawDesk(c: C) {
  const { db, frame, now } = c.var;
  const view = DESK_VIEWS.find((state) => state === c.req.query('state')) ?? 'submitted';
  return c.html(
    <DeskPage
      frame={frame}
      view={view}
      papers={await listByState(db, view)}
      entered={view === 'submitted' ? await listEnteredDrafts(db) : []}
      counts={await countByState(db)}
      rules={(await getRules(db)).rules}
      today={japanDay(now)}
    />,
  );
}

const COUNTER_ERRORS = {
  how: CENTRE.badHow,
  name: CENTRE.badCame,
  mail: CENTRE.badMail,
  kind: CENTRE.badWhat,
  organisation: CENTRE.badCode,
} as const;
type CounterField = keyof typeof COUNTER_ERRORS;

async function drawCounter(
  c: C,
  sent: Record<string, string>,
  wrong: readonly string[] = [],
  refusal?: string,
  status: Status = 200,
) {
  const errors = Object.fromEntries(
    (Object.keys(COUNTER_ERRORS) as CounterField[])
      .filter((name) => wrong.includes(name))
      .map((name) => [name, say(c.var.lang, COUNTER_ERRORS[name])]),
  );
  return c.html(<CounterPage frame={c.var.frame} typed={sent} errors={errors} refusal={refusal} />, status);
}

/** Begins a paper that staff type for somebody; for a renewal or a change the group must be named. */
async function beginAtCounter(c: C) {
  const form = await readForm(c, counterForm);
  const sent = Object.fromEntries(
    ['how', 'name', 'mail', 'kind', 'organisation'].map((name) => [name, typed(form.sent, name)]),
  );
  if (!form.ok) return drawCounter(c, sent, Object.keys(form.errors), undefined, 422);
  const { how, name, mail, kind, organisation: code } = form.value;
  const organisation = code === '' ? undefined : await findRowByCode(c.var.db, code);
  if (!organisation && (kind !== 'first' || code !== ''))
    return drawCounter(c, sent, ['organisation'], undefined, 422);
  const outcome = await begin(c, { kind, organisationId: organisation?.id, behalf: { how, name, mail } });
  if (outcome.ok) return c.redirect(`/desk/registration/${outcome.value.code}/form/group`, 303);
  return drawCounter(c, sent, [], refusalWords(c, outcome), statusOf(outcome));
}

/** Everything below /desk/registration: the centre's desk, people's own papers, the conditions. */
export const registrationDeskRoutes = new Hono<AppEnv>()
  .get('/', (c) => (isStaff(c.var.actor) ? drawDesk(c) : drawMine(c)))
  .on(['GET', 'POST'], '/counter', async (c, next) => {
    const permit = mayBy(REGISTRATION_PERMITS, c.var.actor, 'enter');
    return permit.ok ? next() : no(c, permit);
  })
  .get('/counter', (c) => drawCounter(c, { organisation: c.req.query('organisation') ?? '' }))
  .post('/counter', (c) => beginAtCounter(c))
  .route('/', conditionRoutes)
  .route('/', groupRoutes)
  .route('/', caseRoutes);
