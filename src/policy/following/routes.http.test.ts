import { describe, expect } from 'vitest';
import type { Frame } from '#kernel/frame.ts';
import type { Db } from '#platform/db/db.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { host, testFrame, testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { createFollower, later, mailsIn, NOW } from './following.factory.ts';
import { followingRoutes } from './routes.tsx';
import { policyFollowers } from './schema.ts';
import { tokenFor } from './token.ts';

const site = (db: Db, now = NOW) => host('/policy', followingRoutes, { db, now });
const post = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { origin: 'http://localhost' },
  body: new URLSearchParams(fields),
});
const FORM = '/policy/measures/1-1/follow';
const addressOf = (id: string) => `/policy/following/${tokenFor(id, testSettings().secret)}`;

describe('the follow form', () => {
  test('asks for one address, and leads back to the measure', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const page = await site(db).request(FORM);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('「使える空き店舗の情報の提供」に動きがあったときに');
    expect(html).toContain('type="email"');
    expect(html).toContain('href="/policy/measures/1-1"');
    expect((await site(db).request('/policy/measures/9-9/follow')).status).toBe(404);
    expect(
      (await site(db).request('/policy/measures/9-9/follow', post({ mail: 'a@example.jp' }))).status,
    ).toBe(404);
  });

  test.for(['', 'hanako', 'hanako@', 'あ@example.jp', `${'x'.repeat(250)}@example.jp`])(
    'gives back what was typed with a sentence at the field: %s',
    async (mail, { db }) => {
      await createRegister(db, { now: NOW });
      const page = await site(db).request(FORM, post({ mail }));
      const html = await page.text();
      expect(page.status).toBe(422);
      expect(html).toContain('メールアドレスの形が違うようです');
      expect(html).toContain('href="#field-mail"');
      expect(html).toContain(`value="${mail}"`);
      expect(await db.select().from(policyFollowers)).toEqual([]);
    },
  );

  test('answers the same for a known and an unknown address', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await createFollower(db);
    const answers = await Promise.all(
      ['hanako@example.jp', 'ＴＡＲＯ＠example.jp'].map((mail) => site(db).request(FORM, post({ mail }))),
    );
    expect(answers.map((answer) => [answer.status, answer.headers.get('location')])).toEqual([
      [303, `${FORM}/sent`],
      [303, `${FORM}/sent`],
    ]);
    expect((await mailsIn(db)).map((mail) => mail.to)).toEqual(['TARO@example.jp']);
    const sent = await site(db).request(`${FORM}/sent`);
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain('確認のメールを送りました');
  });
});

describe('the link in a mail', () => {
  test('confirms at the press of a button only, because scanners open links too', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await site(db).request(FORM, post({ mail: 'hanako@example.jp' }));
    const [mail] = await mailsIn(db);
    const link = new URL(/http\S+following\S+/.exec(mail?.bodyText ?? '')?.[0] ?? '').pathname;
    const page = await site(db, later(3)).request(link);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain('受け取る');
    expect(await db.select().from(policyFollowers)).toMatchObject([{ confirmedAt: null }]);

    const pressed = await site(db, later(3)).request(link, post({}));
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, link]);
    expect(await db.select().from(policyFollowers)).toMatchObject([{ confirmedAt: later(3) }]);
    expect(await (await site(db, later(4)).request(link)).text()).toContain('登録しました');
  });

  test('ends by a page with a button, or by the one press of a mail program', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { id } = await createFollower(db);
    const end = `${addressOf(id)}/end`;
    const page = await site(db).request(end);
    expect(await page.text()).toContain('受け取りをやめますか');
    expect(await db.select().from(policyFollowers)).toHaveLength(1);
    const ended = await site(db).request(end, post({ 'List-Unsubscribe': 'One-Click' }));
    expect(ended.status).toBe(200);
    expect(await ended.text()).toContain('メールアドレスは消しました');
    expect(await db.select().from(policyFollowers)).toEqual([]);
    expect((await site(db).request(end, post({}))).status).toBe(404);
  });

  test('is of no use when it is foreign, broken or too old', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { id } = await createFollower(db, { confirmedAt: null });
    const foreign = `/policy/following/${tokenFor(id, 'another-secret-of-some-length-or-other')}`;
    for (const path of [foreign, `${foreign}/end`, '/policy/following/x', '/policy/following/x/end']) {
      for (const method of [undefined, post({})]) {
        const page = await site(db).request(path, method);
        expect(page.status).toBe(404);
        expect(await page.text()).toContain('このリンクは使えません');
      }
    }
    const old = site(db, later(7 * 1_440 + 1));
    expect((await old.request(addressOf(id))).status).toBe(404);
    expect((await old.request(addressOf(id), post({}))).status).toBe(404);
  });

  test('is never indexed, and in English speaks English', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { id } = await createFollower(db, { lang: 'en', confirmedAt: null });
    const frame: Frame = { ...testFrame, lang: 'en' };
    const english = host('/policy', followingRoutes, { db, now: NOW, lang: 'en', frame });
    const html = await (await english.request(addressOf(id))).text();
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('Please confirm');
  });
});
