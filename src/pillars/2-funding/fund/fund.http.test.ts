import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ledgerEntries, ledgerLines } from '#blocks/ledger/schema.ts';
import type { Lang } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  commitAward,
  FUND_BOOK,
  fundBalance,
  payAward,
  receiveRepayment,
  reverseGift as reverseInBooks,
  settleAward,
  transferIn,
} from '#pillars/2-funding/fund-books/index.ts';
import { createEarmarks, createGift, deskAt, NOW } from '#pillars/2-funding/fund-gifts/gifts.factory.ts';
import { FREE_EARMARK } from '#pillars/2-funding/fund-gifts/index.ts';
import { fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import { createAward } from '#pillars/2-funding/grant-awards/index.ts';
import { createTown, LINES } from '#pillars/2-funding/grant-running/awards.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { host, testFrame } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { FUND_EVIDENCE } from './evidence.ts';
import { fundSet } from './open-data.ts';
import { readFund } from './queries/read-fund.ts';
import { fundRoutes } from './routes.tsx';
import { FREE_USE, sumYen } from './rules/flows.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000${String(last).padStart(4, '0')}`;

async function read(db: Db, path = '', lang: Lang = 'ja', now = NOW) {
  const app = host('/fund', fundRoutes, { db, now, lang, frame: { ...testFrame, lang } });
  const answer = await app.request(`/fund${path}`);
  return { status: answer.status, html: await answer.text() };
}

function must<T extends { readonly ok: boolean }>(outcome: T): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Two fiscal years through the doors: gifts, a transfer, an award that is paid, settled and partly repaid. */
async function plantHistory(db: Db) {
  await createEarmarks(db);
  const desk = deskAt(db);
  await createGift(db, { kind: 'company', yen: 500_000, receivedOn: '2025-08-01' });
  await createGift(db, { kind: 'furusato', yen: 123_456, receivedOn: '2025-12-31', earmarkKey: 'regional' });
  await createGift(db, { kind: 'box', yen: 7_891, receivedOn: '2026-03-31' });
  const transfer = { transferId: id(1), yen: 300_000, on: '2026-04-01', from: 'general', memo: '' } as const;
  must(await transferIn(desk, transfer));
  const wrong = await createGift(db, { yen: 99_999, receivedOn: '2026-05-01' });
  must(await reverseInBooks(desk, { giftId: wrong, on: '2026-05-02', why: '誤り' }));
  await db
    .update(fundGifts)
    .set({ reversedAt: NOW, reversedBy: id(9), reversedWhy: '誤り' })
    .where(eq(fundGifts.id, wrong));
  const award = {
    awardId: id(2),
    yen: 100_000,
    on: '2026-05-10',
    fundedBy: 'fund',
    earmarkKey: 'regional',
  } as const;
  must(await commitAward(desk, award));
  must(await payAward(desk, { paymentId: id(3), awardId: id(2), yen: 100_000, on: '2026-06-01' }));
  must(await settleAward(desk, { awardId: id(2), settledYen: 80_000, on: '2026-10-01' }));
  must(await receiveRepayment(desk, { repaymentId: id(4), awardId: id(2), yen: 20_000, on: '2026-11-01' }));
}

/** The sum of an account over the lines themselves, nothing in between. */
async function lineSum(db: Db, account: string, year?: number): Promise<number> {
  const rows = await db
    .select({ line: ledgerLines, kind: ledgerEntries.kind })
    .from(ledgerLines)
    .innerJoin(ledgerEntries, eq(ledgerEntries.id, ledgerLines.entryId))
    .where(eq(ledgerLines.book, FUND_BOOK));
  return rows
    .filter(({ line }) => line.account === account && (year === undefined || line.fiscalYear === year))
    .reduce((all, { line }) => all + (line.side === 'debit' ? line.amountYen : -line.amountYen), 0);
}

/** The cells of the row that begins with these words. */
function row(html: string, words: string): string[] {
  const found = html
    .split('<tr>')
    .map((part) =>
      [...part.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(
        ([, cell]) => cell?.replace(/<[^>]+>/g, '') ?? '',
      ),
    )
    .filter((cells) => cells[0] === words);
  return found.at(-1) ?? [];
}

describe('the page of the fund', () => {
  test('shows what the lines of the books add up to, and nothing else', async ({ db }) => {
    await plantHistory(db);
    const { html } = await read(db);
    const cash = await lineSum(db, 'cash');
    expect(cash).toBe(500_000 + 123_456 + 7_891 + 300_000 - 100_000 + 20_000);
    expect(html).toContain(`<strong>${yenWords(cash)}</strong>`);
    const [, opening, income, paid, repaid, closing] = row(html, '2026年度');
    expect(opening).toBe(yenWords(await lineSum(db, 'cash', 2025)));
    const gifts = 0 - (await lineSum(db, 'gift_slip', 2026));
    expect(gifts).toBe(0);
    expect(income).toBe(yenWords(gifts - (await lineSum(db, 'transfer_general', 2026))));
    expect(paid).toBe('100,000円');
    expect(repaid).toBe('20,000円');
    expect(closing).toBe(yenWords(cash));
    expect(row(html, '2025年度')).toEqual(['2025年度', '0円', '631,347円', '0円', '0円', '631,347円']);
  });

  test('adds up: both flow pictures carry all that came in', async ({ db }) => {
    await plantHistory(db);
    const fund = await readFund(db, 2026);
    const incomeAccounts = [
      'gift_furusato',
      'gift_slip',
      'gift_box',
      'gift_company',
      'gift_other',
      'transfer_general',
    ];
    let income = 0;
    for (const account of incomeAccounts) income -= await lineSum(db, account);
    expect(sumYen(fund.inward)).toBe(income);
    expect(sumYen(fund.onward)).toBe(income);
    const { freeYen, earmarkedYen, committedYen, cashYen } = await fundBalance(db);
    expect(freeYen + earmarkedYen + committedYen).toBe(cashYen);
  });

  test('tells of the award with its group, its money and its page; the flow knows it by its year', async ({
    db,
  }) => {
    await createEarmarks(db);
    await createGift(db, { yen: 10_000 });
    const town = await createTown(db);
    const award = must(
      await createAward(deskAt(db), {
        applicationId: town.applicationId,
        yearIndex: 1,
        fiscalYear: 2026,
        yen: 100_000,
        on: '2026-05-01',
        lines: LINES,
      }),
    );
    const { html } = await read(db);
    const code = award.ok ? award.value.code : '';
    expect(html).toContain(`href="/grants/awards/${code}"`);
    expect(html).toContain('谷戸の会');
    expect(html).toContain('2026年度の活動');
    expect((await read(db, '/2026')).html).toContain(`href="/grants/awards/${code}"`);
    const fund = await readFund(db, 2026);
    expect(sumYen(fund.onward)).toBe(sumYen(fund.inward));
    const facts = await FUND_EVIDENCE.list(db, '2-1', { from: '2026-04-01', to: '2027-03-31' });
    expect(facts.map(({ href }) => href)).toContain(`/grants/awards/${code}`);
  });

  test('says plainly that there is nothing yet, and knows no other years', async ({ db }) => {
    const { html, status } = await read(db);
    expect(status).toBe(200);
    expect(html).toContain('寄附の記録はまだありません');
    expect(html).toContain('0円');
    for (const path of ['/2020', '/1999', '/20261', '/nowhere'])
      expect((await read(db, path)).status).toBe(404);
    expect((await read(db, '/donors')).html).toContain('お名前を公開している方は、まだいません');
    expect((await read(db, '/give')).html).toContain('募金箱に入れる');
  });

  test('is written in all three languages', async ({ db }) => {
    await plantHistory(db);
    for (const path of ['', '/2026', '/give', '/donors']) {
      for (const lang of ['ja', 'en', 'easy'] as const) {
        const { html } = await read(db, path, lang);
        expect(html).not.toMatch(/\{\w+\}/);
        expect(html.match(/<h1/g)).toHaveLength(1);
      }
    }
    expect((await read(db, '', 'en')).html).toContain('Money in');
  });
});

describe('donors who did not agree', () => {
  const PRIVATE = {
    donorName: '秘山 ひそか',
    donorKana: 'ひざん ひそか',
    donorAddress: '秘町一丁目',
    donorMail: 'hisoka@example.jp',
    message: '内緒のことばです',
    note: '電話で話した内容',
    portalNumber: 'HIMITSU-0001',
    portal: '秘密のサイト',
  };
  test('appear on no public page, in no open data and in no evidence', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, PRIVATE);
    await createGift(db, {
      donorName: '公山 ひろし',
      publicName: '市内の教員',
      message: 'どうぞ',
      messagePublic: true,
    });
    const pages: string[] = [];
    for (const path of ['', '/2026', '/give', '/donors']) {
      for (const lang of ['ja', 'en', 'easy'] as const) pages.push((await read(db, path, lang)).html);
    }
    pages.push(JSON.stringify(await fundSet.rows(db, NOW)));
    pages.push(JSON.stringify(await FUND_EVIDENCE.list(db, '2-1', { from: '2020-01-01', to: '2027-01-01' })));
    const everything = pages.join('\n');
    for (const secret of Object.values(PRIVATE)) expect(everything).not.toContain(secret);
    expect(everything).not.toContain('公山');
    expect(everything).toContain('市内の教員');
    expect(everything).toContain('どうぞ');
  });

  test('cannot smuggle markup into the page of thanks', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, {
      publicName: '<script>alert(1)</script>',
      message: '<img src=x>',
      messagePublic: true,
    });
    const { html } = await read(db, '/donors');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x>');
  });
});

describe('what others take from here', () => {
  test('open data has one row a year and flow, equal to the books', async ({ db }) => {
    await plantHistory(db);
    const rows = await fundSet.rows(db, NOW);
    expect(rows).toHaveLength(2 * 11);
    const of = (flow: string, year: number) =>
      rows
        .filter((one) => one['flow'] === flow && one['fiscalYear'] === year)
        .reduce((all, one) => all + Number(one['yen']), 0);
    expect(of('closing', 2026)).toBe(await lineSum(db, 'cash'));
    for (const year of [2025, 2026]) {
      const end =
        of('opening', year) + of('gift', year) + of('transfer', year) + of('repaid', year) - of('paid', year);
      expect(end).toBe(of('closing', year));
    }
  });

  test('the measure hears of gifts and of balances of years that are over, each with its record', async ({
    db,
  }) => {
    await plantHistory(db);
    const facts = await FUND_EVIDENCE.list(db, '2-1', { from: '2025-04-01', to: '2026-11-26' });
    expect(facts.map(({ key, on, href }) => [key, on, href])).toEqual([
      ['fund.gifts:2025', '2026-03-31', '/fund/2025#gifts'],
      ['fund.balance:2025', '2026-03-31', '/fund/2025#gifts'],
    ]);
    expect(facts[0]?.sentence.ja).toBe('2025年度、基金に3件・631,347円の寄附がありました');
    expect(await FUND_EVIDENCE.list(db, '2-3', { from: '2025-04-01', to: '2026-11-26' })).toEqual([]);
  });
});

test('what the books name by none is the free earmark of the gifts', () => {
  expect(FREE_USE).toBe(FREE_EARMARK);
});
