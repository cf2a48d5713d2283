import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { groupsFeed, groupsSet } from '#pillars/3-information/group-data/open-data.ts';
import { groupDataRoutes } from '#pillars/3-information/group-data/open-data-routes.ts';
import { groupStories } from '#pillars/3-information/group-stories/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { openDataCsv, openDataJson } from '#platform/open-data/open-data-files.ts';
import { codeOf, type OrganisationPaper, setAreas } from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { host, testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { enterGroups, NOW } from './entries/entries.factory.ts';
import { groupListing } from './listing.ts';
import { groupRoutes } from './routes.tsx';

const AREAS = [
  { code: 'kita', name: '北浜', latitude: 35.36, longitude: 139.55 },
  { code: 'minami', name: '南浜', latitude: 35.3, longitude: 139.5 },
];

function visit(db: Db, settings = testSettings()) {
  const app = host('/groups', groupRoutes, { db, now: NOW, settings });
  return (path: string) => Promise.resolve(app.request(path));
}
const text = async (answer: Promise<Response>) => (await answer).text();

async function someGroups(db: Db) {
  await setAreas({ tx: db, actor: SYSTEM, now: NOW }, AREAS);
  const ids = await enterGroups(db, [
    {
      name: '谷戸の森を守る会',
      nameKana: 'やとのもり',
      summary: '森の手入れ',
      npoFields: [7],
      areaCode: 'kita',
    },
    {
      name: 'みなと子ども食堂',
      nameKana: 'みなと',
      summary: '毎週木曜の食事',
      npoFields: [13, 1],
      areaCode: 'minami',
      recruiting: true,
      publicFacts: ['recruiting'],
    },
    {
      name: '手話サークル なぎさ',
      nameKana: 'しゅわ',
      npoFields: [1],
      kind: 'npo',
      days: { confirmedOn: '2024-05-01', dueOn: '2026-06-01' },
    },
  ]);
  const rows = await db.select({ id: organisations.id, number: organisations.number }).from(organisations);
  const codes = ids.map((id) => codeOf(rows.find((row) => row.id === id)?.number ?? 0));
  return { ids, codes };
}

describe('the list of groups', () => {
  test('says how many there are, how fresh each is, and who looks for people', async ({ db }) => {
    await someGroups(db);
    const page = await text(visit(db)('/groups'));
    expect(page).toContain('3団体');
    expect(page).toContain('2026年4月1日（水）に団体が確認しました');
    expect(page).toMatch(/2024年5月1日（水）に団体が確認しました。内容が変わっているかもしれません/);
    expect(page.match(/募集中<\/span>/g)).toHaveLength(1);
  });

  test('finds by one character, and says so in its title; the conditions can be taken off again', async ({
    db,
  }) => {
    await someGroups(db);
    const page = await text(visit(db)('/groups?q=%E6%A3%AE&sort=kana'));
    expect(page).toContain('1団体');
    expect(page).toMatch(/<title>団体をさがす　「森」　名前順 \|/);
    expect(page).toContain('href="/groups?sort=kana" aria-label="「森」を外す"');
  });

  test('narrows by links that say how many they leave', async ({ db }) => {
    await someGroups(db);
    const page = await text(visit(db)('/groups'));
    expect(page).toMatch(/<a href="\/groups\?field=1">保健・医療・福祉<\/a><span>2<\/span>/);
    expect(page).toMatch(/<a href="\/groups\?area=kita">北浜<\/a><span>1<\/span>/);
    const narrowed = await text(visit(db)('/groups?field=1&recruiting=yes'));
    expect(narrowed).toContain('1団体');
    expect(narrowed).toContain('みなと子ども食堂');
    expect(narrowed).not.toContain('手話サークル');
  });

  test('offers wider searches with their counts where nothing is found', async ({ db }) => {
    await someGroups(db);
    const page = await text(visit(db)('/groups?q=%E6%A3%AE&area=minami'));
    expect(page).toContain('この条件に合う団体はありません');
    expect(page).toMatch(/<a href="\/groups\?q=%E6%A3%AE">「南浜」を外す<\/a> <span class="muted">1団体/);
    const words = await text(visit(db)('/groups?q=%E6%A3%AE%E3%81%AE%E3%81%AE%E3%81%AE'));
    expect(words).toMatch(/「森の」でさがす/);
  });

  test('has one address a search: others lead to it, however they are written', async ({ db }) => {
    await someGroups(db);
    const to = async (path: string) => (await visit(db)(path)).headers.get('location');
    expect(await to('/groups?sort=fresh&page=1&q=')).toBe('/groups');
    expect(await to('/groups?area=kita&q=%20%E6%A3%AE%20')).toBe('/groups?q=%E6%A3%AE&area=kita');
    expect(await to('/groups?lang=en&field=7')).toBe('/groups?field=7&lang=en');
    expect((await visit(db)('/groups?field=7&lang=en')).status).toBe(200);
  });

  test('takes hostile addresses calmly', async ({ db }) => {
    await someGroups(db);
    const hostile = [
      '?q=%00%FF%27%3B--',
      `?q=${'あ'.repeat(3000)}`,
      '?q=%E2%80%AE%F0%9F%98%80',
      '?q=(((((%7C%7C!%26%3A*',
      '?field=999&kind=none&area=%3Cscript%3E&page=-1',
      '?page=99999999999999999999&field=NaN',
      '?q=a&q=b&__proto__=1',
    ];
    for (const query of hostile) {
      let answer = await visit(db)(`/groups${query}`);
      const location = answer.headers.get('location');
      if (location !== null) answer = await visit(db)(location);
      expect([query, answer.status]).toEqual([query, 200]);
      expect(await answer.text()).not.toContain('<script>');
    }
  });

  test('is printed with the contacts that groups show, and no others', async ({ db }) => {
    await enterGroups(db, [
      {
        name: '電話の会',
        contacts: [
          { kind: 'phone', label: '', value: '0467-11-1111', publicity: 'public' },
          { kind: 'phone', label: '', value: '0467-99-9999', publicity: 'centre' },
        ],
      },
    ]);
    const page = await text(visit(db)('/groups/print'));
    expect(page).toContain('0467-11-1111');
    expect(page).not.toContain('0467-99-9999');
  });
});

describe('the map', () => {
  test('counts every area, and shows the place of those alone that show their address', async ({ db }) => {
    await setAreas({ tx: db, actor: SYSTEM, now: NOW }, AREAS);
    const place = { areaCode: 'kita', address: '北浜1-1', latitude: 35.36, longitude: 139.55 };
    await enterGroups(db, [
      { name: '見せる会', ...place, publicFacts: ['address'] },
      { name: '見せない会', ...place, latitude: 35.31111, longitude: 139.52222 },
    ]);
    const page = await text(visit(db)('/groups/map'));
    expect(page).toContain('北浜がいちばん多く、2団体です');
    expect(page).toContain('見せる会</a>');
    expect(page).not.toContain('見せない会');
    expect(page).not.toContain('group-map');
    const points = await text(visit(db)('/groups/points.geojson'));
    expect(JSON.parse(points).features).toMatchObject([
      { geometry: { coordinates: [139.55, 35.36] }, properties: { name: '見せる会' } },
    ]);
    expect(points).not.toContain('35.31111');
  });

  test('asks for tiles only where the city has named them', async ({ db }) => {
    await enterGroups(db, [
      { name: '見せる会', address: '北浜1-1', latitude: 35.36, longitude: 139.55, publicFacts: ['address'] },
    ]);
    const settings = testSettings({ MAP_TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png' });
    const page = await text(visit(db, settings)('/groups/map'));
    expect(page).toContain('data-tiles="https://tiles.example/{z}/{x}/{y}.png"');
    expect(page).toContain('data-attribution="国土地理院"');
  });
});

const SECRET = 'ひみつ';
/** A group that keeps everything back that it may keep back. */
const CLOSED: Partial<OrganisationPaper> = {
  name: '静かな会',
  summary: '静かに続けています',
  purpose: `${SECRET}の目的`,
  activities: `${SECRET}の活動`,
  foundedOn: '1987-06-05',
  memberCount: 4321,
  citizenCount: 1234,
  fee: `${SECRET}の会費`,
  meets: `${SECRET}の場所`,
  recruiting: true,
  recruitingText: `${SECRET}の募集`,
  postalCode: '248-9999',
  address: `${SECRET}の住所`,
  latitude: 35.12345,
  longitude: 139.54321,
  website: 'https://himitsu.example.jp/',
  corporateNumber: '8000012010038',
  officers: [
    { post: 'representative', name: `${SECRET}の代表`, nameKana: '', startsOn: null, endsOn: null },
    { post: 'treasurer', name: `${SECRET}の会計`, nameKana: '', startsOn: null, endsOn: null },
  ],
  contacts: [
    { kind: 'phone', label: `${SECRET}の電話`, value: '0467-99-9999', publicity: 'centre' },
    { kind: 'mail', label: '', value: 'himitsu@example.jp', publicity: 'centre' },
  ],
  links: [{ label: `${SECRET}のリンク`, href: 'https://himitsu.example.jp/link' }],
};
const PRIVATE = [
  SECRET,
  'himitsu',
  '0467-99',
  '4321',
  '1234',
  '1987',
  '8000012010038',
  '35.12345',
  '248-9999',
];

test('nothing that a group keeps back is on any page, in any feed or in any file', async ({ db }) => {
  const [id = ''] = await enterGroups(db, [CLOSED]);
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  const code = codeOf(row?.number ?? 0);
  const data = host('/open-data', groupDataRoutes, { db, now: NOW });
  const rows = await groupsSet.rows(db, NOW);
  const csv = openDataCsv(groupsSet, rows, 'utf-8');
  const written: Record<string, string> = {
    list: await text(visit(db)('/groups')),
    record: await text(visit(db)(`/groups/${code}`)),
    english: await text(visit(db)(`/groups/${code}?lang=en`)),
    map: await text(visit(db)('/groups/map')),
    points: await text(visit(db)('/groups/points.geojson')),
    print: await text(visit(db)('/groups/print')),
    csv: csv.ok ? new TextDecoder().decode(csv.bytes) : '',
    json: new TextDecoder().decode(openDataJson(groupsSet, rows, undefined)),
    jsonld: await text(Promise.resolve(data.request('/open-data/groups.jsonld'))),
    hsds: await text(Promise.resolve(data.request('/open-data/groups-hsds.json'))),
    feed: JSON.stringify(await groupsFeed.entries(db, NOW)),
    confirming: JSON.stringify(await groupListing.facts(db, id, 'ja')),
  };
  for (const [where, whole] of Object.entries(written)) {
    // Ids are drawn by lot: four figures of one may be anybody's.
    const words = whole.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    if (where !== 'points' && where !== 'map')
      expect([where, words.includes('静かな会')]).toEqual([where, true]);
    for (const word of PRIVATE) expect([where, word, words.includes(word)]).toEqual([where, word, false]);
  }
  for (const word of [SECRET, 'himitsu', '0467-99-9999']) {
    expect(await text(visit(db)(`/groups?q=${encodeURIComponent(word)}`))).toContain('ありません');
  }
});

describe('the page of a group', () => {
  test('shows what the group shows, and its stories', async ({ db }) => {
    const [id = ''] = await enterGroups(db, [
      {
        name: '開いた会',
        nameKana: 'ひらいたかい',
        purpose: '目的です',
        activities: '一段落目\n\n二段落目',
        foundedOn: '2015-04-01',
        foundedPrecision: 'month',
        website: 'https://example.jp/',
        publicFacts: ['purpose', 'activities', 'foundedOn', 'website'],
        contacts: [
          { kind: 'phone', label: '事務局', value: '0467-11-1111', publicity: 'public' },
          { kind: 'form', label: '', value: 'https://example.jp/form', publicity: 'public' },
        ],
        formerNames: [{ name: '古い会', nameKana: '', untilOn: null }],
      },
    ]);
    const told = {
      organisationId: id,
      kind: 'news' as const,
      body: '本文',
      createdAt: NOW,
      createdBy: SYSTEM.id,
      updatedAt: NOW,
    };
    await db.insert(groupStories).values([
      { ...told, id: crypto.randomUUID(), title: '見せる知らせ', state: 'published', publishedAt: NOW },
      { ...told, id: crypto.randomUUID(), title: '下書きの知らせ' },
    ]);
    const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
    const page = await text(visit(db)(`/groups/${codeOf(row?.number ?? 0)}`));
    for (const words of [
      'ひらいたかい',
      '以前の名前：古い会',
      '目的です',
      '二段落目',
      '2015年4月',
      '公開2　ひらかれた団体',
      '見せる知らせ',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain('href="tel:0467111111"');
    expect(page).toContain('<a href="https://example.jp/form" rel="nofollow noopener noreferrer">');
    expect(page).not.toContain('下書きの知らせ');
    expect(page).toContain(`/confirmations/report/group/${id}`);
  });

  test('tells machines the same, and a name cannot end the element that holds it', async ({ db }) => {
    const [id = ''] = await enterGroups(db, [{ name: '</script><script>alert(1)</script>会' }]);
    const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
    const page = await text(visit(db)(`/groups/${codeOf(row?.number ?? 0)}`));
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: '</script><script>alert(1)</script>会',
    });
    expect(page).not.toContain('<script>alert');
  });

  test('forgives how a code is written, and leads to the entry that took another over', async ({ db }) => {
    const { ids, codes } = await someGroups(db);
    const [survivor = '', joined = ''] = ids;
    const [to = '', from = ''] = codes;
    await db
      .update(organisations)
      .set({ standing: 'merged', mergedInto: survivor })
      .where(eq(organisations.id, joined));
    const answer = await visit(db)(`/groups/${from}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/groups/${to}`]);
    const written = await visit(db)(`/groups/${to.toLowerCase()}`);
    expect([written.status, written.headers.get('location')]).toEqual([301, `/groups/${to}`]);
  });

  test('of one that has ended says so and nothing else; of an applicant there is none', async ({ db }) => {
    const [id = ''] = await enterGroups(db, [{ ...CLOSED, publicFacts: ['purpose'] }]);
    const [row] = await db
      .update(organisations)
      .set({ standing: 'withdrawn', endedOn: '2026-05-01' })
      .where(eq(organisations.id, id))
      .returning();
    const code = codeOf(row?.number ?? 0);
    const gone = await visit(db)(`/groups/${code}`);
    expect(gone.status).toBe(410);
    const words = await gone.text();
    expect(words).toContain('静かな会は登録を終えました');
    for (const word of PRIVATE) expect(words).not.toContain(word);
    await db.update(organisations).set({ standing: 'applicant' }).where(eq(organisations.id, id));
    expect((await visit(db)(`/groups/${code}`)).status).toBe(404);
  });

  test('stays where it is when it has lapsed or is hidden, with a plain word, out of list, feed and data', async ({
    db,
  }) => {
    const [hidden = ''] = await enterGroups(db, [
      {
        name: '忘れられた会',
        days: {
          confirmedOn: '2020-01-01',
          dueOn: '2021-01-01',
          lowerFrom: '2021-03-01',
          hiddenFrom: '2022-01-01',
        },
      },
    ]);
    const [row] = await db.select().from(organisations).where(eq(organisations.id, hidden));
    const page = await text(visit(db)(`/groups/${codeOf(row?.number ?? 0)}`));
    expect(page).toContain('長いあいだ確認されていないため');
    expect(page).toContain('content="noindex"');
    expect(await text(visit(db)('/groups'))).not.toContain('忘れられた会');
    expect(await groupsSet.rows(db, NOW)).toEqual([]);
    expect(await groupsFeed.entries(db, NOW)).toEqual([]);
    const data = host('/open-data', groupDataRoutes, { db, now: NOW });
    expect(await (await data.request('/open-data/groups.jsonld')).json()).toEqual({
      '@context': 'https://schema.org',
      '@graph': [],
    });
  });
});

test('open data follow the shape of HSDS: every id is a uuid that stays, every address is whole', async ({
  db,
}) => {
  await enterGroups(db, [
    {
      name: '住所の会',
      address: '北浜1-1',
      postalCode: '248-0001',
      publicFacts: ['address', 'activities'],
      activities: '手入れ',
      contacts: [{ kind: 'phone', label: '', value: '0467-11-1111', publicity: 'public' }],
    },
  ]);
  const data = host('/open-data', groupDataRoutes, { db, now: NOW });
  const read = async () => (await data.request('/open-data/groups-hsds.json')).text();
  const first = await read();
  expect(JSON.parse(first).organizations).toMatchObject([
    {
      name: '住所の会',
      services: [{ status: 'active', description: '手入れ' }],
      phones: [{ number: '0467-11-1111' }],
      locations: [{ location_type: 'physical', addresses: [{ address_1: '北浜1-1', country: 'JP' }] }],
    },
  ]);
  const ids = [...first.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await read()).toBe(first);
});
