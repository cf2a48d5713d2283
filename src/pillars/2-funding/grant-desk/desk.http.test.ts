import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ANSWER_LOOK } from '#blocks/questionnaire/index.ts';
import { type Actor, ROLES, SYSTEM } from '#kernel/actor.ts';
import { addMessage } from '#pillars/2-funding/grant-contact/index.ts';
import { proposeDecision } from '#pillars/2-funding/grant-decisions/index.ts';
import {
  createApplication,
  deskOf,
  NOW,
  OFFICER,
  grantTest as test,
  writerOf,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import { askOpinion, findApplication } from '#pillars/2-funding/grant-papers/index.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { addDepartment } from '#registry/departments/index.ts';
import { host } from '#tests/app.ts';
import { grantDeskRoutes } from './desk-routes.tsx';

const AT = '/desk/grant-cases';

function as(db: Db, actor: Actor = OFFICER) {
  const app = host(AT, grantDeskRoutes, { db, now: NOW, actor });
  return {
    get: async (path = '') => app.request(`${AT}${path}`),
    post: async (path: string, form: [string, string][] = []) =>
      app.request(`${AT}${path}`, {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      }),
  };
}

const stateOf = async (db: Db, code: string) => (await findApplication(db, code))?.application.state;

describe('the list', () => {
  test('is for the office alone, and never shows what was not sent', async ({ db }) => {
    const { organisationId, callId } = await createApplication(db);
    await createApplication(db, { callId, state: 'draft' });
    const statuses: string[] = [];
    for (const role of ROLES) {
      const actor = { ...OFFICER, roles: ['visitor' as const, role], organisationIds: [organisationId] };
      statuses.push(`${role} ${(await as(db, actor).get()).status}`);
    }
    expect(statuses.filter((line) => line.endsWith('200'))).toEqual(['programme_officer 200']);
    expect(await (await as(db).get('?state=all')).text()).toContain('1件');
  });

  test('is narrowed down by the address, and says so when nothing is left', async ({ db }) => {
    await createApplication(db);
    expect(await (await as(db).get('?state=submitted&q=谷戸')).text()).toContain('谷戸の畑');
    expect(await (await as(db).get('?state=returned')).text()).toContain('この条件の申請はありません');
    expect((await as(db).get('?page=-3&year=abc&state=nonsense')).status).toBe(200);
  });
});

describe('the case', () => {
  test('shows the paper and writes down who looked', async ({ db }) => {
    const { code, answerId } = await createApplication(db);
    const page = await (await as(db).get(`/${code}`)).text();
    expect(page).toContain('空いた畑を手入れします');
    expect(page).toContain('形式の確認を終える');
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, ANSWER_LOOK));
    expect(looks.map(({ subjectId, actorId }) => [subjectId, actorId])).toEqual([[answerId, OFFICER.id]]);
  });

  test('of a draft, or of nothing, is not there for the office', async ({ db }) => {
    const draft = await createApplication(db, { state: 'draft' });
    expect((await as(db).get(`/${draft.code}`)).status).toBe(404);
    expect((await as(db).get('/E2026-999')).status).toBe(404);
  });

  test('passes the formal check once', async ({ db }) => {
    const { code } = await createApplication(db);
    expect((await as(db).post(`/${code}/accept`)).status).toBe(303);
    expect(await stateOf(db, code)).toBe('accepted');
    expect((await as(db).post(`/${code}/accept`)).status).toBe(409);
  });

  test('goes back on named fields; what was typed is kept when a word is missing', async ({ db }) => {
    const { code } = await createApplication(db);
    const wrong = await as(db).post(`/${code}/return`, [
      ['tick', 'summary'],
      ['tick', 'requested_yen'],
      ['word.summary', '誰のためかを書き足してください'],
      ['mendBy', '2020-01-01'],
    ]);
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('誰のためかを書き足してください');
    expect(page).toContain('どう直すかを1文字以上');
    expect(page).toContain('今日以降の日付');
    const right = await as(db).post(`/${code}/return`, [
      ['tick', 'summary'],
      ['word.summary', '誰のためかを書き足してください'],
      ['mendBy', '令和8年12月10日'],
    ]);
    expect(right.status).toBe(303);
    expect((await findApplication(db, code))?.application).toMatchObject({
      state: 'returned',
      mendBy: '2026-12-10',
    });
  });

  test('is refused with a reason only', async ({ db }) => {
    const { code } = await createApplication(db);
    expect((await as(db).post(`/${code}/refuse`, [['reason', '  ']])).status).toBe(422);
    expect((await as(db).post(`/${code}/refuse`, [['reason', '市外の事業のため']])).status).toBe(303);
    expect(await stateOf(db, code)).toBe('refused');
  });

  test('holds the conversation; an empty message keeps the page', async ({ db }) => {
    const { code, organisationId } = await createApplication(db);
    await addMessage(deskOf(db, writerOf(organisationId)), code, '見積書はあとから送れますか');
    expect(await (await as(db).get(`/${code}`)).text()).toContain('見積書はあとから送れますか');
    expect((await as(db).post(`/${code}/messages`, [['body', '']])).status).toBe(422);
    expect((await as(db).post(`/${code}/messages`, [['body', 'はい、1週間以内にお願いします']])).status).toBe(
      303,
    );
    expect(await (await as(db).get(`/${code}?done=message`)).text()).toContain('メッセージを送りました');
  });
});

describe('opinions', () => {
  async function asked(db: Db) {
    const { code, id } = await createApplication(db);
    const department = await addDepartment(deskOf(db, SYSTEM), {
      code: '990',
      name: '水辺の課',
      nameKana: 'みずべのか',
      duty: '',
      phone: '',
      mail: '',
    });
    if (!department.ok) throw new Error(department.code);
    const departmentId = department.value.subjectId;
    const opinion = await askOpinion(deskOf(db), id, { departmentId, dueOn: '2026-12-01', question: '' });
    if (!opinion.ok) throw new Error(opinion.code);
    return { code, departmentId, opinionId: opinion.value.subjectId };
  }
  const officer = (departmentId: string): Actor => ({
    ...OFFICER,
    id: '00000000-0000-4000-8000-0000000000d1',
    roles: ['visitor', 'department_officer'],
    departmentIds: [departmentId],
  });

  test('are read and given by the department that was asked, once', async ({ db }) => {
    const { opinionId, departmentId, code } = await asked(db);
    const desk = as(db, officer(departmentId));
    expect(await (await desk.get('/opinions')).text()).toContain('谷戸の畑');
    expect(await (await desk.get(`/opinions/${opinionId}`)).text()).toContain('空いた畑を手入れします');
    expect((await desk.post(`/opinions/${opinionId}`, [['words', 'よいと思います']])).status).toBe(422);
    const given: [string, string][] = [
      ['verdict', 'support'],
      ['words', '水路の図面を渡せます'],
    ];
    expect((await desk.post(`/opinions/${opinionId}`, given)).status).toBe(303);
    expect((await desk.post(`/opinions/${opinionId}`, given)).status).toBe(409);
    expect(await (await as(db).get(`/${code}`)).text()).toContain('水路の図面を渡せます');
  });

  test('of one department are not there for another, nor for the case’s own group', async ({ db }) => {
    const { opinionId, code } = await asked(db);
    const other = as(db, officer('00000000-0000-4000-8000-0000000000d9'));
    const page = await other.get(`/opinions/${opinionId}`);
    expect(page.status).toBe(404);
    expect(await page.text()).not.toContain('空いた畑');
    expect(await (await other.get('/opinions')).text()).not.toContain('谷戸の畑');
    expect((await other.get(`/${code}`)).status).toBe(403);
  });
});

describe('decisions', () => {
  test('cannot be proposed before their time: the page says what stands', async ({ db }) => {
    const { code } = await createApplication(db, { state: 'screening' });
    const page = await as(db).get(`/${code}/propose`);
    expect(page.status).toBe(409);
    expect(await page.text()).toContain('審査中');
  });

  test('take amounts as people write them, and say at the field what is wrong', async ({ db }) => {
    const { code } = await createApplication(db, { state: 'recommended' });
    const form = (yen: string): [string, string][] => [
      ['year', '1'],
      ['outcome', 'award'],
      ['yen', yen],
      ['grounds', '推薦のとおり'],
      ['conditions', ''],
    ];
    for (const [yen, words] of [
      ['-5000', '0円以上'],
      ['1000.5', '小数は使えません'],
      ['五万', '数字で入力'],
      ['', '金額を入力'],
    ] as const) {
      const page = await as(db).post(`/${code}/propose`, form(yen));
      expect(page.status).toBe(422);
      const html = await page.text();
      expect(html).toContain(words);
      expect(html).toContain('推薦のとおり');
    }
    expect((await as(db).post(`/${code}/propose`, form('９０，０００円'))).status).toBe(422);
    expect((await as(db).post(`/${code}/propose`, form('５０，０００円'))).status).toBe(303);
  });

  test('show whoever proposed that somebody else decides', async ({ db }) => {
    const { code, id } = await createApplication(db, { state: 'recommended' });
    const proposal = { yearIndex: 1, outcome: 'award', yen: 50_000, grounds: '推薦のとおり', conditions: '' };
    await proposeDecision(deskOf(db), id, { ...proposal, outcome: 'award' });
    expect(await (await as(db).get(`/${code}`)).text()).toContain('ほかの職員が行います');
    const head = { ...OFFICER, id: '00000000-0000-4000-8000-0000000000b1' };
    expect(await (await as(db, head).get(`/${code}`)).text()).toContain('決裁する');
  });
});
