import { describe, expect } from 'vitest';
import { ensureListings, findFreshness } from '#blocks/listing-freshness/index.ts';
import { listingChecks, listingConfirmations } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  deskAt,
  listingTest,
  noonOf,
  TODAY,
  type ToyKind,
  toyActor,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { linkJobs } from '#blocks/listing-links/index.ts';
import { runJob } from '#blocks/listing-links/links.factory.ts';
import type { Role } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { callItems } from './desk-items.ts';
import { callDeskRoutes } from './desk-routes.tsx';
import { countCalls, listCalls } from './queries/list-calls.ts';
import { CALL_RETENTION_RULE } from './retention.ts';
import { listingCalls } from './schema.ts';

const test = listingTest();
const AT = '/desk/confirmations/calls';
/** Two toys were due on 19 July; by the end of August nobody has answered. */
const DUE = '2026-07-19';
const CALL_DAY = addDays(DUE, 37);

async function silent(db: Db) {
  const kind = toyKind();
  const ids = [addToy(kind, 1), addToy(kind, 2)];
  await ensureListings(db, kind, ids, TODAY);
  return { kind, id: ids[0] ?? '' };
}

function desk(db: Db, kind: ToyKind, role: Role = 'centre_staff', day = CALL_DAY) {
  const app = host('/desk/confirmations', callDeskRoutes([kind]), {
    db,
    now: noonOf(day),
    actor: toyActor(role),
  });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path = '') => app.request(AT + path),
    post: (path: string, form: Record<string, string> = {}) =>
      app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) }),
  };
}

describe('the call list', () => {
  test('begins a week after the last reminder, the longest waiting first', async ({ db }) => {
    const { kind } = await silent(db);
    await ensureListings(db, kind, [addToy(kind, 3)], addDays(TODAY, -5));
    expect(await countCalls(db, [kind], addDays(CALL_DAY, -6))).toEqual({ now: 0, later: 0, stuck: 0 });
    expect(await countCalls(db, [kind], addDays(CALL_DAY, -5))).toEqual({ now: 1, later: 0, stuck: 0 });
    const lines = await listCalls(db, [kind], CALL_DAY, 'now');
    expect(lines.map((line) => line.title)).toEqual(['つみき3号', 'つみき1号', 'つみき2号']);
    const items = await callItems(db, [kind], toyActor('centre_staff'), CALL_DAY);
    expect(items.map((item) => item.dueOn)).toEqual([addDays(CALL_DAY, -5), CALL_DAY, CALL_DAY]);
    expect(await callItems(db, [kind], toyActor('programme_officer'), CALL_DAY)).toEqual([]);
  });

  test('takes those without any mail address as soon as a reminder could not be sent', async ({ db }) => {
    const kind = toyKind();
    await ensureListings(db, kind, [addToy(kind, 1, { owners: [] }), addToy(kind, 2)], TODAY);
    await runJob(linkJobs([kind]), 'listing.remind', db, noonOf(DUE));
    const lines = await listCalls(db, [kind], addDays(DUE, 1), 'now');
    expect(lines.map((line) => line.title)).toEqual(['つみき1号']);
  });

  test('shows no number; one record’s number only on request, and the look is recorded', async ({ db }) => {
    const { kind, id } = await silent(db);
    const { get, post } = desk(db, kind);
    for (const path of ['', `/toy/${id}`])
      expect(await (await get(path)).text()).not.toContain('0467-00-0000');
    expect(await db.select().from(auditLog)).toEqual([]);
    const shown = await post(`/toy/${id}/phone`);
    expect(await shown.text()).toContain('0467-00-0000');
    const rows = await db.select().from(auditLog);
    expect(rows).toMatchObject([
      { act: 'listing_looks.view_phone', subjectId: id, actorId: toyActor('centre_staff').id },
    ]);
    expect(JSON.stringify(rows)).not.toContain('0467');
  });

  test.for([
    'group_member',
    'coordinator',
    'programme_officer',
    'committee_member',
    'administrator',
    'department_officer',
  ] as const)('is closed to a %s, who gets no number by guessing either', async (role, { db }) => {
    const { kind, id } = await silent(db);
    const { get, post } = desk(db, kind, role);
    const answers = [
      await get(),
      await get(`/toy/${id}`),
      await post(`/toy/${id}/phone`),
      await post(`/toy/${id}`, { result: 'confirmed' }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain('0467-00-0000');
    }
    expect(await db.select().from(listingConfirmations)).toEqual([]);
  });
});

describe('the result of a call', () => {
  test('that nothing has changed confirms the record by telephone, once', async ({ db }) => {
    const { kind, id } = await silent(db);
    const { post, get } = desk(db, kind);
    for (const _ of [1, 2]) expect((await post(`/toy/${id}`, { result: 'confirmed' })).status).toBe(303);
    expect(await findFreshness(db, kind, id, CALL_DAY)).toMatchObject({
      state: 'current',
      confirmedBy: 'centre',
    });
    expect(await db.select().from(listingConfirmations)).toHaveLength(1);
    expect(await db.select().from(listingCalls)).toHaveLength(1);
    expect(await (await get('?saved=yes')).text()).toContain('電話の結果を記録しました');
  });

  test.for(['changes', 'ended'] as const)('%s opens a check and leaves the list', async (result, { db }) => {
    const { kind, id } = await silent(db);
    await desk(db, kind).post(`/toy/${id}`, { result, note: '代表が交代' });
    const [check] = await db.select().from(listingChecks);
    expect(check).toMatchObject({ source: 'centre', part: null });
    expect(check?.note).toContain('代表が交代');
    expect(await countCalls(db, [kind], CALL_DAY)).toEqual({ now: 1, later: 0, stuck: 1 });
  });

  test('that nobody answered brings it back on the day that was given, or in a week', async ({ db }) => {
    const { kind, id } = await silent(db);
    await desk(db, kind).post(`/toy/${id}`, { result: 'no_answer', againOn: '令和8年9月30日' });
    expect(await countCalls(db, [kind], '2026-09-29')).toEqual({ now: 1, later: 1, stuck: 0 });
    expect(await countCalls(db, [kind], '2026-09-30')).toEqual({ now: 2, later: 0, stuck: 0 });
    await desk(db, kind, 'centre_staff', '2026-09-30').post(`/toy/${id}`, { result: 'no_answer' });
    expect(await db.select().from(listingCalls)).toMatchObject([
      { againOn: '2026-09-30' },
      { againOn: '2026-10-07' },
    ]);
  });

  test.for([
    [{ result: '' }, 'result'],
    [{ result: 'no_answer', againOn: '令和0年1月1日' }, 'againOn'],
    [{ result: 'no_answer', againOn: '2026年8月1日' }, 'againOn'],
    [{ result: 'no_answer', note: 'あ'.repeat(501) }, 'note'],
  ] as const)(
    'comes back with what was typed and a sentence at the field: %j',
    async ([form, field], { db }) => {
      const { kind, id } = await silent(db);
      const page = await desk(db, kind).post(`/toy/${id}`, { ...form });
      const html = await page.text();
      expect(page.status).toBe(422);
      expect(html).toContain(`href="#field-${field}"`);
      expect(await db.select().from(listingCalls)).toEqual([]);
    },
  );
});

test('notes of calls go after a year; that there was a call stays', async ({ db }) => {
  const { kind, id } = await silent(db);
  await desk(db, kind).post(`/toy/${id}`, { result: 'no_answer', note: '留守番電話' });
  const day = addDays(CALL_DAY, 365);
  expect(await CALL_RETENTION_RULE.due?.(db, addDays(day, -1))).toEqual([]);
  expect(await CALL_RETENTION_RULE.due?.(db, day)).toMatchObject([{ on: day }]);
  expect(await CALL_RETENTION_RULE.erase?.(deskAt(db, noonOf(addDays(day, -1))))).toBe(0);
  expect(await CALL_RETENTION_RULE.erase?.(deskAt(db, noonOf(day)))).toBe(1);
  expect(await db.select().from(listingCalls)).toMatchObject([{ note: '', result: 'no_answer' }]);
});
