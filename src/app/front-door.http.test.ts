import { describe, expect } from 'vitest';
import { LANGS } from '#kernel/words.ts';
import { test } from '#tests/db.ts';
import { openTestHouse } from './house.factory.ts';

describe('what every page tells the browser', () => {
  test('only our own scripts, styles and forms; no frames, no guessing of types', async ({ db }) => {
    const { get } = await openTestHouse(db);
    for (const path of ['/', '/policy', '/sign-in', '/no-such-page']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  test('under https, to come back by https alone', async ({ db }) => {
    const { get } = await openTestHouse(db, { env: { PUBLIC_ORIGIN: 'https://musubi.example' } });
    expect((await get('/policy')).headers.get('strict-transport-security')).toContain('max-age=31536000');
  });

  test('nothing inline, which the policy would stop', async ({ db }) => {
    const { get } = await openTestHouse(db);
    for (const path of ['/', '/policy', '/policy/measures/5-1', '/sign-in', '/open-data']) {
      const html = await (await get(path)).text();
      expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<style|<script(?![^>]+src=)/);
    }
  });
});

describe('a form from another site', () => {
  test('is refused with a page that says so', async ({ db }) => {
    const { post } = await openTestHouse(db);
    const response = await post(
      '/policy/measures/5-1/follow',
      { mail: 'someone@example.jp' },
      { origin: 'https://elsewhere.example', cookie: 'lang=en' },
    );
    expect(response.status).toBe(403);
    const text = await response.text();
    expect(text).toContain('This form could not be accepted');
    expect(text).toContain('Reference number');
  });

  test('is refused when it names no site at all', async ({ db }) => {
    const house = await openTestHouse(db);
    const response = await house.app.request('http://localhost/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(response.status).toBe(403);
  });
});

describe('pages that say what went wrong', () => {
  test('an address that leads nowhere, in three languages, with a number and whom to ask', async ({ db }) => {
    const { get } = await openTestHouse(db);
    const titles = { ja: 'ページが見つかりません', en: 'Page not found', easy: 'ページが ありません' };
    for (const lang of LANGS) {
      const response = await get(`/no-such-page?lang=${lang}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const text = await response.text();
      expect(text).toContain(titles[lang]);
      expect(text).toContain('鎌倉市 地域のつながり課');
      expect(text).toMatch(/<code>[0-9a-f]{8}-[0-9a-f]{4}<\/code>/);
    }
  });

  test('more than the house takes in', async ({ db }) => {
    const { post, app } = await openTestHouse(db);
    const big = 'x'.repeat(65 * 1024 * 1024);
    const told = await post('/sign-in', { email: big });
    expect(told.status).toBe(413);
    expect(await told.text()).toContain('64MB');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let i = 0; i < 65; i += 1) controller.enqueue(new Uint8Array(1024 * 1024));
        controller.close();
      },
    });
    const streamed = await app.request('http://localhost/sign-in', {
      method: 'POST',
      headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });

  test('a fault of ours: the page has the number under which the log tells of it, and no values', async ({
    db,
  }) => {
    const secret = 'hanako@city.example';
    const broken = new Proxy(db, {
      get(target, name, self) {
        if (name !== 'select') return Reflect.get(target, name, self) as unknown;
        return () => {
          throw Object.assign(new Error(`Failed query: select\nparams: ${secret}`), {
            query: 'select 1',
            params: [secret],
          });
        };
      },
    });
    const house = await openTestHouse(db, { parts: { db: broken } });
    for (const [lang, title] of [
      ['ja', '申し訳ありません'],
      ['en', 'Sorry, something went wrong'],
      ['easy', 'ごめんなさい'],
    ] as const) {
      const response = await house.get(`/policy/measures/5-1?lang=${lang}`);
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(text).toContain(title);
      expect(text).not.toMatch(/Failed query|\.tsx?:\d|hanako/);
      const number = /[0-9a-f]{8}-[0-9a-f]{4}/.exec(text)?.[0] ?? 'none';
      const line = house.lines.find((one) => one.includes('"fault"') && one.includes(number));
      expect(line).toContain('a query failed');
      expect(house.lines.join('')).not.toContain(secret);
    }
  });
});
