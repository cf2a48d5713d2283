import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { questionnaireAnswers } from '#blocks/questionnaire/schema.ts';
import { type Actor, ANONYMOUS } from '#kernel/actor.ts';
import { addMessage } from '#pillars/2-funding/grant-contact/index.ts';
import {
  createApplication,
  createCall,
  deskOf,
  GOOD,
  NOW,
  OFFICER,
  grantTest as test,
  WRITER_ID,
  writerOf,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import { returnApplication } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { host } from '#tests/app.ts';
import { applyingDeskRoutes } from './desk-routes.tsx';
import { grantAnswers } from './owner.ts';

const AT = '/desk/my-grants';
function visit(db: Db, actor: Actor, now = NOW) {
  const app = host(AT, applyingDeskRoutes, { db, actor, now });
  return {
    get: async (path: string) => {
      const response = await app.request(`${AT}${path}`);
      return { status: response.status, text: await response.text(), to: response.headers.get('location') };
    },
    post: async (path: string, fields: Record<string, string>, origin = 'http://localhost') => {
      const response = await app.request(`${AT}${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin },
      });
      return { status: response.status, text: await response.text(), to: response.headers.get('location') };
    },
  };
}

test('a group finds its open call with the days left, begins once, and is led to the paper', async ({
  db,
}) => {
  const { id: organisationId } = await createOrganisation(db, NOW);
  const callId = await createCall(db);
  const member = visit(db, writerOf(organisationId));
  const page = await member.get('');
  expect(page.status).toBe(200);
  expect(page.text).toContain('令和8年度 みらい助成');
  expect(page.text).toContain('あと10日');
  expect(page.text).toContain('100,000円まで');
  const begun = await member.post('/start', { callId, organisationId });
  expect(begun.status).toBe(303);
  const [row] = await db.select().from(grantApplications);
  expect(begun.to).toBe(`/desk/answers/${row?.answerId}`);
  expect((await member.post('/start', { callId, organisationId })).to).toBe(begun.to);
  expect((await member.get('')).text).toContain('申請書の続きを書く');
  expect((await member.get(`/of/${row?.answerId}`)).to).toBe(`${AT}/${row?.id}`);
});

test('after the last second the call is gone from the page, and beginning is refused with the reason', async ({
  db,
}) => {
  const { id: organisationId } = await createOrganisation(db, NOW);
  const callId = await createCall(db);
  const late = visit(db, writerOf(organisationId), new Date('2026-11-30T15:00:00Z'));
  expect((await late.get('')).text).toContain('いま受け付けている募集はありません');
  const refused = await late.post('/start', { callId, organisationId });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('募集は締め切られました');
  expect((await late.post('/start', { callId: 'x', organisationId })).status).toBe(404);
});

test('nobody else opens a case: not a stranger, not another group, not the office on this page', async ({
  db,
}) => {
  const { code } = await createApplication(db);
  const other = await createOrganisation(db, NOW);
  expect((await visit(db, ANONYMOUS).get(`/${code}`)).status).toBe(403);
  for (const actor of [writerOf(other.id), OFFICER]) {
    expect((await visit(db, actor).get(`/${code}`)).status).toBe(403);
    expect((await visit(db, actor).post(`/${code}/withdraw`, { confirmed: 'yes' })).status).toBe(403);
    expect((await visit(db, actor).post(`/${code}/messages`, { body: 'x' })).status).toBe(403);
  }
  expect((await visit(db, writerOf(other.id)).get('/E2026-999')).status).toBe(404);
  expect((await visit(db, writerOf(other.id)).get('')).text).not.toContain('谷戸の畑');
});

test('a case shows its life in the words of the group, and nothing that stays inside', async ({ db }) => {
  const { code, organisationId } = await createApplication(db, {
    state: 'accepted',
    inside: { accept: 'ひみつのメモ' },
    outside: { accept: 'そろいました' },
  });
  const page = await visit(db, writerOf(organisationId)).get(`/${code}`);
  expect(page.text).toContain('書類がそろいました');
  expect(page.text).toContain('そろいました');
  expect(page.text).toContain('委員会の審査');
  expect(page.text).not.toContain('ひみつのメモ');
});

test('a returned paper leads to each field with its word', async ({ db }) => {
  const { id, code, organisationId, answerId } = await createApplication(db);
  const fields = [{ question: 'summary', words: '人数を書いてください' }];
  const returned = await returnApplication(deskOf(db), id, { fields, mendBy: '2026-12-10' });
  expect(returned.ok).toBe(true);
  const page = await visit(db, writerOf(organisationId)).get(`/${code}`);
  expect(page.text).toContain('人数を書いてください');
  expect(page.text).toContain(`/desk/answers/${answerId}/project#field-summary`);
  expect(page.text).toContain('2026年12月10日');
});

test('withdrawing asks for a named confirmation, and a reader cannot', async ({ db }) => {
  const { code, organisationId } = await createApplication(db);
  const member = visit(db, writerOf(organisationId));
  expect((await member.get(`/${code}`)).text).toContain(`${code}「谷戸の畑」の申請を取り下げます`);
  expect((await member.post(`/${code}/withdraw`, {})).status).toBe(422);
  expect((await member.post(`/${code}/withdraw`, { confirmed: 'yes' }, 'https://evil.example')).status).toBe(
    403,
  );
  const reader = visit(db, writerOf(organisationId, '00000000-0000-4000-8000-0000000000b9'));
  expect((await reader.get(`/${code}`)).text).not.toContain('申請を取り下げます');
  expect((await reader.post(`/${code}/withdraw`, { confirmed: 'yes' })).status).toBe(403);
  expect((await member.post(`/${code}/withdraw`, { confirmed: 'yes' })).status).toBe(303);
  expect((await member.get(`/${code}`)).text).toContain('取り下げました');
});

test('messages come both ways; what was typed stays when it is refused; the name of an officer is not shown', async ({
  db,
}) => {
  const { code, organisationId } = await createApplication(db);
  const member = visit(db, writerOf(organisationId));
  const long = await member.post(`/${code}/messages`, { body: 'あ'.repeat(4001) });
  expect(long.status).toBe(422);
  expect(long.text).toContain('4,000字');
  expect(long.text).toContain('あああ');
  expect((await member.post(`/${code}/messages`, { body: '<b>質問</b>' })).status).toBe(303);
  await addMessage(deskOf(db), code, 'お答えします');
  const page = await member.get(`/${code}`);
  expect(page.text).toContain('&lt;b&gt;質問&lt;/b&gt;');
  expect(page.text).toContain('担当課');
});

test('a consultation is asked for without script, once', async ({ db }) => {
  const { id: organisationId } = await createOrganisation(db, NOW);
  const callId = await createCall(db);
  const member = visit(db, writerOf(organisationId));
  const empty = await member.post('/consultations', { callId, wanted: '' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('本文が空です');
  expect((await member.post('/consultations', { callId, wanted: '書き方を聞きたい' })).status).toBe(303);
  const again = await member.post('/consultations', { callId, wanted: 'もう一度' });
  expect(again.status).toBe(409);
  expect(again.text).toContain('もう一度');
  expect((await member.get('/consultations?done=asked')).text).toContain('書き方を聞きたい');
});

test('the block sends through us: refused after the close, then in time with number and next date', async ({
  db,
}) => {
  const { answerId, organisationId } = await createApplication(db, { state: 'draft', values: {} });
  await db.update(questionnaireAnswers).set({ values: GOOD }).where(eq(questionnaireAnswers.id, answerId));
  const writer = writerOf(organisationId, WRITER_ID);
  const late = new Date('2026-11-30T15:00:00Z');
  const may = await grantAnswers.maySend?.(db, writer, late, answerId);
  expect(may).toMatchObject({ ok: false, code: 'grants.call_closed' });
  expect(grantAnswers.refusalText('ja', 'grants.call_closed')).toContain('締め切られました');
  expect(grantAnswers.refusalText('ja', 'questionnaire.incomplete')).toBe(undefined);
  const send = (now: Date) =>
    act(db, grantAnswers.sendName, writer, now, (desk) => grantAnswers.send(desk, answerId));
  expect(await send(late)).toMatchObject({ ok: false, code: 'grants.call_closed' });
  expect((await send(NOW)).ok).toBe(true);
  expect(await send(NOW)).toMatchObject({ ok: false, code: 'questionnaire.sent_already' });
  expect(await grantAnswers.sentWords(db, answerId, 'ja')).toMatchObject({ number: 'E2026-001' });
  expect(await grantAnswers.mayRead?.(db, OFFICER, answerId)).toBe(true);
  expect(await grantAnswers.mayRead?.(db, writerOf('00000000-0000-4000-8000-00000000ffff'), answerId)).toBe(
    false,
  );
});
