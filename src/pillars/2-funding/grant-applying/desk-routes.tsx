import { type Context, Hono } from 'hono';
import { isAnonymous } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  askConsultation,
  countUnread,
  endConsultation,
  listConsultations,
} from '#pillars/2-funding/grant-contact/index.ts';
import {
  type ApplicationLine,
  isCallOpen,
  listApplications,
  listCalls,
  startApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { listOrganisationNames } from '#registry/organisations/index.ts';
import { caseRoutes, no, sentenceOf } from './case-routes.tsx';
import { consultForm, startForm } from './forms.ts';
import { ConsultationsPage } from './pages/consultations-page.tsx';
import { MY_GRANTS, MyGrantsPage, type OpenCall, type OwnGroup } from './pages/my-grants-page.tsx';
import { judgeGroup } from './queries/judge-groups.ts';
import { APPLYING } from './words.ts';

type C = Context<AppEnv>;
type Status = 200 | 403 | 404 | 409 | 422;

async function ownGroups(c: C): Promise<OwnGroup[]> {
  const names = await listOrganisationNames(c.var.db, c.var.actor.organisationIds);
  return [...names.values()].map(({ id, name }) => ({ id, name }));
}

const GONE: readonly string[] = ['withdrawn', 'refused'];

async function openCalls(c: C, groups: readonly OwnGroup[], papers: readonly ApplicationLine[]) {
  const { db, now } = c.var;
  const calls = (await listCalls(db, { states: ['published'] })).filter(({ call }) => isCallOpen(call, now));
  const open: OpenCall[] = [];
  for (const found of calls) {
    const forGroups = [];
    for (const group of groups) {
      const paper = papers.find(
        (one) => one.callId === found.call.id && one.organisationId === group.id && !GONE.includes(one.state),
      );
      forGroups.push({ group, paper, fit: await judgeGroup(db, found.call, group.id, now) });
    }
    open.push({ found, groups: forGroups });
  }
  return open;
}

async function drawHome(c: C, refusal?: string, status: Status = 200) {
  const { db, frame, now, actor } = c.var;
  const groups = await ownGroups(c);
  const { organisationIds } = actor;
  const papers =
    organisationIds.length === 0
      ? []
      : (await listApplications(db, { organisationIds, withUnsent: true, pageSize: 200 })).lines;
  const unread = await countUnread(
    db,
    papers.map(({ id }) => id),
    'office',
  );
  const calls = await openCalls(c, groups, papers);
  return c.html(<MyGrantsPage {...{ frame, now, groups, calls, papers, unread, refusal }} />, status);
}

async function start(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, startForm);
  if (!form.ok) return no(c, { ok: false, kind: 'missing', code: 'grants.call_not_found' });
  const outcome = await act(db, 'grant_papers.start', actor, now, (desk) =>
    startApplication(desk, form.value),
  );
  if (outcome.ok) return c.redirect(`/desk/answers/${outcome.value.answerId}`, 303);
  return drawHome(c, sentenceOf(c, outcome), statusOf(outcome));
}

type Asked = { organisationId: string; callId: string; wanted: string };
type Wrong = { errors?: Record<string, string>; refusal?: string };

async function drawConsultations(c: C, asked: Asked, wrong: Wrong = {}, status: Status = 200) {
  const { db, frame, now, actor } = c.var;
  const groups = await ownGroups(c);
  const calls = (await listCalls(db, { states: ['published'] })).filter(
    ({ call }) => isCallOpen(call, now) || call.opensOn > japanDay(now),
  );
  const lines = await listConsultations(db, { organisationIds: actor.organisationIds });
  return c.html(
    <ConsultationsPage
      frame={frame}
      groups={groups.map(({ id, name }) => ({ value: id, label: name }))}
      calls={calls.map(({ call }) => ({ value: call.id, label: call.title }))}
      lines={lines}
      typed={asked}
      isAsked={c.req.query('done') === 'asked' && status === 200}
      {...wrong}
    />,
    status,
  );
}

async function ask(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, consultForm);
  const asked: Asked = {
    organisationId: typed(form.sent, 'organisationId') || (actor.organisationIds[0] ?? ''),
    callId: typed(form.sent, 'callId'),
    wanted: typed(form.sent, 'wanted'),
  };
  if (!form.ok)
    return drawConsultations(c, asked, { errors: { wanted: say(lang, APPLYING.wantedTooLong) } }, 422);
  const calls = await listCalls(db, { states: ['published'] });
  const callId = calls.find(({ call }) => call.id === asked.callId)?.call.id ?? null;
  const outcome = await act(db, 'grant_contact.ask', actor, now, (desk) =>
    askConsultation(desk, { ...asked, callId }),
  );
  if (outcome.ok) return c.redirect(`${MY_GRANTS}/consultations?done=asked`, 303);
  const words = sentenceOf(c, outcome);
  const wrong = outcome.code === 'contact.empty' ? { errors: { wanted: words } } : { refusal: words };
  return drawConsultations(c, asked, wrong, statusOf(outcome));
}

/** A group's applications, from the open call to the award, below /desk/my-grants. */
export const applyingDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (isAnonymous(c.var.actor)) return no(c, { ok: false, kind: 'forbidden', code: 'grants.not_yours' });
    await next();
    c.header('cache-control', 'no-store');
    return undefined;
  })
  .get('/', (c) => drawHome(c))
  .post('/start', (c) => start(c))
  .get('/consultations', (c) =>
    drawConsultations(c, {
      organisationId: c.var.actor.organisationIds[0] ?? '',
      callId: c.req.query('call') ?? '',
      wanted: '',
    }),
  )
  .post('/consultations', (c) => ask(c))
  .post('/consultations/:id{[0-9a-f-]{36}}/cancel', async (c) => {
    const { db, actor, now } = c.var;
    const outcome = await act(db, 'grant_contact.cancel', actor, now, (desk) =>
      endConsultation(desk, c.req.param('id')),
    );
    return outcome.ok ? c.redirect(`${MY_GRANTS}/consultations`, 303) : no(c, outcome);
  })
  .route('/', caseRoutes);
