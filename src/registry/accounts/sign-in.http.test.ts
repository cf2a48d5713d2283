import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { authSessions, authTwoFactors, authVerifications } from '#platform/identity/schema.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { findActor, findPerson } from '#registry/people/index.ts';
import { actorOf, createPerson, NOON, TODAY, mailTest as test } from '#registry/people/people.factory.ts';
import { host, testSettings } from '#tests/app.ts';
import { Browser, createTestIdentity, totpCode } from './browser.factory.ts';
import { accountRoutes } from './routes.tsx';

const MAIL = 'hana@example.jp';

function house(db: Db, env: Record<string, string> = {}, actor = ANONYMOUS) {
  const settings = testSettings(env);
  const identity = createTestIdentity(db, settings);
  const services = { identity, evidence: [] } as never;
  const app = host('/', accountRoutes, { db, now: NOON, settings, services, actor });
  return { browser: new Browser(app), identity };
}

async function lastLink(db: Db): Promise<string> {
  const mails = await db.select().from(mailMessages).where(eq(mailMessages.kind, 'people.sign_in'));
  const url = /https?:\/\/\S+/.exec(mails.at(-1)?.bodyText ?? '')?.[0];
  if (!url) throw new Error('no link was mailed');
  const { pathname, search } = new URL(url);
  return pathname + search;
}

describe('signing in by mail', () => {
  test('leads back to where one was, and notes the day', async ({ db }) => {
    const id = await createPerson(db);
    const { browser, identity } = house(db);
    const asked = await browser.post('/sign-in', {
      email: ' Hana@Example.JP ',
      next: '/policy/measures/1-1?x=1',
    });
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      '/sign-in/sent?next=%2Fpolicy%2Fmeasures%2F1-1%3Fx%3D1',
    ]);
    const link = await lastLink(db);
    const opened = await browser.get(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(browser.cookies).toBe('');
    const entered = await browser.post(link, { next: '/policy/measures/1-1?x=1' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/policy/measures/1-1?x=1']);
    expect(browser.cookies).toContain('musubi.session_token=');
    expect(await identity.sessionOf(browser.headers)).toMatchObject({ userId: id, secondFactor: false });
    expect((await findPerson(db, id))?.lastSeenOn).toBe(TODAY);
    const acts = await db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(acts.map((row) => row.act)).toEqual(['people.sign_in']);
  });

  test('answers a stranger’s address with the same words, and mails nothing', async ({ db }) => {
    await createPerson(db);
    const { browser } = house(db);
    const known = await browser.post('/sign-in', { email: MAIL, next: '/policy' });
    const unknown = await browser.post('/sign-in', { email: 'nobody@example.jp', next: '/policy' });
    expect([unknown.status, unknown.headers.get('location')]).toEqual([
      known.status,
      known.headers.get('location'),
    ]);
    expect(await db.select().from(mailMessages)).toHaveLength(1);
  });

  test('a link works once, and only while it is fresh; a made-up one never does', async ({ db }) => {
    await createPerson(db);
    const { browser } = house(db);
    await browser.post('/sign-in', { email: MAIL });
    const used = await lastLink(db);
    expect((await browser.post(used)).status).toBe(303);
    const again = await new Browser(browser.app).post(used);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('すでに使われています');
    await browser.post('/sign-in', { email: MAIL });
    await db.update(authVerifications).set({ expiresAt: new Date(Date.now() - 1000) });
    expect((await browser.post(await lastLink(db))).status).toBe(409);
    expect((await browser.post('/sign-in/link/made-up')).status).toBe(409);
  });

  test('the token of a link is not readable in the database', async ({ db }) => {
    await createPerson(db);
    const { browser } = house(db);
    await browser.post('/sign-in', { email: MAIL });
    const token = (await lastLink(db)).split('/').at(-1) ?? '';
    const rows = await db.select().from(authVerifications);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('never leads to another site', async ({ db }) => {
    const id = await createPerson(db);
    const { browser } = house(db);
    for (const next of ['https://example.com/', '//example.com', '/\\example.com']) {
      await browser.post('/sign-in', { email: MAIL, next });
      const link = await lastLink(db);
      expect(link).not.toContain('example.com');
      expect((await browser.post(link, { next })).headers.get('location')).toBe('/desk');
    }
    const signedIn = house(db, {}, actorOf(id)).browser;
    const passing = await signedIn.get('/sign-in?next=https%3A%2F%2Fexample.com');
    expect(passing.headers.get('location')).toBe('/desk');
  });

  test('asks for a pause after five mails in a quarter of an hour, known address or not', async ({ db }) => {
    await createPerson(db);
    const { browser } = house(db);
    for (const email of [MAIL, 'nobody@example.jp']) {
      for (let i = 0; i < 5; i += 1) expect((await browser.post('/sign-in', { email })).status).toBe(303);
      const sixth = await browser.post('/sign-in', { email });
      expect(sixth.status).toBe(409);
      expect(await sixth.text()).toContain('15分ほど待って');
    }
    expect(await db.select().from(mailMessages)).toHaveLength(5);
  });

  test('gives back what was typed when it is no address', async ({ db }) => {
    const { browser } = house(db);
    const page = await browser.post('/sign-in', { email: 'はな', next: '/policy' });
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('value="はな"');
    expect(html).toContain('メールアドレスの形になっていません');
  });

  test('a form from another site is not taken', async ({ db }) => {
    const { browser } = house(db);
    const page = await browser.post('/sign-in', { email: MAIL }, { origin: 'https://example.com' });
    expect(page.status).toBe(403);
  });
});

describe('the second factor', () => {
  const STAFF = { STAFF_SECOND_FACTOR: 'yes' };

  async function signInByMail(db: Db, browser: Browser, next = '/desk/people') {
    await browser.post('/sign-in', { email: MAIL });
    return browser.post(await lastLink(db), { next });
  }

  /** Sets the app up from the page, as somebody would with a phone in their hand. */
  async function setUp(browser: Browser) {
    const page = await (await browser.post('/sign-in/second-factor/setup', { next: '/desk/people' })).text();
    const uri = /otpauth:\/\/[^<"]+/.exec(page)?.[0].replaceAll('&amp;', '&') ?? '';
    const spare = /<code>([A-Za-z0-9]{5}-[A-Za-z0-9]{5})<\/code>/.exec(page)?.[1] ?? '';
    return { page, secret: new URL(uri).searchParams.get('secret') ?? '', spare };
  }

  test('staff are led to it, and their roles rest until the code was given', async ({ db }) => {
    const id = await createPerson(db, { role: 'administrator' });
    const { browser, identity } = house(db, STAFF);
    const entered = await signInByMail(db, browser);
    expect(entered.headers.get('location')).toBe('/sign-in/second-factor?next=%2Fdesk%2Fpeople');
    const before = await identity.sessionOf(browser.headers);
    expect(before).toMatchObject({ secondFactor: false, hasSecondFactor: false });
    expect((await findActor(db, id, TODAY, { secondFactor: false })).roles).toEqual(['visitor']);

    expect(await (await browser.get('/sign-in/second-factor')).text()).toContain('設定を始める');
    const { page, secret } = await setUp(browser);
    expect(page).toContain('<svg');
    expect(page).toContain('予備コード');
    const wrong = await browser.post('/sign-in/second-factor', { code: '000000' });
    expect(wrong.status).toBe(422);
    expect((await identity.sessionOf(browser.headers))?.secondFactor).toBe(false);

    const passed = await browser.post('/sign-in/second-factor', {
      code: totpCode(secret, new Date()),
      next: '/desk/people',
    });
    expect([passed.status, passed.headers.get('location')]).toEqual([303, '/desk/people']);
    expect(await identity.sessionOf(browser.headers)).toMatchObject({
      userId: id,
      secondFactor: true,
      hasSecondFactor: true,
    });
  });

  test('is asked for anew in each session, and a spare code opens once', async ({ db }) => {
    await createPerson(db, { role: 'coordinator' });
    const { browser, identity } = house(db, STAFF);
    await signInByMail(db, browser);
    const { secret, spare } = await setUp(browser);
    await browser.post('/sign-in/second-factor', { code: totpCode(secret, new Date()) });

    const next = new Browser(browser.app);
    await signInByMail(db, next);
    expect((await identity.sessionOf(next.headers))?.secondFactor).toBe(false);
    expect(await (await next.get('/sign-in/second-factor')).text()).toContain('6桁のコード');
    expect((await next.post('/sign-in/second-factor', { code: spare })).status).toBe(303);
    expect((await identity.sessionOf(next.headers))?.secondFactor).toBe(true);

    const third = new Browser(browser.app);
    await signInByMail(db, third);
    expect((await third.post('/sign-in/second-factor', { code: spare })).status).toBe(422);
  });

  test('whoever reads the mailbox cannot put another app in the place of the first', async ({ db }) => {
    await createPerson(db, { role: 'coordinator' });
    const { browser, identity } = house(db, STAFF);
    await signInByMail(db, browser);
    const { secret } = await setUp(browser);
    await browser.post('/sign-in/second-factor', { code: totpCode(secret, new Date()) });
    const [before] = await db.select().from(authTwoFactors);
    const thief = new Browser(browser.app);
    await signInByMail(db, thief);
    expect((await thief.post('/sign-in/second-factor/setup')).status).toBe(422);
    expect(await identity.endSecondFactor(thief.headers, '')).toMatchObject({
      code: 'identity.second_factor_not_endable',
    });
    expect((await db.select().from(authTwoFactors))[0]?.secret).toBe(before?.secret);
  });

  test('a right password is not enough: the code opens the session, and its owner may end the app', async ({
    db,
  }) => {
    const id = await createPerson(db, { role: 'coordinator' });
    const { browser, identity } = house(db, STAFF);
    await signInByMail(db, browser);
    const { secret } = await setUp(browser);
    await browser.post('/sign-in/second-factor', { code: totpCode(secret, new Date()) });
    const password = 'umi to yama 2026';
    expect((await identity.setPassword(browser.headers, { current: '', next: password })).ok).toBe(true);

    const other = new Browser(browser.app);
    const asked = await other.post('/sign-in/password', { email: MAIL, password, next: '/policy' });
    expect(asked.headers.get('location')).toBe('/sign-in/second-factor?next=%2Fpolicy');
    expect(await identity.sessionOf(other.headers)).toBeNull();
    expect(await (await other.get('/sign-in/second-factor?next=/policy')).text()).toContain('6桁のコード');
    expect((await other.post('/sign-in/second-factor', { code: '000000' })).status).toBe(422);
    const passed = await other.post('/sign-in/second-factor', {
      code: totpCode(secret, new Date()),
      next: '/policy',
    });
    expect(passed.headers.get('location')).toBe('/policy');
    expect(await identity.sessionOf(other.headers)).toMatchObject({ userId: id, secondFactor: true });

    expect((await identity.endSecondFactor(other.headers, 'not this one')).ok).toBe(false);
    expect((await identity.endSecondFactor(other.headers, password)).ok).toBe(true);
    expect(await db.select().from(authTwoFactors)).toEqual([]);
  });

  test('an administrator’s reset signs the person out and lets them set it up anew', async ({ db }) => {
    const id = await createPerson(db, { role: 'coordinator' });
    const { browser, identity } = house(db, STAFF);
    await signInByMail(db, browser);
    const { secret } = await setUp(browser);
    await browser.post('/sign-in/second-factor', { code: totpCode(secret, new Date()) });
    await identity.forgetSecondFactor(db, id);
    expect(await identity.sessionOf(browser.headers)).toBeNull();
    await signInByMail(db, browser);
    expect(await (await browser.get('/sign-in/second-factor')).text()).toContain('設定を始める');
  });

  test('ten wrong codes in a quarter of an hour are enough', async ({ db }) => {
    await createPerson(db, { role: 'coordinator' });
    const { browser } = house(db, STAFF);
    await signInByMail(db, browser);
    const { secret } = await setUp(browser);
    for (let i = 0; i < 10; i += 1) {
      expect((await browser.post('/sign-in/second-factor', { code: 'wrong-code' })).status).toBe(422);
    }
    const right = await browser.post('/sign-in/second-factor', { code: totpCode(secret, new Date()) });
    expect(right.status).toBe(409);
  });

  test('citizens are never asked for it', async ({ db }) => {
    await createPerson(db, { role: 'group_member' });
    const { browser } = house(db, STAFF);
    expect((await signInByMail(db, browser)).headers.get('location')).toBe('/desk/people');
  });

  test('without a session the page leads to signing in first', async ({ db }) => {
    const { browser } = house(db, STAFF);
    const page = await browser.get('/sign-in/second-factor?next=/policy');
    expect(page.headers.get('location')).toBe('/sign-in?next=%2Fpolicy');
  });
});

describe('sessions', () => {
  async function hoursOf(db: Db, id: string): Promise<number> {
    const [row] = await db.select().from(authSessions).where(eq(authSessions.userId, id));
    return ((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)) / 3_600_000;
  }

  test('last 12 hours for staff and 30 days for citizens', async ({ db }) => {
    const staff = await createPerson(db, { role: 'coordinator' });
    const citizen = await createPerson(db, { mail: 'umi@example.jp' });
    const { identity } = house(db);
    await identity.openFor(new Headers(), staff);
    await identity.openFor(new Headers(), citizen);
    expect(await hoursOf(db, staff)).toBeCloseTo(12, 2);
    expect(await hoursOf(db, citizen)).toBeCloseTo(720, 2);
  });

  test('signing out ends the session on the server too', async ({ db }) => {
    const id = await createPerson(db);
    const { browser, identity } = house(db);
    browser.keep((await identity.openFor(new Headers(), id)).cookies);
    const stolen = new Headers(browser.headers);
    expect((await browser.post('/sign-out')).headers.get('location')).toBe('/');
    expect(await identity.sessionOf(stolen)).toBeNull();
  });

  test('a cookie that was tampered with opens nothing', async ({ db }) => {
    const id = await createPerson(db);
    const { browser, identity } = house(db);
    browser.keep((await identity.openFor(new Headers(), id)).cookies);
    const forged = new Headers({ cookie: browser.cookies.replace(/\.[^.]*$/, '.AAAA') });
    expect(await identity.sessionOf(forged)).toBeNull();
    expect(await identity.sessionOf(new Headers())).toBeNull();
  });
});

describe('the demonstration', () => {
  test('has one button a role, and each signs in at once', async ({ db }) => {
    const id = await createPerson(db, { role: 'administrator', name: '管野 まもる' });
    const { browser, identity } = house(db, { DEMO: 'yes' });
    const page = await (await browser.get('/sign-in')).text();
    expect(page).toContain('管理者（管野 まもる）');
    const entered = await browser.post('/sign-in/demo', { person: id, next: '/policy' });
    expect(entered.headers.get('location')).toBe('/policy');
    expect((await identity.sessionOf(browser.headers))?.userId).toBe(id);
  });

  test('is shut everywhere else, button and door', async ({ db }) => {
    const id = await createPerson(db, { role: 'administrator', name: '管野 まもる' });
    const { browser } = house(db, { DEMO: 'no' });
    expect(await (await browser.get('/sign-in')).text()).not.toContain('管野');
    const entered = await browser.post('/sign-in/demo', { person: id });
    expect(entered.status).toBe(403);
    expect(browser.cookies).toBe('');
  });
});
