import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import {
  createEarmarks,
  createGift,
  NOW,
  OFFICER,
  STRANGER,
} from '#pillars/2-funding/fund-gifts/gifts.factory.ts';
import { fundEarmarks } from '#pillars/2-funding/fund-gifts/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { earmarkDeskRoutes } from './desk-routes.tsx';

function deskOf(db: Db, actor = OFFICER) {
  const app = host('/desk/gifts/earmarks', earmarkDeskRoutes, { db, now: NOW, actor });
  return async (path: string, form?: Record<string, string>) => {
    const answer = await app.request(`/desk/gifts/earmarks${path}`, {
      ...(form && {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      }),
    });
    return { status: answer.status, html: await answer.text() };
  };
}
const find = async (db: Db, key: string) =>
  (await db.select().from(fundEarmarks).where(eq(fundEarmarks.key, key)))[0];
const NEW = { key: 'youth', name: '若い世代へ', rule: '若い世代の活動に使います。', sort: '３' };

describe('earmarks', () => {
  test('are added, changed and ended by the office; a key stands once', async ({ db }) => {
    await createEarmarks(db);
    const desk = deskOf(db);
    expect((await desk('', NEW)).status).toBe(303);
    const taken = await desk('', NEW);
    expect(taken.status).toBe(409);
    expect(taken.html).toContain('このキーはもう使われています');
    expect(taken.html).toContain('若い世代の活動に使います。');
    const found = await find(db, 'youth');
    expect(found).toMatchObject({ sort: 3 });
    expect((await desk(`/${found?.id}`, { ...NEW, name: '高校生・大学生へ' })).status).toBe(303);
    expect((await desk(`/${found?.id}/end`, { endedOn: '令和9年3月31日' })).status).toBe(303);
    expect(await find(db, 'youth')).toMatchObject({ name: '高校生・大学生へ', endedOn: '2027-03-31' });
    expect((await desk('')).html).toContain('2027年3月31日（水）まで');
    expect((await desk(`/${found?.id}/end`, { endedOn: '' })).status).toBe(303);
    expect(await find(db, 'youth')).toMatchObject({ endedOn: null });
  });

  test('go only while nobody has chosen them; the free one neither goes nor ends', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { earmarkKey: 'regional' });
    const desk = deskOf(db);
    const regional = await find(db, 'regional');
    const refused = await desk(`/${regional?.id}/remove`, {});
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('選べる最後の日を決めてください');
    const free = await find(db, 'free');
    expect((await desk(`/${free?.id}/remove`, {})).status).toBe(409);
    expect((await desk(`/${free?.id}/end`, { endedOn: '2027-03-31' })).status).toBe(409);
    await desk('', NEW);
    expect((await desk(`/${(await find(db, 'youth'))?.id}/remove`, {})).status).toBe(303);
    expect(await find(db, 'youth')).toBeUndefined();
  });

  test('that cannot be read come back with a sentence', async ({ db }) => {
    await createEarmarks(db);
    const desk = deskOf(db);
    const answer = await desk('', { key: '若者', name: '', rule: '', sort: 'x' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('キーは英小文字で始め');
    expect(answer.html).toContain('名前を入力してください');
    expect(answer.html).toContain('何に使えるかを1文で');
    const id = (await find(db, 'regional'))?.id;
    expect((await desk(`/${id}/end`, { endedOn: 'いつか' })).html).toContain('日付を読み取れません');
  });

  test('are nobody else’s to change', async ({ db }) => {
    await createEarmarks(db);
    const id = (await find(db, 'regional'))?.id;
    const stranger = deskOf(db, STRANGER);
    expect((await stranger('')).status).toBe(403);
    expect((await stranger('', NEW)).status).toBe(403);
    const administrator = deskOf(db, { ...OFFICER, roles: ['visitor', 'administrator'] });
    expect((await administrator('')).status).toBe(200);
    expect((await administrator('', NEW)).status).toBe(403);
    expect((await administrator(`/${id}/end`, { endedOn: '' })).status).toBe(403);
    expect(await find(db, 'youth')).toBeUndefined();
  });
});
