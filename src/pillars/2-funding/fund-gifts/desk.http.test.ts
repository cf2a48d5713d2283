import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { giftDeskRoutes } from './desk-routes.tsx';
import { createEarmarks, createGift, NOW, OFFICER, STRANGER } from './gifts.factory.ts';
import { fundGifts } from './schema.ts';

const AT = '/desk/gifts';
function deskOf(db: Db, actor: Actor = OFFICER) {
  const app = host(AT, giftDeskRoutes, { db, now: NOW, actor });
  return {
    get: async (path: string) => {
      const answer = await app.request(`${AT}${path}`);
      return { status: answer.status, html: await answer.text() };
    },
    post: async (path: string, form: Record<string, string>) => {
      const answer = await app.request(`${AT}${path}`, {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      });
      return {
        status: answer.status,
        to: answer.headers.get('location') ?? '',
        type: answer.headers.get('content-type'),
        html: await answer.text(),
      };
    },
  };
}
const FORM = {
  kind: 'slip',
  yen: '５０，０００円',
  receivedOn: '令和8年6月1日',
  earmarkKey: 'free',
  donorName: '秘山 ひそか',
};

describe('the form of a gift', () => {
  test('takes amounts and days as people write them, and leads to the gift', async ({ db }) => {
    await createEarmarks(db);
    const desk = deskOf(db);
    const answer = await desk.post('/new', FORM);
    expect(answer.status).toBe(303);
    expect(await db.select().from(fundGifts)).toMatchObject([{ yen: 50_000, receivedOn: '2026-06-01' }]);
    const page = await desk.get(answer.to.slice(AT.length));
    expect(page.html).toContain('寄附 D2026-0001 を記録しました');
    expect(page.html).toContain('秘山 ひそか');
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'gift_donors.view'));
    expect(looks).toHaveLength(1);
  });

  const WRONG: readonly (readonly [Record<string, string>, string])[] = [
    [{ yen: '-5000' }, '金額にマイナスは使えません'],
    [{ yen: '100.5' }, '1円より細かい金額は使えません'],
    [{ yen: '0' }, '金額は1円以上にしてください'],
    [{ yen: '5万円' }, '金額を数字で入力してください'],
    [{ yen: '' }, '金額を入力してください'],
    [{ yen: '99999999999' }, '金額が大きすぎます'],
    [{ receivedOn: '2026-02-30' }, '日付を読み取れません'],
    [{ receivedOn: '2027-01-01' }, '受け取った日が今日より後'],
    [{ kind: 'gold' }, '寄附の方法を1つ選んでください'],
    [{ donorMail: 'not-a-mail' }, 'メールアドレスの形を確かめてください'],
    [{ named: 'yes', publicName: ' ' }, '公開の承諾がないときは'],
    [{ donorName: 'あ'.repeat(101) }, '文字が多すぎます'],
    [{ earmarkKey: 'nowhere' }, 'この使途指定はありません'],
  ];
  test('says at the field how to mend it, keeps what was typed, and enters nothing', async ({ db }) => {
    await createEarmarks(db);
    const desk = deskOf(db);
    for (const [change, sentence] of WRONG) {
      const answer = await desk.post('/new', { ...FORM, note: '残るメモ', ...change });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(sentence);
      expect(answer.html).toContain('残るメモ');
    }
    expect(await db.select().from(fundGifts)).toEqual([]);
  });

  test('sent twice, it makes one gift and leads to it both times', async ({ db }) => {
    await createEarmarks(db);
    const desk = deskOf(db);
    const id = /name="id" value="([0-9a-f-]{36})"/.exec((await desk.get('/new')).html)?.[1] ?? '';
    const first = await desk.post('/new', { ...FORM, id });
    const second = await desk.post('/new', { ...FORM, id });
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.to).toBe(first.to);
    expect(await db.select().from(fundGifts)).toHaveLength(1);
  });

  test('keeps no public name without consent, whatever stands in the field', async ({ db }) => {
    await createEarmarks(db);
    await deskOf(db).post('/new', { ...FORM, publicName: '市内の会社員' });
    expect(await db.select().from(fundGifts)).toMatchObject([{ publicName: null }]);
  });
});

describe('the pages of the desk', () => {
  test('are closed to everybody else, with a reason', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { donorName: '秘山 ひそか' });
    const desk = deskOf(db, STRANGER);
    for (const path of ['', '/new', `/${id}`, `/${id}/correct`, `/${id}/reverse`]) {
      const page = await desk.get(path);
      expect(page.status).toBe(403);
      expect(page.html).toContain('市民活動担当課だけが扱えます');
      expect(page.html).not.toContain('秘山');
    }
    expect((await desk.post('/new', FORM)).status).toBe(403);
    expect((await desk.post(`/${id}/reverse`, { why: 'x' })).status).toBe(403);
    expect((await desk.post('/export', { withDonors: 'yes' })).status).toBe(403);
  });

  test('show an administrator the gifts and nobody who gave them', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { donorName: '秘山 ひそか', publicName: 'ひみつの名' });
    const desk = deskOf(db, { ...OFFICER, roles: ['visitor', 'administrator'] });
    for (const path of ['', `/${id}`]) {
      const page = await desk.get(path);
      expect(page.status).toBe(200);
      expect(page.html).toContain('D2026-0001');
      expect(page.html).not.toContain('秘山');
    }
    expect((await desk.get(`/${id}/correct`)).html).not.toContain('秘山');
    expect((await desk.get('/new')).status).toBe(403);
    expect((await desk.post('/export', { withDonors: 'yes' })).status).toBe(403);
  });

  test('list by year, source and earmark, with the sum of what stands', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { yen: 1_111 });
    await createGift(db, { yen: 2_222, kind: 'box', receivedOn: '2025-06-01' });
    await createGift(db, { yen: 3_333, earmarkKey: 'regional', donorName: '秘山 ひそか' });
    const desk = deskOf(db);
    expect((await desk.get('')).html).toContain('3件、合計 6,666円');
    expect((await desk.get('?year=2025')).html).toContain('1件、合計 2,222円');
    expect((await desk.get('?kind=slip&earmark=regional')).html).toContain('1件、合計 3,333円');
    expect((await desk.get("?year=20'--&kind=gold&earmark=%00&page=-4")).status).toBe(200);
    expect((await desk.get('')).html).not.toContain('秘山');
  });

  test('reverse with a reason only, and put a wrong gift right with what was there filled in', async ({
    db,
  }) => {
    await createEarmarks(db);
    const id = await createGift(db, { yen: 70_000, donorName: '秘山 ひそか' });
    const desk = deskOf(db);
    const refused = await desk.post(`/${id}/reverse`, { why: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('取り消す理由を書いてください');
    const form = (await desk.get(`/${id}/correct`)).html;
    expect(form).toContain('70000');
    expect(form).toContain('秘山 ひそか');
    const done = await desk.post(`/${id}/correct`, { ...FORM, yen: '7,000', why: 'けた違い' });
    expect(done.status).toBe(303);
    expect((await desk.get(done.to.slice(AT.length))).html).toContain('前の寄附を取り消し');
    expect((await desk.get(`/${id}`)).html).toContain('けた違い');
    expect((await desk.post(`/${id}/reverse`, { why: 'もう一度' })).status).toBe(409);
  });

  test('save the list as CSV, and write down that donors went out', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '秘山 ひそか' });
    const desk = deskOf(db);
    const saved = await desk.post('/export', { withDonors: 'yes', encoding: 'utf-8' });
    expect(saved.type).toContain('text/csv');
    expect(saved.html).toContain('秘山 ひそか');
    const rows = await db.select().from(auditLog).where(eq(auditLog.act, 'gift_donors.export'));
    expect(rows).toMatchObject([{ actorId: OFFICER.id, detail: { rows: 1, withDonors: true } }]);
  });
});
