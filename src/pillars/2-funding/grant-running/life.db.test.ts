import { expect } from 'vitest';
import { awardMoney } from '#pillars/2-funding/fund-books/index.ts';
import { type AwardState, findAward, publishedAwards } from '#pillars/2-funding/grant-awards/index.ts';
import type { Db } from '#platform/db/db.ts';
import { at, createTown, LINES, OFFICER, OTHER, type Town, awardTest as test } from './awards.factory.ts';
import { plantAward } from './planting.ts';
import { VALUES } from './values.factory.ts';

const RECEIPTS = [
  { lineKey: '1', on: '2026-06-10', payee: '苗屋', item: '苗', yen: 48_500, units: null },
  { lineKey: '2', on: '2026-07-10', payee: '講師', item: '謝礼', yen: 30_000, units: 3 },
];

async function plant(db: Db, town: Town, state: AwardState, changes = {}) {
  return plantAward(
    { tx: db },
    {
      applicationId: town.applicationId,
      organisationId: town.organisationId,
      yearIndex: 1,
      fiscalYear: 2026,
      yen: 100_000,
      lines: LINES,
      state,
      city: '結浜市',
      representative: '由比 なぎさ',
      memberId: town.member.id,
      officerId: OFFICER.id,
      otherOfficerId: OTHER.id,
      times: {
        decided: at('2026-05-01'),
        agreed: at('2026-05-10'),
        started: at('2026-05-20'),
        paid: at('2026-06-01'),
        reported: at('2026-12-10'),
        checked: at('2026-12-20'),
        settled: at('2027-01-10'),
        closed: at('2027-02-10'),
      },
      report: VALUES,
      receipts: RECEIPTS,
      ...changes,
    },
  );
}

test('a whole life with an advance: the rest comes back, and the books are even', async ({ db }) => {
  const town = await createTown(db);
  const { id, code } = await plant(db, town, 'closed', {
    story: { group: 'a', activity: 'b', roles: 'c', story: 'd', worth: 'e' },
  });
  const whole = await findAward(db, code);
  // 48,500 + 30,000 counted, cut down to whole thousands.
  expect(whole?.award).toMatchObject({ state: 'closed', settledYen: 78_000, decidedYen: 100_000 });
  expect(whole?.payments.map(({ kind, yen, state }) => [kind, yen, state])).toEqual([
    ['advance', 100_000, 'paid'],
  ]);
  expect(whole?.repayments.map(({ yen, paidOn }) => [yen, paidOn])).toEqual([[22_000, '2027-02-10']]);
  expect((await awardMoney(db, [id])).get(id)).toMatchObject({
    paidYen: 100_000,
    repaidYen: 22_000,
    settledYen: 78_000,
    dueBackYen: 0,
  });
  expect(await publishedAwards(db)).toMatchObject([
    { code, settledYen: 78_000, result: { story: { group: 'a' } } },
  ]);
});

test.for([
  'decided',
  'agreed',
  'running',
  'stopped',
  'reported',
  'checked',
  'settled',
  'given_up',
  'revoked',
] as const)('seeds plant an award that is %s', async (state, { db }) => {
  const { code } = await plant(db, await createTown(db), state);
  expect((await findAward(db, code))?.award.state).toBe(state);
});
