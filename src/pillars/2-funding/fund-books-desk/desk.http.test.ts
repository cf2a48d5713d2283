import { describe, expect } from 'vitest';
import { listEntries } from '#blocks/ledger/index.ts';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Lang } from '#kernel/words.ts';
import {
  bookGift,
  budgetOf,
  commitAward,
  FUND_BOOK,
  fundBalance,
  payAward,
  transferIn,
} from '#pillars/2-funding/fund-books/index.ts';
import { grantCourses } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { host, testFrame } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { fundBooksDeskItems } from './desk-items.ts';
import { fundBooksDeskRoutes } from './desk-routes.tsx';

const NOW = new Date('2026-11-25T03:00:00Z');
const AT = '/desk/fund-books';
const OFFICER: Actor = {
  id: '00000000-0000-4000-8000-0000000000b4',
  roles: ['programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
const deskOn = (tx: Db): Desk => ({ tx, actor: OFFICER, now: NOW });

function open(db: Db, role: Role = 'programme_officer', lang: Lang = 'ja') {
  const actor = { ...OFFICER, roles: [role] };
  const app = host(AT, fundBooksDeskRoutes, { db, now: NOW, actor, lang, frame: { ...testFrame, lang } });
  const headers = { origin: 'http://localhost' };
  const answer = async (response: Response) => ({
    status: response.status,
    to: response.headers.get('location') ?? '',
    text: await response.text(),
  });
  return {
    get: async (path: string) => answer(await app.request(AT + path)),
    post: async (path: string, form: Record<string, string> = {}) =>
      answer(await app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) })),
  };
}

async function plant(db: Db) {
  const desk = deskOn(db);
  const gift = {
    giftId: 'g',
    yen: 100_000,
    on: '2025-05-01',
    source: 'furusato',
    earmarkKey: 'youth',
  } as const;
  await bookGift(desk, gift);
  await transferIn(desk, { transferId: 't', yen: 40_000, on: '2025-04-10', from: 'general', memo: '=1+1' });
  const award = { awardId: 'award', on: '2025-06-01', fundedBy: 'fund', earmarkKey: 'youth' } as const;
  await commitAward(desk, { ...award, yen: 30_000 });
  await payAward(desk, { paymentId: 'p', awardId: 'award', yen: 10_000, on: '2025-07-01' });
}
const entriesOf = (db: Db) => listEntries(db, FUND_BOOK);
const TRANSFER = { from: 'general', yen: '５０，０００円', on: '令和8年4月10日', memo: '当初予算' };
const id = () => crypto.randomUUID();

describe('the books at the desk', () => {
  test('show balances, uses, years and the table of rules', async ({ db }) => {
    await plant(db);
    const page = await open(db).get('');
    for (const words of ['130,000円', '70,000円', '20,000円', '2025年度', '使途の指定なし']) {
      expect(page.text).toContain(words);
    }
    const rules = await open(db).get('/rules');
    expect(rules.text).toContain('返還の未収金（採択ごと） → 交付金の支出（採択ごと）（払いすぎた額）');
    expect((await open(db, 'programme_officer', 'en').get('')).text).toContain('Books of the fund');
  });

  test('are closed to everybody but the office and those who run the system', async ({ db }) => {
    for (const role of ['visitor', 'group_member', 'centre_staff', 'department_officer'] as const) {
      for (const path of ['', '/journal', '/journal.csv', '/budgets', '/years/2025', '/transfers/new']) {
        expect([role, path, (await open(db, role).get(path)).status]).toEqual([role, path, 403]);
      }
      expect((await open(db, role).post('/transfers/new', TRANSFER)).status).toBe(403);
    }
    await plant(db);
    const admin = open(db, 'administrator');
    expect((await admin.get('')).text).not.toContain('繰入を記録する');
    expect((await admin.post('/transfers/new', { ...TRANSFER, id: id() })).status).toBe(403);
    expect((await admin.post('/years/2025/close', { confirmed: 'yes' })).status).toBe(403);
  });

  test('the journal is narrowed, leafed through and saved without live formulas', async ({ db }) => {
    await plant(db);
    const desk = open(db);
    const all = await desk.get('/journal');
    expect(all.text).toContain('4件中 1〜4件');
    expect((await desk.get('/journal?kind=payment&year=2025')).text).toContain('1件中');
    expect((await desk.get('/journal?year=2020')).text).toContain('この条件の仕訳はありません');
    expect((await desk.get('/journal?page=99&kind=nothing&year=x')).text).toContain('4件中');
    const csv = await desk.get('/journal.csv');
    expect(csv.text.split('\r\n')[0]).toContain(
      '番号,日付,種類,借方,借方（円）,貸方,貸方（円）,区分,摘要,状態',
    );
    expect(csv.text).toContain("'=1+1");
    expect(csv.text.trim().split('\r\n')).toHaveLength(1 + 4 + 4 + 2 + 4);
    expect((await desk.get('/journal.csv?encoding=cp932')).status).toBe(200);
  });

  test('many entries come in pages', async ({ db }) => {
    for (let i = 0; i < 51; i += 1) {
      await transferIn(deskOn(db), {
        transferId: `t${i}`,
        yen: 1,
        on: '2026-04-01',
        from: 'other',
        memo: 'x',
      });
    }
    const second = await open(db).get('/journal?page=2&kind=transfer');
    expect(second.text).toContain('51件中 51〜51件');
    expect(second.text).toContain('?kind=transfer"');
  });
});

describe('a transfer', () => {
  test('is read as people write it, booked once, and reversed with a reason', async ({ db }) => {
    const desk = open(db);
    const form = { ...TRANSFER, id: id() };
    const saved = await desk.post('/transfers/new', form);
    expect(saved.status).toBe(303);
    const again = await desk.post('/transfers/new', form);
    expect([again.status, again.text.includes('すでに帳簿に記録されています')]).toEqual([409, true]);
    expect(await fundBalance(db)).toMatchObject({ cashYen: 50_000, freeYen: 50_000 });
    const to = saved.to.replace(AT, '');
    const without = await desk.post(`${to}/reverse`, { why: ' ' });
    expect([without.status, without.text.includes('理由を200字までで')]).toEqual([422, true]);
    expect((await desk.post(`${to}/reverse`, { why: '<b>誤り</b>' })).status).toBe(303);
    expect((await desk.post(`${to}/reverse`, { why: 'もう一度' })).status).toBe(409);
    expect(await fundBalance(db)).toMatchObject({ cashYen: 0 });
    const [reversal] = await entriesOf(db);
    expect((await desk.get(`/entries/${reversal?.id}`)).text).toContain('&lt;b&gt;誤り&lt;/b&gt;');
    expect((await desk.get(to)).text).toContain('仕訳2で取り消されました');
  });

  test('comes back with every wrong field named and all that was typed', async ({ db }) => {
    const wrong = { id: id(), from: 'moon', yen: '-5', on: '2026-11-26', memo: '' };
    const answer = await open(db).post('/transfers/new', wrong);
    expect(answer.status).toBe(422);
    for (const words of ['どれかを選んでください', 'マイナスになっています', '今日より後', '摘要を100字']) {
      expect(answer.text).toContain(words);
    }
    expect(answer.text).toContain('value="-5"');
    for (const [yen, words] of [
      ['1.5', '円の整数'],
      ['五万', '数字で'],
      ['', '金額を書いて'],
      ['0', '金額を書いて'],
      ['3000000000', '大きすぎます'],
    ] as const) {
      expect((await open(db).post('/transfers/new', { ...TRANSFER, id: id(), yen })).text).toContain(words);
    }
    expect(await entriesOf(db)).toEqual([]);
  });

  test('a use is moved within what it holds', async ({ db }) => {
    await plant(db);
    const desk = open(db);
    expect((await desk.get('/moves/new')).text).toContain('使途の指定なし（残高 40,000円）');
    const move = { before: 'youth', after: '-', yen: '70,001', on: '2026-04-01' };
    const beyond = await desk.post('/moves/new', { ...move, id: id() });
    expect([beyond.status, beyond.text.includes('使える残高が足りません')]).toEqual([422, true]);
    expect((await desk.post('/moves/new', { ...move, id: id(), after: 'youth', yen: '1' })).status).toBe(422);
    expect((await desk.post('/moves/new', { ...move, id: id(), after: 'nowhere' })).status).toBe(422);
    expect((await desk.post('/moves/new', { ...move, id: id(), yen: '70000' })).status).toBe(303);
    expect(await fundBalance(db)).toMatchObject({ freeYen: 110_000, earmarkedYen: 0 });
  });

  test('what belongs to a paper is not undone here', async ({ db }) => {
    await plant(db);
    const payment = (await entriesOf(db)).find(({ kind }) => kind === 'payment');
    const desk = open(db);
    expect((await desk.get(`/entries/${payment?.id}`)).text).toContain('もとの書類');
    expect((await desk.post(`/entries/${payment?.id}/reverse`, { why: 'x' })).status).toBe(409);
    expect((await desk.get(`/entries/${id()}`)).status).toBe(404);
  });
});

describe('budgets and years', () => {
  test('a budget is a sentence with fields; empty is not set, and the second to save is told', async ({
    db,
  }) => {
    await db.insert(grantCourses).values({ key: 'startup', name: { ja: 'スタート' }, sort: 1 });
    const desk = open(db);
    expect((await desk.get('/budgets')).text).toContain('2026年度のスタートでは、基金から');
    const form = { number: '0', fundYen: '５００，０００', generalYen: '', awards: '5', note: '要綱' };
    expect((await desk.post('/budgets/startup/2026', form)).to).toBe(`${AT}/budgets?year=2026&saved=yes`);
    expect(await budgetOf(db, 'startup', 2026)).toMatchObject({
      fundYen: 500_000,
      generalYen: null,
      awards: 5,
    });
    const late = await desk.post('/budgets/startup/2026', { ...form, fundYen: '7' });
    expect([late.status, late.text.includes('value="7"')]).toEqual([409, true]);
    const wrong = await desk.post('/budgets/startup/2026', {
      ...form,
      number: '1',
      fundYen: '-1',
      awards: 'x',
    });
    expect([wrong.status, wrong.text.includes('基金から（円）は、0以上の整数で')]).toEqual([422, true]);
    expect((await desk.post('/budgets/nothing/2026', form)).status).toBe(404);
    expect((await desk.post('/budgets/startup/1999', form)).status).toBe(404);
  });

  test('a year shows what it leaves open, is closed once confirmed, and opened with a reason', async ({
    db,
  }) => {
    await plant(db);
    const desk = open(db);
    const page = await desk.get('/years/2025');
    for (const words of ['130,000円', '20,000円', '2025年度を締める']) expect(page.text).toContain(words);
    const waiting = await fundBooksDeskItems(db, OFFICER, NOW, 'ja');
    expect(waiting).toMatchObject([{ href: `${AT}/years/2025`, dueOn: '2026-05-31' }]);
    expect((await desk.post('/years/2025/close')).status).toBe(422);
    expect((await desk.post('/years/2025/close', { confirmed: 'yes' })).status).toBe(303);
    expect(await fundBooksDeskItems(db, OFFICER, NOW, 'ja')).toEqual([]);
    expect((await desk.post('/years/2025/close', { confirmed: 'yes' })).status).toBe(409);
    expect((await desk.get('/years/2025?done=closed')).text).toContain('年度を締めました');
    const late = await desk.post('/transfers/new', { ...TRANSFER, on: '2026/3/31', id: id() });
    expect([late.status, late.text.includes('もう締められている')]).toEqual([409, true]);
    expect((await desk.post('/years/2025/reopen', { why: '' })).status).toBe(422);
    expect((await desk.post('/years/2025/reopen', { why: '寄附の記録もれ' })).status).toBe(303);
    expect((await entriesOf(db))[0]).toMatchObject({ kind: 'reopening', memo: '寄附の記録もれ' });
    expect((await desk.get('/years/2026')).text).toContain('まだ続いています');
    expect((await desk.post('/years/2026/close', { confirmed: 'yes' })).status).toBe(409);
    expect((await desk.get('/years/1999')).status).toBe(404);
  });
});
