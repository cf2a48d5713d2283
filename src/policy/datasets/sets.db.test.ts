import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { policyFacts } from '#policy/evidence/schema.ts';
import { announceNews } from '#policy/register/index.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { test } from '#tests/db.ts';
import { policyFeed } from './feed.ts';
import { fatesSet, measuresSet } from './sets.ts';

const NOW = new Date('2026-11-23T03:00:00Z');

test('open data has one row a measure and edition', async ({ db }) => {
  await createRegister(db, { now: NOW });
  const rows = await measuresSet.rows(db, NOW, []);
  expect(rows).toHaveLength(18);
  expect(rows.find((row) => row['edition'] === 1 && row['code'] === '4-2')).toMatchObject({
    editionName: '第一次指針',
    editionState: 'adopted',
    class: 'Ⅱ-ア',
    isPriority: false,
    verbs: '名称変更;文言変更;分類変更;統合',
    predecessors: null,
    successors: '4-1',
    reason: '4-2を4-1にまとめます。',
  });
  expect(rows.find((row) => row['edition'] === 2 && row['code'] === '4-1')).toMatchObject({
    predecessors: '4-1;4-2',
    verbs: null,
    heading: 'ア 加わる機会をつくる',
  });
});

test.for([measuresSet, fatesSet])('every cell of $name holds what its column says', async (set, { db }) => {
  await createRegister(db, { now: NOW });
  const rows = await set.rows(db, NOW, []);
  const keys = set.columns.map((column) => column.key);
  for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(keys.toSorted());
  for (const { key, required, values } of set.columns) {
    const cells = rows.map((row) => row[key] ?? null);
    if (required) expect(cells).not.toContain(null);
    if (values) expect([...values, null]).toEqual(expect.arrayContaining(cells));
  }
});

test('evidence stands in the row of the newest edition that has the measure', async ({ db }) => {
  await createRegister(db, { now: NOW });
  await db.insert(policyFacts).values({
    code: '1-1',
    happenedOn: '2026-10-01',
    sentence: '持ち主に話を聞きました。',
    enteredAt: NOW,
    enteredBy: SYSTEM.id,
  });
  const rows = (await measuresSet.rows(db, NOW, [])).filter((row) => row['code'] === '1-1');
  expect(rows.map((row) => [row['edition'], row['newestEvidenceOn'], row['standing']])).toEqual([
    [1, null, null],
    [2, '2026-10-01', 'recorded'],
  ]);
});

test('a fate is a row with both of its ends', async ({ db }) => {
  await createRegister(db, { now: NOW });
  const rows = await fatesSet.rows(db, NOW, []);
  expect(rows).toHaveLength(9);
  expect(rows.at(-1)).toMatchObject({ fromEdition: 1, toEdition: 2, from: '4-1;4-2', to: '4-1' });
});

test('what is on the desk is in no set and in no feed', async ({ db }) => {
  await createRegister(db, { now: NOW, secondState: 'drafting' });
  const news = { code: null, title: '第二次指針', summary: '読み込みました。' };
  await announceNews({ tx: db, now: NOW }, { ...news, kind: 'imported', editionNumber: 2 });
  expect(await measuresSet.rows(db, NOW, [])).toHaveLength(9);
  expect(await fatesSet.rows(db, NOW, [])).toEqual([]);
  expect(await policyFeed.entries(db, NOW)).toEqual([]);
});

test('the feed tells what moved, newest first, and where it can be read', async ({ db }) => {
  await createRegister(db, { now: NOW });
  const later = new Date(NOW.getTime() + 60_000);
  await announceNews(
    { tx: db, now: NOW },
    {
      kind: 'proposed',
      code: null,
      editionNumber: 2,
      title: '第二次指針（案）',
      summary: '案を公開しました。',
    },
  );
  await announceNews(
    { tx: db, now: later },
    { kind: 'evidence', code: '1-1', editionNumber: 2, title: '1-1', summary: '記録が加わりました。' },
  );
  expect((await policyFeed.entries(db, NOW)).map((entry) => entry.path)).toEqual([
    '/policy/measures/1-1',
    '/policy/editions/2',
  ]);
});
