import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { expect } from 'vitest';
import { groupViews } from '#pillars/3-information/group-numbers/schema.ts';
import { createFront } from '#platform/http/front.ts';
import { createLog } from '#platform/log/log.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { cookiesOf, NOON, openTestHouse } from './house.factory.ts';
import { startViewCounting } from './view-counting.ts';

const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0';

test('a page counts once each time it is shown, drawn or kept, and never for robots or people who signed in', async ({
  db,
}) => {
  const log = createLog(testSettings(), { write: () => undefined });
  const views = startViewCounting(db, () => NOON, log);
  const house = await openTestHouse(db, { parts: { onServed: views.onServed } });
  const [group] = (await db.select().from(organisations)).filter(({ standing }) => standing === 'registered');
  const path = `/groups/${codeOf(group?.number ?? 0)}`;
  const front = createFront(house.cache, getRequestListener(house.app.fetch), () => NOON, views.onServed);
  const server = createServer(front);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const get = async (to: string, headers: Record<string, string>, method = 'GET') =>
    (await fetch(`${origin}${to}`, { method, headers: { 'user-agent': PERSON, ...headers } })).status;
  try {
    expect([await get(path, {}), await get(path, {}), await get(path, {})]).toEqual([200, 200, 200]);
    await get(path, {}, 'HEAD');
    await get(path, { 'user-agent': 'Googlebot/2.1' });
    await get(path, { cookie: await cookiesOf(house, 'group_member') });
    expect(await get('/groups/G99999999', {})).toBe(404);
    await get('/groups', {});
    await views.flush();
    expect((await db.select().from(groupViews)).map((row) => [row.organisationId, row.views])).toEqual([
      [group?.id, 3],
    ]);
    await get(path, {});
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await views.stop();
  }
  expect((await db.select().from(groupViews))[0]?.views).toBe(4);
});
