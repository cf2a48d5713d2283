import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gt } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { createPng } from '#platform/files/files.factory.ts';
import { createFileStore, createFiles, type Files } from '#platform/files/index.ts';
import { files as fileRows } from '#platform/files/schema.ts';
import type { Services } from '#platform/http/services.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { policyMeasures } from '#policy/register/schema.ts';
import { host, testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { evidenceDeskRoutes } from './desk-routes.tsx';
import { createFact, factForm, LECTURES, NOW, somebody } from './evidence.factory.ts';
import { policyFacts, policySentences } from './schema.ts';

const AT = '/desk/policy/evidence';
let folder: string;
let files: Files;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-evidence-'));
  const settings = testSettings({ DATA_DIR: folder });
  files = createFiles(settings, createFileStore(settings));
});
afterAll(() => rm(folder, { recursive: true }));

function desk(db: Db, role: Role = 'centre_staff', services: Partial<Services> = {}) {
  const given = { evidence: [], files, ...services } as unknown as Services;
  return host(AT, evidenceDeskRoutes, { db, now: NOW, actor: somebody(role), services: given });
}
const post = (fields: Record<string, string> | FormData | URLSearchParams) => ({
  method: 'POST',
  headers: { origin: 'http://localhost' },
  body:
    fields instanceof FormData || fields instanceof URLSearchParams ? fields : new URLSearchParams(fields),
});
function withFile(fields: Record<string, string>, bytes: Uint8Array, name: string): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new File([Uint8Array.from(bytes)], name));
  return form;
}

describe('who may see and do what', () => {
  test.for(['visitor', 'group_member'] as const)(
    'a %s is told why not, whom to ask and what to do instead',
    async (role, { db }) => {
      await createRegister(db, { now: NOW });
      for (const path of [AT, `${AT}/1-1`, `${AT}/1-1/record`]) {
        const page = await desk(db, role).request(path);
        const html = await page.text();
        expect(page.status).toBe(403);
        expect(html).toContain('この操作は、いまの役割ではできません');
        expect(html).toContain('地域のつながり課');
        expect(html).toContain('href="/policy"');
      }
    },
  );

  test.for(['committee_member', 'administrator'] as const)(
    'a %s reads and does not write',
    async (role, { db }) => {
      await createRegister(db, { now: NOW });
      const page = await desk(db, role).request(`${AT}/1-1`);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toContain('<form class="form"');
      const sent = await desk(db, role).request(`${AT}/1-1`, post(factForm()));
      expect(sent.status).toBe(403);
      expect(await sent.text()).toContain('この操作は、いまの役割ではできません');
      expect(await db.select().from(policyFacts)).toEqual([]);
    },
  );

  test.for([
    'centre_staff',
    'coordinator',
    'department_officer',
    'committee_member',
    'administrator',
  ] as const)('a %s neither takes facts back nor writes the record', async (role, { db }) => {
    await createRegister(db, { now: NOW });
    const { id } = await createFact(db);
    for (const path of [`${AT}/1-1/facts/${id}/withdraw`, `${AT}/1-1/record`]) {
      for (const method of [undefined, post({ reason: '違いました。' })]) {
        const page = await desk(db, role).request(path, method);
        expect(page.status).toBe(403);
        expect(await page.text()).toContain('<!doctype html>');
      }
    }
    expect(await db.select().from(policyFacts)).toMatchObject([{ withdrawnAt: null }]);
  });
});

describe('the list of measures', () => {
  test('begins with what has lapsed, says since when, and counts what modules tell', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await createFact(db, { code: '3-1', happenedOn: '2025-06-01' });
    const page = await desk(db, 'coordinator', { evidence: [LECTURES] }).request(AT);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('失効（2026年6月2日（火）から）');
    expect(html.indexOf('/evidence/3-1"')).toBeLessThan(html.indexOf('/evidence/1-1"'));
    expect(html.indexOf('/evidence/1-1"')).toBeLessThan(html.indexOf('/evidence/1-2"'));
    expect(html).toContain('講座を開きました。');
  });
});

describe('entering a fact', () => {
  test('stores it once however often the form is sent, and shows it', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const fields = factForm({ happenedOn: '令和8年11月20日', sourceUrl: 'https://town.example/a?b=1' });
    for (let i = 0; i < 2; i += 1) {
      const sent = await desk(db).request(`${AT}/1-1`, post(fields));
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${AT}/1-1?done=entered`]);
    }
    expect(await db.select().from(policyFacts)).toMatchObject([
      { id: fields.id, happenedOn: '2026-11-20', sourceUrl: 'https://town.example/a?b=1' },
    ]);
    const html = await (await desk(db).request(`${AT}/1-1?done=entered`)).text();
    expect(html).toContain('記録を加えました');
    expect(html).toContain('空き店舗を3軒見学しました。');
    expect(html).toContain('2026年11月20日（金）');
  });

  test('makes one line of several', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const sentence = '空き店舗を\r\n3軒見学しました。';
    await desk(db).request(`${AT}/1-1`, post(factForm({ sentence })));
    expect(await db.select().from(policyFacts)).toMatchObject([{ sentence: '空き店舗を3軒見学しました。' }]);
  });

  test.for([
    [{ happenedOn: 'きのう' }, '行った日が読み取れません', 'field-happenedOn'],
    [{ happenedOn: '' }, '行った日が読み取れません', 'field-happenedOn'],
    [{ happenedOn: '2026-11-24' }, '行った日が今日より後になっています', 'field-happenedOn'],
    [{ sentence: ' ' }, '何をしたかを、1字から400字まで', 'field-sentence'],
    [{ sentence: 'あ'.repeat(401) }, '何をしたかを、1字から400字まで', 'field-sentence'],
    [{ sourceUrl: 'javascript:alert(1)' }, '資料のアドレスは', 'field-sourceUrl'],
    [{ sourceUrl: 'https://' }, '資料のアドレスは', 'field-sourceUrl'],
  ] as const)(
    'gives back what was typed with the sentence at the field: %j',
    async ([over, words, field], { db }) => {
      await createRegister(db, { now: NOW });
      const fields = {
        ...factForm({ sentence: '<b>見学</b>', sourceUrl: 'https://town.example/' }),
        ...over,
      };
      const page = await desk(db).request(`${AT}/1-1`, post(fields));
      const html = await page.text();
      expect(page.status).toBe(422);
      expect(html).toContain(words);
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(`value="${fields.id}"`);
      expect(html).toContain(`value="${fields.happenedOn}"`);
      if (!('sentence' in over)) expect(html).toContain('&lt;b&gt;見学&lt;/b&gt;');
      expect(await db.select().from(policyFacts)).toEqual([]);
    },
  );

  test('says what is wrong in the language of the reader', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const services = { evidence: [], files } as unknown as Services;
    const actor = somebody('centre_staff');
    const english = host(AT, evidenceDeskRoutes, { db, now: NOW, actor, services, lang: 'en' });
    const page = await english.request(`${AT}/1-1`, post(factForm({ happenedOn: 'soon' })));
    expect(await page.text()).toContain('This is not a day.');
  });

  test('knows no measure that is not public', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'drafting' });
    for (const code of ['9-9', '2-2']) {
      expect((await desk(db).request(`${AT}/${code}`)).status).toBe(404);
      expect((await desk(db).request(`${AT}/${code}`, post(factForm()))).status).toBe(404);
      expect((await desk(db, 'programme_officer').request(`${AT}/${code}/record`)).status).toBe(404);
    }
  });
});

describe('an attachment', () => {
  test('is stored, bound to its fact, and read at the public address', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const sent = await desk(db).request(`${AT}/1-1`, post(withFile(factForm(), createPng(), '見学.png')));
    expect(sent.status).toBe(303);
    const [fact] = await db.select().from(policyFacts);
    const [file] = await db.select().from(fileRows);
    expect(file).toMatchObject({ id: fact?.fileId, name: '見学.png', purpose: 'evidence', attachedAt: NOW });
    const html = await (await desk(db).request(`${AT}/1-1`)).text();
    expect(html).toContain(`href="/policy/facts/${fact?.id}/attachment"`);
  });

  test('of a kind that is not taken is refused with its sentence at the field, and nothing is stored', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const fields = factForm();
    const page = await desk(db).request(
      `${AT}/1-1`,
      post(withFile(fields, Buffer.from('MZ\0\0'), 'tool.exe')),
    );
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain('この種類のファイルは受け取れません');
    expect(html).toContain('href="#field-file"');
    expect(html).toContain(fields.sentence);
    expect(await db.select().from(policyFacts)).toEqual([]);
    expect(await db.select().from(fileRows)).toEqual([]);
  });

  test('must be chosen again when another field is wrong', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const form = withFile(factForm({ happenedOn: '?' }), createPng(), '見学.png');
    const page = await desk(db).request(`${AT}/1-1`, post(form));
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('添付する資料は、もう一度選んでください。');
    expect(await db.select().from(fileRows)).toEqual([]);
  });
});

describe('taking a fact back', () => {
  const office = (db: Db) => desk(db, 'programme_officer');

  test('asks for a reason, and shows the fact with it afterwards', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { id } = await createFact(db);
    const path = `${AT}/1-1/facts/${id}/withdraw`;
    const page = await office(db).request(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('集まりを開きました。');
    for (const reason of ['', 'い'.repeat(201)]) {
      const refused = await office(db).request(path, post({ reason }));
      expect(refused.status).toBe(422);
      const html = await refused.text();
      expect(html).toContain('取り下げる理由を入力してください');
      expect(html).toContain(reason);
    }
    const sent = await office(db).request(path, post({ reason: '日が違いました。' }));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${AT}/1-1?done=withdrawn`]);
    const html = await (await office(db).request(`${AT}/1-1?done=withdrawn`)).text();
    expect(html).toContain('取り下げました：日が違いました。');
    for (const again of [undefined, post({ reason: 'もう一度。' })]) {
      const gone = await office(db).request(path, again);
      expect(gone.status).toBe(404);
      expect(await gone.text()).toContain('すでに取り下げられたかもしれません');
    }
  });

  test('finds nothing under an id that is none', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const path = `${AT}/1-1/facts/none/withdraw`;
    expect((await office(db).request(path)).status).toBe(404);
    expect((await office(db).request(path, post({ reason: '違いました。' }))).status).toBe(404);
  });
});

describe('writing what was done', () => {
  const office = (db: Db, evidence = [LECTURES]) => desk(db, 'programme_officer', { evidence });
  const path = `${AT}/1-2/record`;
  const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
  /** What the page of the form would send. */
  function record(revision: string, sentences: [text: string, key: string][], rest: [string, string][] = []) {
    const fields = new URLSearchParams([['revision', revision], ...rest]);
    for (const [text, key] of [...sentences, ['', ''] as [string, string]]) {
      fields.append('key', key);
      fields.append('sentence', text);
    }
    return post(fields);
  }

  test('offers the records beside what the paper says, and keeps their keys', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const html = await (await office(db).request(path)).text();
    expect(html).toContain('週2日、夜9時まで開けました。');
    expect(html).toContain('href="/lectures/1"');
    expect(html).toContain('第一次指針の取組として保存します。');
    const saved = await office(db).request(
      path,
      record(
        revisionIn(html),
        [
          ['週2日、夜9時まで開けました。', ''],
          ['講座を1回開きました。', 'lectures:1'],
        ],
        [
          ['offered', 'lectures:1'],
          ['take', 'lectures:1'],
        ],
      ),
    );
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}?done=saved`]);
    expect(await db.select().from(policySentences).orderBy(policySentences.position)).toMatchObject([
      { sentence: '週2日、夜9時まで開けました。', sources: [] },
      {
        sentence: '講座を1回開きました。',
        sources: [{ key: 'lectures:1', on: '2026-10-01', href: '/lectures/1' }],
      },
    ]);
    const after = await (await office(db).request(`${path}?done=saved`)).text();
    expect(after).toContain('これまでの取組を保存しました');
    expect(after).not.toContain('name="take"');
  });

  test('leaves out what was offered and not ticked', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const html = await (await office(db).request(path)).text();
    const sentences: [string, string][] = [
      ['週2日、夜9時まで開けました。', ''],
      ['講座を開きました。', 'lectures:1'],
    ];
    await office(db).request(path, record(revisionIn(html), sentences, [['offered', 'lectures:1']]));
    expect(await db.select().from(policySentences)).toHaveLength(1);
  });

  test('shows both texts when somebody else saved meanwhile, and the next press keeps mine', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const mine: [string, string][] = [['わたしの文。', '']];
    const page = await office(db).request(path, record('0', mine));
    const html = await page.text();
    expect(page.status).toBe(409);
    expect(html).toContain('ほかの人がこの施策を保存しました');
    expect(html).toContain('週2日、夜9時まで開けました。');
    expect(html).toContain('わたしの文。');
    expect(await db.select().from(policySentences)).toEqual([]);
    expect((await office(db).request(path, record(revisionIn(html), mine))).status).toBe(303);
    const [measure] = await db.select().from(policyMeasures).where(gt(policyMeasures.revision, 1));
    expect(measure?.record).toBe('わたしの文。');
  });

  test('gives back a sentence that is too long, with its number', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const long = 'う'.repeat(1_001);
    const sentences: [string, string][] = [
      ['短い文。', ''],
      [long, 'lectures:1'],
    ];
    const page = await office(db).request(path, record('1', sentences));
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain('文2が1,000字を超えています');
    expect(html).toContain('href="#field-sentence-2"');
    expect(html).toContain(long);
    expect(html).toContain('value="lectures:1"');
  });
});
