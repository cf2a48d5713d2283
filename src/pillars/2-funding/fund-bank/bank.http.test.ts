import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import {
  bookGift,
  commitAward,
  failPayment,
  fundBalance,
  payAward,
} from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { bankFile, NOW, OFFICER, openBank } from './bank.factory.ts';
import { listOpen } from './queries/open-entries.ts';
import { FUND_BANK_RETENTION } from './retention.ts';
import { fundBankFiles, fundBankMatches, fundBankRows } from './schema.ts';

const CSV = `取引日,摘要,お支払金額,お預り金額,残高
2026/5/8,ﾌﾘｺﾐ ﾕﾗ ﾐｵ,,"30,000","30,000"
2026/5/12,ﾎﾞｷﾝ,,500,"30,500"
2026/5/12,ﾎﾞｷﾝ,,500,"31,000"
2026/7/1,ﾌﾘｺﾐ ｴｰﾙ,"20,000",,"11,000"
2026/7/6,ｸﾐﾓﾄﾞｼ,,"20,000","31,000"
`;
const deskOn = (tx: Db): Desk => ({ tx, actor: OFFICER, now: NOW });

async function plant(db: Db) {
  const desk = deskOn(db);
  const gift = (giftId: string, yen: number, on: string) =>
    bookGift(desk, { giftId, yen, on, source: 'slip', earmarkKey: null });
  await gift('g1', 30_000, '2026-05-07');
  await gift('g2', 500, '2026-05-12');
  await gift('g3', 777, '2026-05-20');
  await commitAward(desk, {
    awardId: 'a',
    yen: 20_000,
    on: '2026-06-01',
    fundedBy: 'fund',
    earmarkKey: null,
  });
  await payAward(desk, { paymentId: 'p', awardId: 'a', yen: 20_000, on: '2026-07-01' });
}

const optionsIn = (html: string) =>
  [...html.matchAll(/<option value="([0-9a-f-]{36})"/g)].map(([, id]) => id);
const rowsOf = (db: Db) => db.select().from(fundBankRows).orderBy(fundBankRows.on, fundBankRows.line);

describe('reading a statement', () => {
  test('takes UTF-8 and CP932, and knows the same file and the same lines again', async ({ db }) => {
    const bank = openBank(db);
    const first = await bank.bring(bankFile(CSV, 'cp932'));
    expect([first.status, first.to]).toEqual([303, '/desk/fund-bank?added=5&known=0']);
    expect((await bank.get('?added=5&known=0')).text).toContain('5行を読み込みました');
    const again = await bank.bring(bankFile(CSV, 'cp932'));
    expect(again.status).toBe(409);
    expect(again.text).toContain('すでに読み込んであります');
    const more = `${CSV}2026/7/7,ﾃｽｳﾘﾖｳ,110,,"30,890"\n`;
    expect((await bank.bring(bankFile(more))).to).toBe('/desk/fund-bank?added=1&known=5');
    expect(await rowsOf(db)).toHaveLength(6);
  });

  test('is all or nothing, and says line by line what is wrong', async ({ db }) => {
    const bank = openBank(db);
    const bad = `${CSV}2026/2/30,ﾌﾒｲ,,100,\n2026/7/8,ﾌﾒｲ,1,2,\n`;
    const answer = await bank.bring(bankFile(bad));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('2行が読めないため、何も読み込みませんでした。5行は読めています');
    expect(answer.text).toContain('7行目');
    expect(answer.text).toContain('日付が読めません');
    expect(answer.text).toContain('入金額と出金額の両方が入っています');
    expect(await rowsOf(db)).toEqual([]);
    expect(await db.select().from(fundBankFiles)).toEqual([]);
  });

  test('refuses no file, other files and tables without days or amounts', async ({ db }) => {
    const bank = openBank(db);
    const none = await bank.post('/files');
    expect([none.status, none.text.includes('明細のファイルを選んでください')]).toEqual([422, true]);
    expect((await bank.bring(bankFile('%PDF-1.4'))).status).toBe(422);
    expect((await bank.bring(bankFile('摘要,入金額,出金額\nx,1,\n'))).text).toContain(
      '日付の列が見つかりません',
    );
    expect((await bank.bring(bankFile('取引日,摘要\n2026/4/1,x\n'))).text).toContain(
      '金額の列が見つかりません',
    );
    const carried = await bank.bring(bankFile('取引日,摘要,入金額,出金額\n2026/4/1,前月繰越,,\n'));
    expect(carried.text).toContain('入出金の行がありません');
  });

  test('what the bank wrote is shown as it is, never as markup', async ({ db }) => {
    const bank = openBank(db);
    await bank.bring(bankFile('取引日,摘要,入金額,出金額\n2026/4/1,<b>x</b>,100,\n'));
    expect((await bank.get()).text).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});

describe('matching', () => {
  test('suggests, is confirmed by hand, one to one, and posts nothing', async ({ db }) => {
    await plant(db);
    const bank = openBank(db);
    await bank.bring(bankFile(CSV));
    const before = await fundBalance(db);
    const page = await bank.get();
    expect(page.text).toContain('候補：仕訳1 寄附');
    const [first, second, third] = await rowsOf(db);
    const [rowId = '', boxId = '', otherBoxId = ''] = [first?.id, second?.id, third?.id];
    const entries = await listOpen(db, 1);
    const idOf = (number: number) => entries.find((entry) => entry.number === number)?.id ?? '';
    expect(optionsIn(page.text)).toContain(idOf(1));
    expect((await bank.post('/matches', { rowId, entryId: idOf(1) })).to).toBe(
      '/desk/fund-bank?done=matched',
    );
    expect((await bank.post('/matches', { rowId, entryId: idOf(2) })).status).toBe(422);
    expect((await bank.post('/matches', { rowId, entryId: idOf(1) })).status).toBe(409);
    expect((await bank.post('/matches', { rowId: boxId, entryId: idOf(2) })).status).toBe(303);
    const taken = await bank.post('/matches', { rowId: otherBoxId, entryId: idOf(2) });
    expect([taken.status, taken.text.includes('すでに別の行と照合された')]).toEqual([409, true]);
    expect((await bank.post('/matches', { rowId, entryId: '' })).status).toBe(422);
    expect(await fundBalance(db)).toEqual(before);
    const matched = await bank.get('?view=matched');
    expect(matched.text).toContain('1 寄附');
    expect((await bank.post(`/matches/${rowId}/undo`)).status).toBe(303);
    expect((await bank.post(`/matches/${rowId}/undo`)).status).toBe(404);
    expect((await bank.get()).text).toContain('候補：仕訳1 寄附');
  });

  test('the database holds it one to one by itself', async ({ db }) => {
    await plant(db);
    await openBank(db).bring(bankFile(CSV));
    const rows = await rowsOf(db);
    const [entry] = await listOpen(db, 1);
    const match = (at: number) => ({
      ...{ rowId: rows[at]?.id ?? '', entryId: entry?.id ?? '', matchedAt: NOW, matchedBy: OFFICER.id },
    });
    await db.insert(fundBankMatches).values(match(0));
    for (const at of [0, 1]) {
      await expect(db.transaction((tx) => tx.insert(fundBankMatches).values(match(at)))).rejects.toThrow();
    }
    const half = { ...rows[0], id: undefined };
    await expect(
      db.transaction((tx) => tx.insert(fundBankRows).values(half as typeof fundBankRows.$inferInsert)),
    ).rejects.toThrow();
  });

  test('what is left on either side is listed', async ({ db }) => {
    await plant(db);
    const bank = openBank(db);
    await bank.bring(bankFile(CSV));
    const entries = await bank.get('?view=entries');
    for (const words of ['777円', '30,000円', '支払い']) expect(entries.text).toContain(words);
    expect(entries.text).not.toContain('交付決定</a>');
    await bank.bring(bankFile('取引日,摘要,入金額,出金額\n2026/7/9,テスウリョウ,,110\n'));
    expect((await bank.get()).text).toContain('同じ金額の仕訳が見つかりません');
  });

  test('a payment that came back is found, and matched once its failure is in the books', async ({ db }) => {
    await plant(db);
    const bank = openBank(db);
    await bank.bring(bankFile(CSV));
    const found = await bank.get('?view=failed');
    expect(found.text).toContain('クミモドシ');
    expect((await bank.get()).text).toContain('?view=failed">組戻の疑い</a>');
    expect(found.text).toContain('20,000円');
    await failPayment(deskOn(db), { paymentId: 'p', on: '2026-07-06', why: '口座相違' });
    expect((await bank.get('?view=failed')).text).toContain('組戻と思われる入金はありません');
    const open = await bank.get();
    expect(open.text).toContain('支払いの失敗（組戻）');
    expect(open.text).toContain('候補：仕訳5 支払い');
  });
});

describe('who may, and what is kept', () => {
  test('only the programme office sees a statement, and each look is recorded', async ({ db }) => {
    for (const role of ['visitor', 'group_member', 'centre_staff', 'administrator'] as const) {
      const bank = openBank(db, role);
      expect((await bank.get()).status).toBe(403);
      expect((await bank.bring(bankFile(CSV))).status).toBe(403);
      expect((await bank.post('/matches', {})).status).toBe(403);
    }
    await openBank(db).get();
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'fund_bank.view_rows'));
    expect(looks).toHaveLength(1);
    expect(JSON.stringify(looks[0]?.detail)).not.toContain('ﾕﾗ');
  });

  test('the words of the bank go five years after the fiscal year, day and amount stay', async ({ db }) => {
    const bank = openBank(db);
    await bank.bring(bankFile(CSV));
    const [rule] = FUND_BANK_RETENTION;
    expect(await rule?.due?.(db, '2032-03-31')).toEqual([]);
    expect(await rule?.due?.(db, '2032-04-01')).toMatchObject([{ id: '2026', on: '2032-04-01' }]);
    const at = (day: string) => ({ ...deskOn(db), now: new Date(`${day}T00:00:00+09:00`) });
    expect(await rule?.erase?.(at('2032-03-31'))).toBe(0);
    expect(await rule?.erase?.(at('2032-04-01'))).toBe(5);
    expect(await rule?.erase?.(at('2032-04-02'))).toBe(0);
    expect((await rowsOf(db))[0]).toMatchObject({ words: '', yen: 30_000, on: '2026-05-08' });
    expect((await bank.get()).text).toContain('保存期間が過ぎて消去');
    await db.execute(sql`set constraints all immediate`);
  });
});
