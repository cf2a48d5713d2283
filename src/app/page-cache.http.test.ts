import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { done } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import { test } from '#tests/db.ts';
import { cookiesOf, NOON, onPort, openTestHouse } from './house.factory.ts';

const PATH = '/policy/measures/5-1';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** Without what fetch does of itself: unpacking, and headers of its own. */
function ask(origin: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}${PATH}`, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('a page that nobody has signed in for', () => {
  test('is drawn once and then sent from memory, the same to the byte', async ({ db }) => {
    const house = await openTestHouse(db);
    await onPort(house, async (origin) => {
      const first = await ask(origin);
      expect(house.cache.hits).toBe(0);
      const second = await ask(origin);
      expect(house.cache.hits).toBe(1);
      expect(first.headers['etag']).toMatch(/^"[\w-]{20,}"$/);
      expect(second.headers['etag']).toBe(first.headers['etag']);
      expect(second.body.equals(first.body)).toBe(true);
      for (const name of ['content-security-policy', 'content-type', 'vary', 'cache-control'])
        expect(`${name}: ${second.headers[name]}`).toBe(`${name}: ${first.headers[name]}`);
    });
  });

  test('is not sent again to a browser that holds it', async ({ db }) => {
    const house = await openTestHouse(db);
    await onPort(house, async (origin) => {
      const etag = String((await ask(origin)).headers['etag']);
      for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const again = await ask(origin, { 'if-none-match': tag });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers['cache-control']).toBe('private, no-cache');
      }
      expect((await ask(origin, { 'if-none-match': '"other"' })).status).toBe(200);
      house.cache.clear();
      expect((await ask(origin, { 'if-none-match': etag })).status).toBe(304);
    });
  });

  test('goes packed to whoever takes it so, and as a head alone to whoever asks for that', async ({ db }) => {
    const house = await openTestHouse(db);
    await onPort(house, async (origin) => {
      const plain = await ask(origin);
      const packed = await ask(origin, { 'accept-encoding': 'br, gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      expect(String(packed.headers['vary'])).toContain('Accept-Encoding');
      const head = await ask(origin, {}, 'HEAD');
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      expect(head.headers['content-length']).toBe(String(plain.body.length));
    });
  });

  test('is drawn again after an act of a module that it shows, and only then', async ({ db }) => {
    const house = await openTestHouse(db);
    const commit = (name: `${string}.${string}`) =>
      act(db, name, SYSTEM, NOON, async () => done({ subjectId: 'test' }));
    await onPort(house, async (origin) => {
      await ask(origin);
      await commit('departments.test');
      await ask(origin);
      expect(house.cache.hits).toBe(1);
      for (const name of ['policy.test', 'city.test'] as const) {
        const hits = house.cache.hits;
        await commit(name);
        await ask(origin);
        expect(house.cache.hits).toBe(hits);
        await ask(origin);
        expect(house.cache.hits).toBe(hits + 1);
      }
    });
  });

  test('is kept for each language by itself', async ({ db }) => {
    const house = await openTestHouse(db);
    await onPort(house, async (origin) => {
      const ja = await ask(origin);
      const en = await ask(origin, { cookie: 'lang=en' });
      expect(en.body.toString()).toContain('<html lang="en"');
      expect(en.headers['etag']).not.toBe(ja.headers['etag']);
      expect((await ask(origin, { cookie: 'a=b; lang=en' })).headers['etag']).toBe(en.headers['etag']);
      expect(house.cache.hits).toBe(1);
    });
  });
});

describe('a page that is nobody else’s business', () => {
  test('is never kept for, nor sent from memory to, somebody who has signed in', async ({ db }) => {
    const house = await openTestHouse(db);
    const cookie = await cookiesOf(house, 'programme_officer');
    await onPort(house, async (origin) => {
      const mine = await ask(origin, { cookie });
      expect(mine.body.toString()).toContain('指月 まこと');
      expect(mine.headers['etag']).toBeUndefined();
      const theirs = await ask(origin);
      expect(theirs.body.toString()).not.toContain('指月 まこと');
      expect((await ask(origin, { cookie })).body.toString()).toContain('指月 まこと');
      expect(house.cache.hits).toBe(0);
    });
  });

  test('is not kept when it says so', async ({ db }) => {
    const house = await openTestHouse(db);
    for (const path of ['/policy/following/forged', '/desk', '/sign-in', '/me', '/no-such-page']) {
      await house.get(path);
      const response = await house.get(path);
      expect(`${path} ${response.headers.get('etag')}`).toBe(`${path} null`);
    }
  });
});
