import { describe, expect } from 'vitest';
import {
  addToy,
  deskAt,
  listingTest,
  NOW,
  noonOf,
  type ToyKind,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { mailsIn, runJob } from '#blocks/listing-links/links.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { followingJobs } from './jobs.ts';
import { FOLLOW_RETENTION_RULE } from './retention.ts';
import { followRoutes } from './routes.tsx';
import { listingFollowers } from './schema.ts';

const test = listingTest();
const AT = '/confirmations/follow';
const ASK = { kind: 'toy', q: 'q=積み木&page=2', mail: 'hanako@example.jp' };
const QUERY = new URLSearchParams({ q: '積み木' }).toString();

const site = (db: Db, kind: ToyKind, now = NOW) => host('/confirmations', followRoutes([kind]), { db, now });
const post = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { origin: 'http://localhost' },
  body: new URLSearchParams(fields),
});
const linkOf = (text: string | null | undefined) =>
  new URL(/http\S+\/confirmations\/follow\/\S+/.exec(text ?? '')?.[0] ?? '').pathname;
const tell = (db: Db, kind: ToyKind, day: string) =>
  runJob(followingJobs([kind]), 'listing.tell_followers', db, noonOf(day));

/** Somebody who follows the search for 積み木, confirmed. */
async function followed(db: Db) {
  const kind = toyKind();
  await site(db, kind).request(AT, post(ASK));
  const [mail] = await mailsIn(db);
  const link = linkOf(mail?.bodyText);
  await site(db, kind).request(link, post({}));
  return { kind, link };
}

describe('following a search', () => {
  test('asks for one address, under the search in words', async ({ db }) => {
    const page = await site(db, toyKind()).request(`${AT}?kind=toy&q=${encodeURIComponent('q=積み木')}`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('「おもちゃ 積み木」');
    expect((await site(db, toyKind()).request(`${AT}?kind=nothing&q=`)).status).toBe(404);
    expect((await site(db, toyKind()).request(AT, post({ ...ASK, kind: 'x' }))).status).toBe(404);
  });

  test('answers the same for a known and an unknown address, and begins with a press only', async ({
    db,
  }) => {
    const { kind, link } = await followed(db);
    expect(await db.select().from(listingFollowers)).toMatchObject([{ query: QUERY, confirmedAt: NOW }]);
    const answers = [];
    for (const mail of ['hanako@example.jp', 'ＴＡＲＯ＠example.jp']) {
      answers.push((await site(db, kind).request(AT, post({ ...ASK, mail }))).headers.get('location'));
    }
    expect(answers).toEqual([`${AT}/sent`, `${AT}/sent`]);
    const told = (await mailsIn(db)).map((mail) => mail.to);
    expect(told.toSorted()).toEqual(['TARO@example.jp', 'hanako@example.jp']);
    const second = (await mailsIn(db)).find((mail) => mail.to === 'TARO@example.jp');
    await site(db, kind).request(linkOf(second?.bodyText));
    const rows = await db.select().from(listingFollowers);
    expect(rows.find((row) => row.mail === 'TARO@example.jp')?.confirmedAt).toBeNull();
    expect(await (await site(db, kind).request(link)).text()).toContain('登録しました');
  });

  test.for(['', 'hanako', 'hanako@', `${'x'.repeat(250)}@example.jp`])(
    'gives back what was typed with a sentence at the field: %s',
    async (mail, { db }) => {
      const page = await site(db, toyKind()).request(AT, post({ ...ASK, mail }));
      const html = await page.text();
      expect(page.status).toBe(422);
      expect(html).toContain('href="#field-mail"');
      expect(html).toContain(`value="${mail}"`);
      expect(html).toContain('「おもちゃ 積み木」');
      expect(await db.select().from(listingFollowers)).toEqual([]);
    },
  );

  test('ends by a page with a button, or by the one press of a mail program; the address is gone', async ({
    db,
  }) => {
    const { kind, link } = await followed(db);
    expect(await (await site(db, kind).request(`${link}/end`)).text()).toContain('受け取りをやめますか');
    const ended = await site(db, kind).request(`${link}/end`, post({ 'List-Unsubscribe': 'One-Click' }));
    expect(await ended.text()).toContain('メールアドレスは消しました');
    expect(await db.select().from(listingFollowers)).toEqual([]);
    for (const path of [link, `${link}/end`, `${AT}/x`, `${AT}/x/end`]) {
      for (const method of [undefined, post({})]) {
        expect((await site(db, kind).request(path, method)).status).toBe(404);
      }
    }
  });
});

describe('the daily mail', () => {
  test('tells what is new or changed since the last one, once, with a way to stop', async ({ db }) => {
    const { kind, link } = await followed(db);
    await tell(db, kind, '2026-04-11');
    expect(await mailsIn(db)).toHaveLength(1);
    addToy(kind, 7, { found: [{ query: QUERY, at: noonOf('2026-04-12') }] });
    addToy(kind, 8, { found: [{ query: 'q=other', at: noonOf('2026-04-12') }] });
    for (const _ of [1, 2]) await tell(db, kind, '2026-04-13');
    await tell(db, kind, '2026-04-14');
    const [, news, ...more] = await mailsIn(db);
    expect(more).toEqual([]);
    expect(news).toMatchObject({ to: 'hanako@example.jp', kind: 'listing.follow_news' });
    expect(news?.bodyText).toContain('つみき7号');
    expect(news?.bodyText).not.toContain('つみき8号');
    expect(news?.bodyText).toContain(`/toys?${QUERY}`);
    expect(new URL(news?.unsubscribeUrl ?? '').pathname).toBe(`${link}/end`);
  });

  test('names twenty and counts the rest', async ({ db }) => {
    const { kind } = await followed(db);
    for (let n = 0; n < 23; n += 1) addToy(kind, n, { found: [{ query: QUERY, at: noonOf('2026-04-12') }] });
    await tell(db, kind, '2026-04-13');
    const [, news] = await mailsIn(db);
    expect(news?.bodyText?.match(/・つみき/g)).toHaveLength(20);
    expect(news?.bodyText).toContain('ほか3件');
  });

  test('never goes to an address that was not confirmed, which is forgotten after a week', async ({ db }) => {
    const kind = toyKind();
    await site(db, kind).request(AT, post(ASK));
    addToy(kind, 7, { found: [{ query: QUERY, at: noonOf('2026-04-12') }] });
    await tell(db, kind, '2026-04-13');
    expect(await mailsIn(db)).toHaveLength(1);
    expect(await FOLLOW_RETENTION_RULE.due?.(db, '2026-04-17')).toEqual([]);
    expect(await FOLLOW_RETENTION_RULE.due?.(db, '2026-04-18')).toMatchObject([{ on: '2026-04-18' }]);
    expect(await FOLLOW_RETENTION_RULE.erase?.(deskAt(db, noonOf('2026-04-17')))).toBe(0);
    expect(await FOLLOW_RETENTION_RULE.erase?.(deskAt(db, noonOf('2026-04-18')))).toBe(1);
    expect(await db.select().from(listingFollowers)).toEqual([]);
  });
});
