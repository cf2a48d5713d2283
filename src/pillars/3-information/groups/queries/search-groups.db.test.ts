import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { announce } from '#platform/versions/bump.ts';
import { setAreas, setCityFields } from '#registry/organisations/index.ts';
import { test } from '#tests/db.ts';
import { type EntryDays, enterGroups, NOW, TODAY } from '../entries/entries.factory.ts';
import { renewEntries } from '../entries/renew-entries.ts';
import { groupEntries } from '../schema.ts';
import { listForMap } from './list-for-map.ts';
import { listChanged, listNewest } from './list-newest.ts';
import type { GroupSearch } from './search.ts';
import { searchGroups } from './search-groups.ts';

const namesOf = async (db: Db, search: GroupSearch, today = TODAY) =>
  (await searchGroups(db, search, today)).rows.map(({ name }) => name);

async function withChoices(db: Db): Promise<void> {
  const place = { latitude: 35.3, longitude: 139.5 };
  await setAreas({ tx: db, actor: SYSTEM, now: NOW }, [
    { code: 'kita', name: '北町', ...place },
    { code: 'minami', name: '南町', ...place },
  ]);
  await setCityFields({ tx: db, actor: SYSTEM, now: NOW }, [{ code: 'umi', name: '海' }]);
}

describe('words', () => {
  const GROUPS = [
    { name: 'ＮＰＯ法人 みどりのまち', nameKana: 'みどりのまち', summary: '髙﨑の公園の手入れ' },
    { name: '東京都友の会', nameKana: 'とうきょうとともの会' },
    { name: '東と京都を結ぶ会', nameKana: 'ひがしときょうとをむすぶかい', summary: '東京からの旅' },
    { name: 'ボランティア・サークル絆', nameKana: 'ボランティアサークルキズナ', summary: 'お茶と本' },
    {
      name: '海辺を守る会',
      nameKana: 'うみべをまもるかい',
      formerNames: [{ name: '砂浜清掃隊', nameKana: 'すなはませいそうたい', untilOn: '2020-03-31' }],
    },
    { name: '100%わらう会', nameKana: 'ひゃくぱーせんとわらうかい', summary: "back\\slash 'quoted' a_b" },
  ];
  test.for([
    ['絆', ['ボランティア・サークル絆']],
    ['茶', ['ボランティア・サークル絆']],
    ['海辺', ['海辺を守る会']],
    ['ぼらんてぃあ', ['ボランティア・サークル絆']],
    ['ﾎﾞﾗﾝﾃｨｱ', ['ボランティア・サークル絆']],
    ['ボランティアサークル', ['ボランティア・サークル絆']],
    ['NPO', ['ＮＰＯ法人 みどりのまち']],
    ['ｎｐｏ法人みどり', ['ＮＰＯ法人 みどりのまち']],
    ['高崎', ['ＮＰＯ法人 みどりのまち']],
    ['公園　みどり', ['ＮＰＯ法人 みどりのまち']],
    ['公園 海辺', []],
    ['砂浜清掃隊', ['海辺を守る会']],
    ['東京都', ['東京都友の会']],
    ['京都', ['東と京都を結ぶ会', '東京都友の会']],
    ['東京', ['東と京都を結ぶ会', '東京都友の会']],
    ['100%', ['100%わらう会']],
    ['10%', []],
    ['a_b', ['100%わらう会']],
    ['back\\slash', ['100%わらう会']],
    ["'quoted'", ['100%わらう会']],
    ['G', GROUPS.map(({ name }) => name).toSorted()],
    ['k', []],
    [':kvoluntary', []],
    ['🎉', []],
    [':*', []],
    ["'); drop table group_entries; --", []],
    ['\u202eみどり\u200b', ['ＮＰＯ法人 みどりのまち']],
  ] as const)('%s finds %j', async ([words, names], { db }) => {
    await enterGroups(db, GROUPS);
    const found = await searchGroups(db, { words }, TODAY);
    expect(found.rows.map(({ name }) => name).toSorted()).toEqual([...names]);
    expect(found.total).toBe(names.length);
  });

  test('nothing typed finds everything; ten thousand characters find nothing and do no harm', async ({
    db,
  }) => {
    await enterGroups(db, GROUPS);
    expect((await searchGroups(db, { words: ' 　' }, TODAY)).total).toBe(GROUPS.length);
    expect((await searchGroups(db, { words: '会'.repeat(10_000) }, TODAY)).total).toBe(0);
    expect((await searchGroups(db, { words: "\\' \u0000\ud800 & | ! <-> " }, TODAY)).total).toBe(0);
  });
});

describe('freshness', () => {
  const days: EntryDays = {
    confirmedOn: '2025-06-01',
    dueOn: '2026-06-01',
    lowerFrom: '2026-08-01',
    hiddenFrom: '2027-02-01',
  };
  const fresh: EntryDays = { confirmedOn: '2025-01-01', dueOn: '2099-01-01' };

  test('an entry says that it is old from the day after its last good one, stands last later, and then never comes', async ({
    db,
  }) => {
    await enterGroups(db, [
      { name: 'あの会', nameKana: 'あのかい', days },
      { name: 'わの会', nameKana: 'わのかい', days: fresh },
    ]);
    const lookAt = async (today: string, sort: 'fresh' | 'kana') =>
      (await searchGroups(db, { sort }, today)).rows.map((row) => [row.name, row.isStale, row.isLower]);
    for (const sort of ['fresh', 'kana'] as const) {
      expect(await lookAt('2026-06-01', sort)).toEqual([
        ['あの会', false, false],
        ['わの会', false, false],
      ]);
      expect(await lookAt('2026-06-02', sort)).toEqual([
        ['あの会', true, false],
        ['わの会', false, false],
      ]);
      expect((await lookAt('2026-07-31', sort))[0]).toEqual(['あの会', true, false]);
      expect(await lookAt('2026-08-01', sort)).toEqual([
        ['わの会', false, false],
        ['あの会', true, true],
      ]);
      expect((await lookAt('2027-01-31', sort)).length).toBe(2);
      expect(await lookAt('2027-02-01', sort)).toEqual([['わの会', false, false]]);
    }
  });

  test('a hidden entry is in no count, on no map and in no feed', async ({ db }) => {
    await enterGroups(db, [
      { name: '谷戸の会', days, latitude: 35.3, longitude: 139.5, publicFacts: ['address'] },
    ]);
    expect((await listForMap(db, {}, '2027-01-31')).points).toHaveLength(1);
    expect(await listNewest(db, '2027-01-31', 10)).toHaveLength(1);
    const found = await searchGroups(db, { words: '谷戸' }, '2027-02-01');
    expect(found).toMatchObject({ total: 0, rows: [], facets: { kind: [] } });
    expect((await searchGroups(db, {}, '2027-02-01')).total).toBe(0);
    expect((await listForMap(db, {}, '2027-02-01')).points).toEqual([]);
    expect(await listNewest(db, '2027-02-01', 10)).toEqual([]);
  });

  test('only the fresh ones can be asked for', async ({ db }) => {
    await enterGroups(db, [
      { name: '古い会', days },
      { name: '新しい会', days: fresh },
    ]);
    expect((await namesOf(db, { fresh: true }, '2026-06-01')).length).toBe(2);
    const found = await searchGroups(db, { fresh: true }, '2026-06-02');
    expect(found.rows.map(({ name }) => name)).toEqual(['新しい会']);
    expect(found.total).toBe(1);
  });
});

describe('order', () => {
  test('by freshness: who confirmed last comes first', async ({ db }) => {
    await enterGroups(db, [
      { name: '一の会', days: { confirmedOn: '2026-01-01' } },
      { name: '二の会', days: { confirmedOn: '2026-03-01' } },
      { name: '三の会', days: { confirmedOn: '2026-02-01' } },
    ]);
    expect(await namesOf(db, {})).toEqual(['二の会', '三の会', '一の会']);
  });

  test('by kana: as a Japanese list stands', async ({ db }) => {
    const kana = [
      'ガーデンのかい',
      'かいのかい',
      'がくのかい',
      'かくのかい',
      'わのかい',
      'パンのかい',
      'はんのかい',
      'ハンノキ',
      '',
    ];
    await enterGroups(
      db,
      kana.map((nameKana) => ({ name: nameKana || '漢字の会', nameKana })),
    );
    const order = await namesOf(db, { sort: 'kana' });
    expect(order).toEqual([
      'ガーデンのかい',
      'かいのかい',
      'かくのかい',
      'がくのかい',
      'はんのかい',
      'パンのかい',
      'ハンノキ',
      'わのかい',
      '漢字の会',
    ]);
  });
});

describe('facets', () => {
  test('each value is counted under all other conditions', async ({ db }) => {
    await withChoices(db);
    await enterGroups(db, [
      { name: '一', kind: 'npo', npoFields: [1, 7], areaCode: 'kita', cityFields: ['umi'] },
      { name: '二', kind: 'voluntary', npoFields: [7], areaCode: 'minami' },
      {
        name: '三',
        kind: 'voluntary',
        npoFields: [2],
        areaCode: 'kita',
        recruiting: true,
        publicFacts: ['recruiting'],
      },
    ]);
    const { facets, total } = await searchGroups(db, { kind: 'voluntary' }, TODAY);
    expect(total).toBe(2);
    expect(facets).toEqual({
      kind: [
        { value: 'voluntary', groups: 2 },
        { value: 'npo', groups: 1 },
      ],
      npoField: [
        { value: '2', groups: 1 },
        { value: '7', groups: 1 },
      ],
      cityField: [],
      area: [
        { value: 'kita', groups: 1 },
        { value: 'minami', groups: 1 },
      ],
      recruiting: [{ value: 'yes', groups: 1 }],
    });
    expect(await namesOf(db, { npoField: 7, area: 'kita' })).toEqual(['一']);
    expect(await namesOf(db, { npoField: 7, area: 'kita', kind: 'voluntary' })).toEqual([]);
    expect(await namesOf(db, { cityField: 'umi', words: '一' })).toEqual(['一']);
    expect(await namesOf(db, { recruiting: true })).toEqual(['三']);
    expect(await namesOf(db, { npoField: Number.NaN, area: "' or true --" })).toEqual([]);
  });
});

describe('a large directory', () => {
  const GROUPS = Array.from({ length: 1_005 }, (_, i) => ({
    name: `第${i}分会`,
    nameKana: 'だいかい',
    summary: i % 300 === 7 ? '茶道をたしなむ' : '',
    days: { confirmedOn: addDays('2024-01-01', i % 500), dueOn: '2030-01-01' },
  }));

  test('more than a thousand are said to be more, and counts to be lower bounds; the whole is counted', async ({
    db,
  }) => {
    await enterGroups(db, GROUPS);
    const found = await searchGroups(db, { words: '分会' }, TODAY);
    expect(found).toMatchObject({ total: 1_000, isMore: true, areAtLeast: true, pages: 50, isCut: true });
    expect(found.rows).toHaveLength(20);
    const few = await searchGroups(db, { words: '茶' }, TODAY);
    expect(few).toMatchObject({ total: 4, isMore: false, areAtLeast: false, pages: 1, isCut: false });
    const all = await searchGroups(db, {}, TODAY);
    expect(all).toMatchObject({ total: 1_005, isMore: false, areAtLeast: false, pages: 50, isCut: true });
  });

  test('leafing through meets every group once, in the order asked for, up to the last page that can be reached', async ({
    db,
  }) => {
    await enterGroups(db, GROUPS);
    for (const search of [{ words: '分会' }, {}, { words: '会', kind: 'voluntary' as const }]) {
      const pages = [];
      for (let page = 1; page <= 50; page += 1)
        pages.push(await searchGroups(db, { ...search, page }, TODAY));
      const rows = pages.flatMap((page) => page.rows);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(1_000);
      const days = rows.map(({ confirmedOn }) => confirmedOn);
      expect(days).toEqual(days.toSorted().toReversed());
    }
    expect((await searchGroups(db, { page: 51 }, TODAY)).page).toBe(50);
    expect((await searchGroups(db, { page: 1e9, words: '茶' }, TODAY)).page).toBe(1);
    expect((await searchGroups(db, { page: Number.NaN }, TODAY)).page).toBe(1);
    expect((await searchGroups(db, { page: -3 }, TODAY)).page).toBe(1);
  });

  test('those that stand behind all others come last in a search that finds many, too', async ({ db }) => {
    const old = {
      confirmedOn: '2026-06-09',
      dueOn: '2026-01-01',
      lowerFrom: '2026-03-01',
      hiddenFrom: '2027-01-01',
    };
    await enterGroups(
      db,
      GROUPS.map((group, i) => (i < 990 ? { ...group, days: old } : group)),
    );
    const first = await searchGroups(db, { words: '分会' }, TODAY);
    expect(first.rows.map(({ isLower }) => isLower)).toEqual(Array.from({ length: 20 }, (_, i) => i >= 15));
    const second = await searchGroups(db, { words: '分会', page: 2 }, TODAY);
    const numbers = [...first.rows, ...second.rows].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(40);
  });

  test('a map has a thousand points at the most, and says so', async ({ db }) => {
    const placed = { latitude: 35.3, longitude: 139.5, publicFacts: ['address' as const] };
    await enterGroups(
      db,
      GROUPS.map((group) => ({ ...group, ...placed })),
    );
    const map = await listForMap(db, {}, TODAY);
    expect(map.points).toHaveLength(1_000);
    expect(map.isCut).toBe(true);
  });
});

describe('map and feed', () => {
  test('a place shows only when the group shows its address; every area is counted', async ({ db }) => {
    await withChoices(db);
    const place = { latitude: 35.31, longitude: 139.51, areaCode: 'kita' };
    await enterGroups(db, [
      { name: '見える会', ...place, publicFacts: ['address'] },
      { name: '見えない会', ...place },
    ]);
    const map = await listForMap(db, {}, TODAY);
    expect(map.points.map(({ name, latitude }) => [name, latitude])).toEqual([['見える会', 35.31]]);
    expect(map.areas).toEqual([{ value: 'kita', groups: 2 }]);
  });

  test('a followed search hears of what is new in it', async ({ db }) => {
    await enterGroups(db, [{ name: '海の会' }, { name: '山の会' }]);
    const asked = { today: TODAY, limit: 10 };
    const before = new Date(NOW.getTime() - 1);
    expect((await listChanged(db, { words: '海' }, { ...asked, since: before })).map((g) => g.name)).toEqual([
      '海の会',
    ]);
    expect(await listChanged(db, { words: '海' }, { ...asked, since: NOW })).toEqual([]);
  });
});

describe('counts of the whole directory', () => {
  test('are kept until groups change', async ({ root }) => {
    const { db } = root;
    const ids = await enterGroups(db, [{ name: '谷戸の会' }]);
    const before = await searchGroups(db, {}, TODAY);
    try {
      await db.execute(
        sql`update group_entries set hidden_from = '2026-01-01', lower_from = '2026-01-01', due_on = '2025-01-01'`,
      );
      expect((await searchGroups(db, {}, TODAY)).total).toBe(before.total);
      // Without an act around it: a row of the audit log could not be cleared away afterwards.
      announce('groups');
      expect((await searchGroups(db, {}, TODAY)).total).toBe(0);
    } finally {
      await db.delete(groupEntries);
      await db.execute(sql`delete from listings`);
      await db.execute(sql`delete from organisations`);
      await renewEntries(db, NOW, ids);
    }
  });
});
