import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { createPdf } from '#platform/files/files.factory.ts';
import { createFileStore, createFiles } from '#platform/files/index.ts';
import { files as fileTable } from '#platform/files/schema.ts';
import { createPhotograph, PLANTED } from '#platform/pictures/pictures.factory.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { countsFromRoster, findPassport, listPapers } from '#registry/passport-papers/index.ts';
import { actorFor, createPaper, createRoster, NOW } from '#registry/passport-papers/passport.factory.ts';
import { passportRosterRows } from '#registry/passport-papers/schema.ts';
import { host, testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { passportDeskRoutes } from './desk-routes.tsx';
import { passportRoutes } from './routes.tsx';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'musubi-passport-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const HEADERS = { origin: 'http://localhost' };
type Fields = Record<string, string | File>;

function multipart(fields: Fields): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return body;
}

function servicesFor() {
  const settings = testSettings({ DATA_DIR: dataDir });
  return {
    files: createFiles(settings, createFileStore(settings)),
    evidence: [],
    organisationLinks: [],
  } as never;
}

function desk(db: Db, actor: Actor, code: string) {
  const app = host('/desk/passport', passportDeskRoutes, { db, now: NOW, actor, services: servicesFor() });
  app.onError((_fault, c) => c.text('fault', 500));
  const at = `/desk/passport/${code}`;
  return {
    get: (path = '') => app.request(at + path),
    post: (path: string, fields: Fields) =>
      app.request(at + path, { method: 'POST', headers: HEADERS, body: multipart(fields) }),
  };
}

const publicSite = (db: Db) => host('/passport', passportRoutes, { db, now: NOW, services: servicesFor() });

async function group(db: Db, name = '谷戸の会') {
  const { id, number } = await createOrganisation(db, NOW, { name });
  return { id, code: codeOf(number), member: actorFor('group_member', id) };
}

const BUDGET = {
  fiscalYear: '２０２６年度',
  title: '2026年度 予算',
  income: '１００，０００円',
  expense: '90,000',
  carriedOver: '10,000',
  publicity: 'centre',
};

describe('the passport', () => {
  test('says plainly what is missing, and holds what is put in', async ({ db }) => {
    const { id, code, member } = await group(db);
    const { get, post } = desk(db, member, code);
    const before = await (await get()).text();
    expect(before).toContain('2026年度の予算がまだありません');
    expect(before).toContain('2025年度の決算がまだありません');
    expect(before).toContain('規約・会則がまだありません');
    const put = await post('/papers/new?kind=budget', BUDGET);
    expect([put.status, put.headers.get('location')]).toEqual([303, `/desk/passport/${code}?done=saved`]);
    const after = await (await get('?done=saved')).text();
    expect(after).not.toContain('2026年度の予算がまだありません');
    expect(after).toContain('書類を入れました');
    const [paper] = await findPassport(db, id);
    const page = await (await get(`/papers/${paper?.id}`)).text();
    expect(page).toContain('100,000 円');
  });

  test('names each wrong field, gives back what was typed, and stores nothing', async ({ db }) => {
    const { id, code, member } = await group(db);
    const { post } = desk(db, member, code);
    const bad = await post('/papers/new?kind=budget', {
      ...BUDGET,
      fiscalYear: '令和',
      income: '-5',
      title: '',
    });
    expect(bad.status).toBe(422);
    const html = await bad.text();
    expect(html.match(/href="#field-/g)).toHaveLength(3);
    expect(html).toContain('value="令和"');
    const sum = await post('/papers/new?kind=budget', { ...BUDGET, carriedOver: '9,000' });
    expect(await sum.text()).toContain('収入から支出を引くと 10,000 円です');
    const day = await post('/papers/new?kind=bylaws', {
      title: '規約',
      validFrom: '令和0年4月1日',
      summary: '第1条',
      publicity: 'centre',
    });
    expect([day.status, (await day.text()).includes('施行日が日付として読めません')]).toEqual([422, true]);
    const empty = await post('/papers/new?kind=plan', { ...BUDGET, summary: '' });
    expect(await empty.text()).toContain('ファイルを選ぶか、内容を書いてください');
    expect(await listPapers(db, id)).toEqual([]);
  });

  test('refuses a program named as a picture and a photograph of 50 MB at the field', async ({ db }) => {
    const { id, code, member } = await group(db);
    const { post } = desk(db, member, code);
    const program = new File([Buffer.from('MZ\x90\x00 program')], '写真.jpg', { type: 'image/jpeg' });
    const large = new File([new Uint8Array(50 * 1024 * 1024)], '写真.jpg', { type: 'image/jpeg' });
    for (const [file, words] of [
      [program, '写真として読めないファイルです'],
      [large, '20 MB までのファイルを選んでください'],
    ] as const) {
      const answer = await post('/papers/new?kind=budget', { ...BUDGET, file });
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(words);
      expect(html).toContain('href="#field-file"');
    }
    expect(await listPapers(db, id)).toEqual([]);
    expect(await db.select().from(fileTable)).toEqual([]);
  });

  test('keeps a scan without what the camera told, under a name that tells nothing', async ({ db }) => {
    const { id, code, member } = await group(db);
    const { get, post } = desk(db, member, code);
    const scan = new File([Buffer.from(await createPhotograph())], 'ひみつ太郎の家.jpg');
    expect((await post('/papers/new?kind=budget', { ...BUDGET, file: scan })).status).toBe(303);
    const [paper] = await findPassport(db, id);
    const out = await get(`/papers/${paper?.id}/file`);
    expect(out.headers.get('content-disposition')).toContain('budget.jpg');
    const bytes = Buffer.from(await out.arrayBuffer());
    for (const word of [...PLANTED, 'Exif']) expect(bytes.includes(word)).toBe(false);
  });

  test('shows a file to everybody only while it is public, and each other opening to the group', async ({
    db,
  }) => {
    const { id, code, member } = await group(db);
    const { get, post } = desk(db, member, code);
    const pdf = new File([Buffer.from(createPdf())], '予算.pdf');
    await post('/papers/new?kind=budget', { ...BUDGET, file: pdf });
    const [paper] = await findPassport(db, id);
    const address = `/passport/papers/${paper?.id}`;
    expect((await publicSite(db).request(address)).status).toBe(404);
    expect((await desk(db, actorFor('centre_staff'), code).get(`/papers/${paper?.id}/file`)).status).toBe(
      200,
    );
    expect(await (await get()).text()).toContain('NPOセンター');
    expect((await post(`/papers/${paper?.id}/publicity`, { publicity: 'public' })).status).toBe(303);
    expect((await publicSite(db).request(address)).status).toBe(200);
    expect((await post(`/papers/${paper?.id}/take-back`, { confirmed: 'yes' })).status).toBe(303);
    expect((await publicSite(db).request(address)).status).toBe(404);
    expect(await listPapers(db, id)).toMatchObject([{ ended: 'taken_back', fileId: null, summary: '' }]);
    expect((await post(`/papers/${paper?.id}/take-back`, { confirmed: 'yes' })).status).toBe(303);
    expect((await publicSite(db).request('/passport/papers/none')).status).toBe(404);
  });

  test('tells the second of two who put in the same paper, and keeps what they wrote', async ({ db }) => {
    const { id, code, member } = await group(db);
    await createPaper(db, id);
    const { post } = desk(db, member, code);
    const plan = { fiscalYear: '2026', title: '計画', summary: '海の清掃', publicity: 'centre', over: '' };
    const second = await post('/papers/new?kind=plan', plan);
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('海の清掃');
    const over = /name="over" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await post('/papers/new?kind=plan', { ...plan, over })).status).toBe(303);
  });
});

describe('the roster', () => {
  const csv = (text: string) => new File([text], 'meibo.csv', { type: 'text/csv' });

  test('is read from a table, counted, and shown to those who may with a word that it is recorded', async ({
    db,
  }) => {
    const { id, code, member } = await group(db);
    const { get, post } = desk(db, member, code);
    const file = csv('区分,氏名,ふりがな\n在住,ひみつ 花子,ひみつ はなこ\nその他,ひみつ 次郎,\n');
    const put = await post('/roster/new', { fiscalYear: '2026', file, rows: '' });
    expect(put.headers.get('location')).toBe(`/desk/passport/${code}?done=roster`);
    expect(await countsFromRoster(db, id)).toMatchObject({ members: 2, citizens: 1 });
    const home = await (await get('?done=roster')).text();
    expect(home).toContain('会員は2人、うち在住・在勤・在学は1人です');
    expect(home).not.toContain('ひみつ');
    expect(home).toContain('まだだれも見ていません');
    const roster = await (await get('/roster')).text();
    expect(roster).toContain('ひみつ 花子');
    expect(await (await get()).text()).not.toContain('まだだれも見ていません');
    expect((await post('/roster/counts', { version: '1' })).status).toBe(303);
    expect(await (await get()).text()).toContain('団体の記録にある人数と同じです');
  });

  test('of 70,000 rows is refused with its number, and nothing is stored', async ({ db }) => {
    const { id, code, member } = await group(db);
    const rows = Array.from({ length: 70_000 }, (_, i) => `港 ${i},,在住`).join('\n');
    const { post } = desk(db, member, code);
    const answer = await post('/roster/new', {
      fiscalYear: '2026',
      rows: '',
      file: csv(`氏名,ふりがな,区分\n${rows}`),
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('名簿は5,000人までです。これは70,001行あります');
    expect(await listPapers(db, id)).toEqual([]);
    expect(await db.select().from(passportRosterRows)).toEqual([]);
  });

  test('names the rows that are wrong, the headings that lack, and a file that is no table', async ({
    db,
  }) => {
    const { code, member } = await group(db);
    const { post } = desk(db, member, code);
    const answer = async (fields: Fields) =>
      (await post('/roster/new', { fiscalYear: '2026', rows: '', ...fields })).text();
    expect(await answer({ file: csv('氏名,区分\n港,在住\n,在住\n島,よその町\n') })).toContain(
      '3行目：氏名が空か',
    );
    expect(await answer({ rows: '港、、在住\n島、、東' })).toContain(
      '2行目：区分は、在住・在勤・在学・その他',
    );
    expect(await answer({ file: csv('名前,電話\n港,000\n') })).toContain(
      '見出しの行に「氏名」と「区分」が要ります',
    );
    expect(await answer({ file: new File([Buffer.from('MZ\0')], 'meibo.csv') })).toContain('プログラム');
    expect(await answer({})).toContain('名簿のファイルを選ぶか');
  });

  test('is not sent when the look cannot be written down', async ({ db }) => {
    const { id, code } = await group(db);
    await createRoster(db, id);
    const broken = { ...actorFor('centre_staff'), id: 'no-uuid' };
    const answer = await desk(db, broken, code).get('/roster');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('ひみつ');
  });
});

test('another group’s member, other roles and guessed addresses get nothing', async ({ db }) => {
  const { id, code } = await group(db);
  const other = await group(db, '別の会');
  await createRoster(db, id);
  const paper = await createPaper(db, id, { title: 'ひみつの計画' });
  const foreign = await createPaper(db, other.id, { title: 'ひみつの別計画' });
  const paths = [
    '',
    '/roster',
    '/roster/new',
    '/papers/new?kind=plan',
    `/papers/${paper}`,
    `/papers/${paper}/file`,
  ];
  for (const actor of [
    other.member,
    ...(['visitor', 'coordinator', 'department_officer', 'committee_member', 'administrator'] as const).map(
      (role) => actorFor(role),
    ),
  ]) {
    for (const path of paths) {
      const answer = await desk(db, actor, code).get(path);
      expect([answer.status, (await answer.text()).includes('ひみつ')]).toEqual([403, false]);
    }
    for (const path of [
      '/roster/new',
      '/papers/new?kind=plan',
      `/papers/${paper}/take-back`,
      '/roster/counts',
    ]) {
      expect((await desk(db, actor, code).post(path, {})).status).toBe(403);
    }
  }
  // A paper of another group under the address of one's own.
  expect((await desk(db, other.member, other.code).get(`/papers/${paper}`)).status).toBe(404);
  expect((await desk(db, other.member, other.code).get(`/papers/${foreign}`)).status).toBe(200);
  expect((await desk(db, other.member, other.code).post(`/papers/${paper}/take-back`, {})).status).toBe(404);
  expect((await desk(db, actorFor('centre_staff'), 'G99999').get()).status).toBe(404);
  expect((await desk(db, other.member, other.code).get('/papers/new?kind=roster')).status).toBe(404);
});

test('the office in charge reads, and is offered nothing to change', async ({ db }) => {
  const { id, code } = await group(db);
  await createPaper(db, id);
  const office = desk(db, actorFor('programme_officer'), code);
  const html = await (await office.get()).text();
  expect(html).toContain('2026年度 事業計画');
  expect(html).not.toContain('入れ替える');
  expect((await office.post('/papers/new?kind=plan', {})).status).toBe(403);
});
