import { describe, expect } from 'vitest';
import { test } from '#tests/db.ts';
import { cookiesOf, onPort, openTestHouse, type TestHouse } from './house.factory.ts';

/** Where the member of the demonstration keeps the page of the one group, and that page. */
async function ownGroup(house: TestHouse, cookie: string) {
  const at = (await house.get('/desk/group-stories', { cookie })).headers.get('location') ?? '';
  return { at, page: at.replace('/desk/group-stories/', '/groups/') };
}

describe('the directory of groups', () => {
  test('is sent from memory until a group changes, and then shows the change at once', async ({ db }) => {
    const house = await openTestHouse(db);
    const cookie = await cookiesOf(house, 'group_member');
    const own = await ownGroup(house, cookie);
    await onPort(house, async (origin) => {
      const read = async (path: string) => (await fetch(`${origin}${path}`)).text();
      const before = await read(own.page);
      await read('/groups?q=%E6%A9%8B');
      const { hits } = house.cache;
      expect(await read(own.page)).toBe(before);
      await read('/groups?q=%E6%A9%8B');
      expect(house.cache.hits).toBe(hits + 2);
      const form = await (await house.get(`${own.at}/edit/joining`, { cookie })).text();
      const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
      const saved = await house.post(
        `${own.at}/edit/joining`,
        {
          version,
          recruiting: 'yes',
          recruitingText: '橋の見張り番',
          meets: '',
          fee: '',
          publicFacts: 'recruiting',
        },
        { cookie },
      );
      expect([saved.status, saved.headers.get('location')]).toEqual([303, `${own.at}?done=saved`]);
      expect(await read(own.page)).toContain('橋の見張り番');
      const found = await read('/groups?q=%E8%A6%8B%E5%BC%B5%E3%82%8A%E7%95%AA');
      expect(found).toContain(`href="${own.page}"`);
    });
  });

  test('shows a story as soon as it is published, and no longer once it is withdrawn', async ({ db }) => {
    const house = await openTestHouse(db);
    const cookie = await cookiesOf(house, 'group_member');
    const own = await ownGroup(house, cookie);
    const page = async () => (await house.get(own.page)).text();
    const id = crypto.randomUUID();
    const story = {
      id,
      version: '0',
      kind: 'news',
      title: '橋を直しました',
      body: '本文',
      happensOn: '',
      happensAt: '',
    };
    await page();
    await house.post(`${own.at}/stories`, story, { cookie });
    expect(await page()).not.toContain('橋を直しました');
    await house.post(`${own.at}/stories/${id}/publish`, {}, { cookie });
    expect(await page()).toContain('橋を直しました');
    const feed = await (await house.get('/feeds/groups.atom')).text();
    expect(feed).toContain('橋を直しました');
    await house.post(`${own.at}/stories/${id}/withdraw`, { confirmed: 'yes' }, { cookie });
    expect(await page()).not.toContain('橋を直しました');
    expect(await (await house.get('/feeds/groups.atom')).text()).not.toContain('橋を直しました');
  });

  test('offers its data in every form, each with a group of the demonstration in it', async ({ db }) => {
    const house = await openTestHouse(db);
    for (const path of [
      '/open-data/groups.csv',
      '/open-data/groups.csv?encoding=cp932',
      '/open-data/groups.json',
      '/open-data/groups.jsonld',
      '/open-data/groups-hsds.json',
      '/groups/points.geojson',
      '/feeds/groups.atom',
    ]) {
      const answer = await house.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([path, bytes.length > 500]).toEqual([path, true]);
    }
    const { rows } = (await (await house.get('/open-data/groups.json')).json()) as {
      rows: { code: string }[];
    };
    expect(rows.length).toBeGreaterThan(20);
    expect(rows[0]?.code).toMatch(/^G\d{5}$/);
  });

  test('lets pictures in from the place of the tiles alone, and from nowhere without one', async ({ db }) => {
    const plain = await openTestHouse(db);
    const policy = (answer: Response) => answer.headers.get('content-security-policy') ?? '';
    expect(policy(await plain.get('/groups/map'))).toContain("img-src 'self' data:;");
    const env = { MAP_TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png' };
    const tiled = await openTestHouse(db, { env });
    expect(policy(await tiled.get('/groups/map'))).toContain("img-src 'self' data: https://tiles.example;");
  });
});
