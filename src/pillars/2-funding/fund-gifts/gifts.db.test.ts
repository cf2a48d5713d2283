import { asc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ledgerEntries, ledgerLines } from '#blocks/ledger/schema.ts';
import { earmarkBalances, fundBalance, fundYears } from '#pillars/2-funding/fund-books/index.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { enterGift } from './commands/enter-gift.ts';
import { enterGifts } from './commands/enter-gifts.ts';
import { exportGifts } from './commands/export-gifts.ts';
import { correctGift, reverseGift } from './commands/reverse-gift.ts';
import { setConsent } from './commands/set-consent.ts';
import { viewDonor } from './commands/view-donor.ts';
import { createEarmarks, createGift, deskAt, gift, NOW, OFFICER, STRANGER } from './gifts.factory.ts';
import { plantGifts } from './planting.ts';
import { sumByYear } from './queries/list-gifts.ts';
import { listThanked } from './queries/list-thanked.ts';
import { GIFT_RETENTION } from './retention.ts';
import { fundEarmarks, fundGifts } from './schema.ts';

const cash = async (db: Db) => (await fundBalance(db)).cashYen;
const numbers = async (db: Db) =>
  (await db.select({ n: fundGifts.number }).from(fundGifts).orderBy(asc(fundGifts.number))).map(({ n }) => n);

describe('a gift', () => {
  test('is entered, numbered within its fiscal year, booked, and audited without a name', async ({ db }) => {
    await createEarmarks(db);
    const outcome = await act(db, 'fund_gifts.enter', OFFICER, NOW, (desk) =>
      enterGift(desk, gift({ donorName: '秘山 ひそか', earmarkKey: 'regional' })),
    );
    expect(outcome).toMatchObject({ ok: true, value: { detail: { code: 'D2026-0001', yen: 10_000 } } });
    await createGift(db, { receivedOn: '2026-03-31' });
    expect(await cash(db)).toBe(20_000);
    expect(await earmarkBalances(db)).toEqual([
      { earmarkKey: null, yen: 10_000 },
      { earmarkKey: 'regional', yen: 10_000 },
    ]);
    const gifts = await db.select().from(fundGifts).orderBy(asc(fundGifts.fiscalYear));
    expect(gifts.map(({ fiscalYear, number }) => [fiscalYear, number])).toEqual([
      [2025, 1],
      [2026, 1],
    ]);
    const [row] = await db.select().from(auditLog).where(eq(auditLog.act, 'fund_gifts.enter'));
    expect(JSON.stringify(row)).not.toContain('秘山');
  });

  const REFUSED = [
    [{ yen: 0 }, 'fund_gifts.no_yen'],
    [{ yen: -1 }, 'fund_gifts.no_yen'],
    [{ yen: 0.5 }, 'fund_gifts.no_yen'],
    [{ receivedOn: '2026-11-27' }, 'fund_gifts.in_future'],
    [{ earmarkKey: 'nowhere' }, 'fund_gifts.earmark_unknown'],
  ] as const;
  test('is refused with its reason, and leaves nothing behind', async ({ db }) => {
    await createEarmarks(db);
    for (const [more, code] of REFUSED) {
      const outcome = await act(db, 'fund_gifts.enter', OFFICER, NOW, (desk) => enterGift(desk, gift(more)));
      expect(outcome).toMatchObject({ ok: false, code });
    }
    const outcome = await act(db, 'fund_gifts.enter', STRANGER, NOW, (desk) => enterGift(desk, gift()));
    expect(outcome).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(await numbers(db)).toEqual([]);
    expect(await db.select().from(ledgerEntries)).toEqual([]);
  });

  test('cannot choose an earmark that had ended, but could until its last day', async ({ db }) => {
    await createEarmarks(db);
    await db.update(fundEarmarks).set({ endedOn: '2026-05-31' }).where(eq(fundEarmarks.key, 'regional'));
    const late = await enterGift(deskAt(db), gift({ earmarkKey: 'regional' }));
    expect(late).toMatchObject({ ok: false, code: 'fund_gifts.earmark_ended' });
    const last = gift({ earmarkKey: 'regional', receivedOn: '2026-05-31' });
    expect(await enterGift(deskAt(db), last)).toMatchObject({ ok: true });
  });

  test('of a portal is known by its number, until it is reversed', async ({ db }) => {
    await createEarmarks(db);
    const portal = { kind: 'furusato' as const, portal: '市のサイト', portalNumber: 'A-1' };
    const id = await createGift(db, portal);
    expect(await enterGift(deskAt(db), gift(portal))).toMatchObject({
      ok: false,
      code: 'fund_gifts.known_already',
    });
    expect(await enterGift(deskAt(db), gift({ ...portal, portal: '別のサイト' }))).toMatchObject({
      ok: true,
    });
    expect(await reverseGift(deskAt(db), id, '別人の分')).toMatchObject({ ok: true });
    expect(await enterGift(deskAt(db), gift(portal))).toMatchObject({ ok: true });
  });

  test('is the same one when its form comes twice', async ({ db }) => {
    await createEarmarks(db);
    const id = '00000000-0000-4000-8000-00000000aaaa';
    expect(await enterGift(deskAt(db), gift(), { id })).toMatchObject({ ok: true });
    expect(await enterGift(deskAt(db), gift(), { id })).toMatchObject({ code: 'fund_gifts.known_already' });
    expect(await cash(db)).toBe(10_000);
  });
});

describe('a wrong gift', () => {
  test('is reversed in the books and entered anew; both stay', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { yen: 100_000 });
    const outcome = await act(db, 'fund_gifts.correct', OFFICER, NOW, (desk) =>
      correctGift(desk, id, 'けたの間違い', gift({ yen: 10_000, earmarkKey: 'regional' })),
    );
    expect(outcome).toMatchObject({ ok: true });
    expect(await cash(db)).toBe(10_000);
    const gifts = await db.select().from(fundGifts).orderBy(asc(fundGifts.number));
    expect(gifts).toMatchObject([
      { yen: 100_000, reversedWhy: 'けたの間違い', reversedBy: OFFICER.id },
      { yen: 10_000, correctsId: id, reversedAt: null },
    ]);
    expect(await sumByYear(db)).toMatchObject([{ gifts: 1, yen: 10_000, earmarkKey: 'regional' }]);
    expect(await reverseGift(deskAt(db), id, 'もう一度')).toMatchObject({
      ok: false,
      code: 'fund_gifts.reversed_already',
    });
  });

  test('stays when the right one is refused: both or neither', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { yen: 100_000 });
    const outcome = await act(db, 'fund_gifts.correct', OFFICER, NOW, (desk) =>
      correctGift(desk, id, '日付', gift({ receivedOn: '2027-01-01' })),
    );
    expect(outcome).toMatchObject({ ok: false, code: 'fund_gifts.in_future' });
    expect(await cash(db)).toBe(100_000);
    expect(await db.select().from(fundGifts)).toMatchObject([{ reversedAt: null }]);
  });

  test('is never changed or deleted by the database itself', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db);
    const tries = [
      () => db.update(fundGifts).set({ yen: 1 }).where(eq(fundGifts.id, id)),
      () => db.update(fundGifts).set({ receivedOn: '2026-01-01' }).where(eq(fundGifts.id, id)),
      () => db.delete(fundGifts).where(eq(fundGifts.id, id)),
    ];
    for (const attempt of tries) {
      await expect(db.transaction(async () => void (await attempt()))).rejects.toThrow();
    }
    expect(await db.select().from(fundGifts)).toMatchObject([{ yen: 10_000 }]);
  });
});

describe('many gifts at once', () => {
  test('are all entered and booked, numbered in the order of their file', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db);
    const papers = Array.from({ length: 1200 }, (_, at) =>
      gift({ kind: 'furusato', yen: at + 1, portal: 'P', portalNumber: String(at) }),
    );
    const fileId = '00000000-0000-4000-8000-00000000f11e';
    const outcome = await act(db, 'fund_gifts.enter_file', OFFICER, NOW, async (desk) => {
      const entered = await enterGifts(desk, papers, fileId);
      return entered.ok ? { ok: true, value: { subjectId: 'x', ids: entered.value.ids } } : entered;
    });
    expect(outcome.ok).toBe(true);
    expect(await numbers(db)).toEqual(Array.from({ length: 1201 }, (_, at) => at + 1));
    expect(await cash(db)).toBe(10_000 + (1200 * 1201) / 2);
  });

  test('are none when one of them may not be, or is there already', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { portal: 'P', portalNumber: '7' });
    const bad = [gift(), gift({ receivedOn: '2026-12-01' })];
    const known = [gift(), gift({ portal: 'P', portalNumber: '7' })];
    const twice = [gift({ portal: 'P', portalNumber: '8' }), gift({ portal: 'P', portalNumber: '8' })];
    for (const papers of [bad, known, twice]) {
      const outcome = await act(db, 'fund_gifts.enter_file', OFFICER, NOW, async (desk) => {
        const entered = await enterGifts(desk, papers, null);
        return entered.ok ? { ok: true, value: { subjectId: 'x' } } : entered;
      });
      expect(outcome.ok).toBe(false);
    }
    expect(await cash(db)).toBe(10_000);
    expect(await numbers(db)).toEqual([1]);
  });
});

describe('who gave', () => {
  test('is seen by the office alone, and each look is written down', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { donorName: '秘山 ひそか' });
    const look = await act(db, 'gift_donors.view', OFFICER, NOW, (desk) => viewDonor(desk, id));
    expect(look).toMatchObject({ ok: true, value: { donor: { donorName: '秘山 ひそか' } } });
    const refused = await act(db, 'gift_donors.view', STRANGER, NOW, (desk) => viewDonor(desk, id));
    expect(refused).toMatchObject({ ok: false, kind: 'forbidden' });
    const rows = await db.select().from(auditLog).where(eq(auditLog.act, 'gift_donors.view'));
    expect(rows).toMatchObject([{ actorId: OFFICER.id, subjectId: id }]);
  });

  test('is public only with consent, and no longer once it is taken back', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '秘山 ひそか', message: '内緒のことば' });
    const id = await createGift(db, {
      donorName: '秘川 ゆう',
      publicName: '市内の会社員',
      message: '応援しています',
      messagePublic: true,
    });
    expect(await listThanked(db)).toEqual([
      { fiscalYear: 2026, kind: 'slip', name: '市内の会社員', message: '応援しています' },
    ]);
    await setConsent(deskAt(db), id, { publicName: null, messagePublic: false });
    expect(await listThanked(db)).toEqual([]);
    const other = await createGift(db, { publicName: 'みなと商会' });
    await reverseGift(deskAt(db), other, '誤り');
    expect(await listThanked(db)).toEqual([]);
  });

  test('is erased seven years after the fiscal year; what was given stays', async ({ db }) => {
    await createEarmarks(db);
    const named = { donorName: '秘山 ひそか', donorAddress: '秘町', publicName: '市民', note: 'メモ' };
    await createGift(db, { ...named, receivedOn: '2019-03-31' });
    await createGift(db, { ...named, receivedOn: '2019-04-01' });
    const [rule] = GIFT_RETENTION;
    expect(await rule?.due?.(db, '2026-03-31')).toEqual([]);
    expect(await rule?.due?.(db, '2026-04-01')).toMatchObject([{ on: '2026-04-01' }]);
    expect(await rule?.erase?.(deskAt(db))).toBe(1);
    expect(await rule?.erase?.(deskAt(db))).toBe(0);
    const gifts = await db.select().from(fundGifts).orderBy(asc(fundGifts.receivedOn));
    expect(gifts).toMatchObject([
      { donorName: '', donorAddress: '', publicName: null, note: '', yen: 10_000, donorErasedAt: NOW },
      { donorName: '秘山 ひそか', donorErasedAt: null },
    ]);
    expect(
      await setConsent(deskAt(db), gifts[0]?.id ?? '', { publicName: 'x', messagePublic: true }),
    ).toMatchObject({ ok: false, code: 'fund_gifts.donor_erased' });
  });

  test('goes out as CSV with formulas disarmed, to the office alone, and without names to others', async ({
    db,
  }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '=HYPERLINK("x")', message: '@SUM(A1)' });
    const choice = { encoding: 'utf-8' as const, withDonors: true };
    const out = await exportGifts(deskAt(db, OFFICER), choice);
    if (!out.ok || !out.value.csv.ok) throw new Error('no CSV');
    const text = new TextDecoder().decode(out.value.csv.bytes);
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).toContain(`'@SUM`);
    const administrator = { ...OFFICER, roles: ['visitor', 'administrator'] as const };
    expect(await exportGifts(deskAt(db, administrator), choice)).toMatchObject({ ok: false });
    const plain = await exportGifts(deskAt(db, administrator), { ...choice, withDonors: false });
    if (!plain.ok || !plain.value.csv.ok) throw new Error('no CSV');
    expect(new TextDecoder().decode(plain.value.csv.bytes)).not.toContain('HYPERLINK');
  });
});

test('the demonstration has five years of gifts, and the books say the same', async ({ db }) => {
  await createEarmarks(db);
  const times = { createdAt: NOW, updatedAt: NOW };
  await db.insert(fundEarmarks).values({ key: 'youth', name: '若い世代へ', rule: '若い世代に。', ...times });
  expect(await plantGifts(deskAt(db))).toMatchObject({ ok: true });
  const sums = await sumByYear(db);
  const years = await fundYears(db);
  expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2022, 2023, 2024, 2025, 2026]);
  for (const { fiscalYear, giftsYen } of years) {
    for (const [kind, yen] of Object.entries(giftsYen)) {
      const entered = sums.filter((one) => one.fiscalYear === fiscalYear && one.kind === kind);
      expect(entered.reduce((all, one) => all + one.yen, 0)).toBe(yen);
    }
  }
  const lines = await db.select().from(ledgerLines).where(eq(ledgerLines.account, 'cash'));
  expect(lines.reduce((all, { amountYen }) => all + amountYen, 0)).toBe(await cash(db));
  expect(await cash(db)).toBeGreaterThan(3_000_000);
  expect(await cash(db)).toBeLessThan(12_000_000);
});
