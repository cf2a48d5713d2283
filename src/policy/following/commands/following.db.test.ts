import { describe, expect } from 'vitest';
import { ANONYMOUS, SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { test } from '#tests/db.ts';
import { createFollower, createNews, later, mailsIn, NOW, SENDER } from '../following.factory.ts';
import { policyFollowers } from '../schema.ts';
import { followerOf } from '../token.ts';
import { askToFollow } from './ask-to-follow.ts';
import { confirmFollowing } from './confirm-following.ts';
import { endFollowing } from './end-following.ts';
import { forgetUnconfirmed } from './forget-unconfirmed.ts';
import { hasNewsToTell, tellFollowers } from './tell-followers.ts';

const ask = (db: Db, code = '1-1', at = NOW, mail = 'hanako@example.jp') =>
  act(db, 'policy.ask_to_follow', ANONYMOUS, at, (desk) =>
    askToFollow(desk, { code, mail, lang: 'ja' }, SENDER),
  );
const tell = (db: Db, at: Date) =>
  act(db, 'policy.tell_followers', SYSTEM, at, (desk) => tellFollowers(desk, SENDER));
const followersIn = (db: Db) => db.select().from(policyFollowers);
const tokenIn = (text: string | null) => /following\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';

describe('asking to follow a measure', () => {
  test('notes the address unconfirmed and sends it one link, audited without the address', async ({ db }) => {
    await createRegister(db, { now: NOW });
    expect((await ask(db)).ok).toBe(true);
    const [follower] = await followersIn(db);
    expect(follower).toMatchObject({ code: '1-1', mail: 'hanako@example.jp', confirmedAt: null });
    const [mail] = await mailsIn(db);
    expect(mail).toMatchObject({
      to: 'hanako@example.jp',
      kind: 'policy.follow_confirm',
      fromName: '結浜市',
      subject: '【結浜市】お知らせの登録を確認してください',
    });
    expect(mail?.bodyText).toContain('「使える空き店舗の情報の提供」');
    expect(mail?.bodyText).toContain('https://musubi.example/policy/following/');
    expect(followerOf(tokenIn(mail?.bodyText ?? null), SENDER.secret)).toBe(follower?.id);
    const log = await db.select().from(auditLog);
    expect(log).toMatchObject([{ act: 'policy.ask_to_follow', detail: { code: '1-1' } }]);
    expect(JSON.stringify(log)).not.toContain('hanako');
  });

  test('is refused where there is no public measure of that number', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'drafting' });
    expect(await ask(db, '9-9')).toMatchObject({ kind: 'missing', code: 'following.no_measure' });
    expect(await ask(db, '2-2')).toMatchObject({ code: 'following.no_measure' });
    expect(await mailsIn(db)).toEqual([]);
  });

  test('sends no second mail within ten minutes, however the address is written, and one after them', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    await ask(db);
    await ask(db, '1-1', later(9), 'Hanako@Example.jp');
    expect(await mailsIn(db)).toHaveLength(1);
    await ask(db, '1-1', later(10));
    expect(await mailsIn(db)).toHaveLength(2);
    expect(await followersIn(db)).toHaveLength(1);
  });

  test('sends nothing to somebody who follows already', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await createFollower(db);
    expect((await ask(db, '1-1', later(60))).ok).toBe(true);
    expect(await mailsIn(db)).toEqual([]);
  });

  test('sends one address five mails an hour at the most, over all measures', async ({ db }) => {
    await createRegister(db, { now: NOW });
    for (const code of ['1-1', '1-2', '2-2', '2-3']) await ask(db, code);
    for (const minute of [10, 20, 30]) {
      for (const code of ['1-1', '1-2', '2-2', '2-3', '3-1']) await ask(db, code, later(minute));
    }
    expect(await mailsIn(db)).toHaveLength(5);
    await ask(db, '3-2', later(40), 'taro@example.jp');
    expect(await mailsIn(db)).toHaveLength(6);
    await ask(db, '3-2', later(71));
    expect(await mailsIn(db)).toHaveLength(7);
  });
});

describe('confirming', () => {
  const confirm = (db: Db, id: string, at = later(5)) =>
    act(db, 'policy.confirm_following', ANONYMOUS, at, (desk) => confirmFollowing(desk, id));

  test('makes a follower, and a second press changes nothing', async ({ db }) => {
    const { id } = await createFollower(db, { confirmedAt: null });
    expect((await confirm(db, id)).ok).toBe(true);
    expect((await confirm(db, id, later(90))).ok).toBe(true);
    expect(await followersIn(db)).toMatchObject([{ confirmedAt: later(5), toldUntil: later(5) }]);
    expect(await db.select().from(auditLog)).toHaveLength(2);
  });

  test('is refused for a stranger and after a week', async ({ db }) => {
    const { id } = await createFollower(db, { confirmedAt: null });
    expect(await confirm(db, crypto.randomUUID())).toMatchObject({ code: 'following.gone' });
    expect(await confirm(db, id, later(7 * 1_440 + 1))).toMatchObject({
      kind: 'missing',
      code: 'following.gone',
    });
    expect(await followersIn(db)).toMatchObject([{ confirmedAt: null }]);
  });
});

describe('ending', () => {
  test('erases the address, once', async ({ db }) => {
    const { id } = await createFollower(db);
    const end = () => act(db, 'policy.end_following', ANONYMOUS, NOW, (desk) => endFollowing(desk, id));
    expect(await end()).toMatchObject({ ok: true, value: { detail: { code: '1-1' } } });
    expect(await followersIn(db)).toEqual([]);
    expect(await end()).toMatchObject({ code: 'following.gone' });
    expect(await db.select().from(auditLog)).toMatchObject([{ act: 'policy.end_following' }]);
  });

  test('addresses that nobody confirmed within a week are forgotten, the others are kept', async ({ db }) => {
    await createFollower(db, { mail: 'old@example.jp', confirmedAt: null });
    await createFollower(db, { mail: 'new@example.jp', confirmedAt: null, askedAt: later(60) });
    await createFollower(db, { mail: 'true@example.jp' });
    const at = later(7 * 1_440 + 1);
    expect(await forgetUnconfirmed({ tx: db, actor: SYSTEM, now: at })).toBe(1);
    expect((await followersIn(db)).map((f) => f.mail).toSorted()).toEqual([
      'new@example.jp',
      'true@example.jp',
    ]);
  });
});

describe('telling followers', () => {
  test('sends each one mail with all that moved in their measure and in the guideline, and not twice', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const hanako = await createFollower(db);
    await createFollower(db, { code: '2-3', mail: 'taro@example.jp', lang: 'en' });
    await createFollower(db, { mail: 'silent@example.jp', confirmedAt: null });
    await createNews(db, later(-60), '1-1', '登録の前のこと。');
    await createNews(db, later(1), '1-1', '空き店舗を3軒見学しました。');
    await createNews(db, later(2), null, '第二次指針の案を公開しました。');
    expect(await hasNewsToTell(db, later(15))).toBe(true);
    expect(await tell(db, later(15))).toMatchObject({ ok: true, value: { detail: { told: 2 } } });
    const mails = await mailsIn(db);
    const toHanako = mails.find((mail) => mail.to === 'hanako@example.jp');
    expect(toHanako).toMatchObject({
      kind: 'policy.follow_news',
      subject: '【結浜市】「使える空き店舗の情報の提供」に動きがありました',
      lang: 'ja',
    });
    const end = `https://musubi.example/policy/following/${tokenIn(toHanako?.unsubscribeUrl ?? null)}/end`;
    expect(toHanako?.unsubscribeUrl).toBe(end);
    expect(followerOf(tokenIn(end), SENDER.secret)).toBe(hanako.id);
    for (const words of ['空き店舗を3軒見学しました。', '第二次指針の案', '/policy/measures/1-1', end]) {
      expect(toHanako?.bodyText).toContain(words);
    }
    expect(toHanako?.bodyText).not.toContain('登録の前');
    const toTaro = mails.find((mail) => mail.to === 'taro@example.jp');
    expect(toTaro?.subject).toBe('[結浜市] News about “活動の保険の周知”');
    expect(toTaro?.bodyText).not.toContain('見学');
    expect(mails).toHaveLength(2);

    expect(await hasNewsToTell(db, later(30))).toBe(false);
    expect(await tell(db, later(30))).toMatchObject({ ok: true, value: { detail: { told: 0 } } });
    expect(await mailsIn(db)).toHaveLength(2);
  });

  test('waits a minute, so that what is committed late is told too', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await createFollower(db);
    await createNews(db, later(10), '1-1', '先に書かれたこと。');
    await tell(db, new Date(later(10).getTime() + 30_000));
    expect(await mailsIn(db)).toEqual([]);
    await createNews(db, later(9), '1-1', '後から届いたこと。');
    await tell(db, later(15));
    const [mail] = await mailsIn(db);
    expect(mail?.bodyText).toContain('先に書かれたこと。');
    expect(mail?.bodyText).toContain('後から届いたこと。');
  });

  test('passes over a measure that is no longer public', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'drafting' });
    await createFollower(db, { code: '2-2' });
    await createNews(db, later(1), null, '案を取り下げました。');
    await tell(db, later(15));
    expect(await mailsIn(db)).toEqual([]);
    expect(await hasNewsToTell(db, later(30))).toBe(false);
  });
});
