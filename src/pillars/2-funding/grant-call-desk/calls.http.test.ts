import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { type Actor, ANONYMOUS } from '#kernel/actor.ts';
import { askConsultation } from '#pillars/2-funding/grant-contact/index.ts';
import {
  createApplication,
  createCall,
  deskOf,
  NOW,
  OFFICER,
  grantTest as test,
  writerOf,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import { grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { grantCallDesk } from './index.ts';
import { hasRunningRound } from './queries/has-running-round.ts';

const AT = '/desk/grant-calls';
function visit(db: Db, actor: Actor = OFFICER) {
  const routes = grantCallDesk.deskRoutes;
  if (!routes) throw new Error('no pages');
  const app = host(AT, routes, { db, actor, now: NOW });
  const read = async (response: Response) => ({
    status: response.status,
    text: await response.text(),
    to: response.headers.get('location'),
  });
  return {
    get: async (path: string) => read(await app.request(`${AT}${path}`)),
    post: async (path: string, fields: Record<string, string>) =>
      read(
        await app.request(`${AT}${path}`, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { origin: 'http://localhost' },
        }),
      ),
  };
}

test('nobody but the programme office sees or changes a call', async ({ db }) => {
  const id = await createCall(db);
  const actors = [ANONYMOUS, writerOf('00000000-0000-4000-8000-00000000ffff')];
  for (const actor of [...actors, { ...OFFICER, roles: ['visitor', 'committee_member'] as const }]) {
    expect((await visit(db, actor).get('')).status).toBe(403);
    expect((await visit(db, actor).post(`/${id}/close`, { confirmed: 'yes' })).status).toBe(403);
    expect((await visit(db, actor).get('/consultations')).status).toBe(403);
  }
});

test('a call is written with days and yen as people write them, and published', async ({ db }) => {
  const other = await createCall(db);
  const [row] = await db.select().from(grantCalls).where(eq(grantCalls.id, other));
  const office = visit(db);
  const fields = {
    title: '令和8年度 第2回 募集',
    ruleSetId: row?.ruleSetId ?? '',
    questionnaireVersionId: row?.questionnaireVersionId ?? '',
    opensOn: '令和8年12月1日',
    closesOn: '２０２６／１２／２５',
    presentationOn: '',
    decisionBy: '2027年2月1日',
    budgetYen: '３，０００，０００円',
  };
  const wrong = await office.post('/new', { ...fields, closesOn: '13月', budgetYen: '-5', title: '' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('日付を読めません');
  expect(wrong.text).toContain('13月');
  expect(wrong.text).toContain('予算額は1円以上');
  const uneven = await office.post('/new', { ...fields, closesOn: '2026-11-25' });
  expect(uneven.status).toBe(422);
  expect(uneven.text).toContain('締切日以前');
  const made = await office.post('/new', fields);
  expect(made.status).toBe(303);
  const id = made.to?.match(/[0-9a-f-]{36}/)?.[0] ?? '';
  const [call] = await db.select().from(grantCalls).where(eq(grantCalls.id, id));
  expect(call).toMatchObject({ number: 2, closesOn: '2026-12-25', budgetYen: 3_000_000, state: 'draft' });
  expect((await office.post(`/${id}/publish`, {})).status).toBe(303);
  expect((await office.get(`/${id}`)).text).toContain('開始前');
  const earlier = await office.post(`/${id}/change`, { ...fields, closesOn: '2026-12-20' });
  expect(earlier.status).toBe(409);
  expect(earlier.text).toContain('早められません');
  expect((await office.get('/00000000-0000-4000-8000-00000000ffff')).status).toBe(404);
});

test('a consultation is booked, with what was typed kept when the time cannot be read', async ({ db }) => {
  const { organisationId } = await createApplication(db);
  const asked = await askConsultation(deskOf(db, writerOf(organisationId)), {
    organisationId,
    callId: null,
    wanted: '書き方を聞きたい',
  });
  if (!asked.ok) throw new Error(asked.code);
  const at = `/consultations/${asked.value.subjectId}`;
  const office = visit(db);
  const wrong = await office.post(`${at}/book`, { day: '2026年12月1日', time: '夕方', place: '第3会議室' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('時刻を読めません');
  expect(wrong.text).toContain('第3会議室');
  const past = await office.post(`${at}/book`, { day: '2026-11-01', time: '10:00' });
  expect(past.status).toBe(422);
  expect((await office.post(`${at}/book`, { day: '2026-12-01', time: '１４時３０分' })).status).toBe(303);
  expect((await office.get('/consultations')).text).toContain('14:30');
  expect((await office.post(`${at}/hold`, { notes: '記録' })).status).toBe(303);
  expect((await office.post(`${at}/cancel`, {})).status).toBe(409);
});

test('a round runs while applications are on their way to a decision', async ({ db }) => {
  const callId = await createCall(db);
  expect(await hasRunningRound(db, 'future', 2026)).toBe(false);
  await createApplication(db, { callId, state: 'awarded' });
  expect(await hasRunningRound(db, 'future', 2026)).toBe(false);
  await createApplication(db, { callId, state: 'screening' });
  expect(await hasRunningRound(db, 'future', 2026)).toBe(true);
  expect(await hasRunningRound(db, 'future', 2025)).toBe(false);
});
