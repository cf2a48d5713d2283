import fc from 'fast-check';
import type { Happening } from './books-in-memory.factory.ts';
import { FUNDERS, GIFT_SOURCES, TRANSFER_SOURCES } from './rules/chart.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const day = some('2023-06-01', '2024-03-31', '2024-04-01', '2024-09-10', '2025-03-31', '2025-05-05');
const fiscalYear = some(2023, 2024, 2025);
/** Mostly small, now and then what nobody should write. */
const upTo = (most: number) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1, max: most }) },
    { weight: 1, arbitrary: some(0, -7, 1.5) },
  );
const use = some(null, 'sea', 'hill');
export const AWARDS = ['A', 'B', 'C'];
const awardId = some(...AWARDS);
const id = fc.integer({ min: 1, max: 12 }).map(String);
const kind = <T extends string>(name: T) => fc.constant(name);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ kind: kind('gift'), giftId: id, on: day, source: some(...GIFT_SOURCES), earmarkKey: use },
      yen: fc.integer({ min: 1, max: 2000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ kind: kind('transfer'), transferId: id, yen: upTo(500), on: day, from: some(...TRANSFER_SOURCES) },
      memo: fc.constant(''),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('earmark_move'),
      moveId: id,
      from: use,
      to: use,
      yen: upTo(500),
      on: day,
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: kind('award'),
        awardId,
        yen: upTo(1500),
        on: day,
        fundedBy: some(...FUNDERS),
        earmarkKey: use,
      })
      .map((award) => (award.fundedBy === 'fund' ? award : { ...award, earmarkKey: null })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: kind('change'), changeId: id, awardId, on: day },
      byYen: fc.integer({ min: -300, max: 300 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: kind('payment'), paymentId: id, awardId, yen: upTo(300), on: day }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('failure'), paymentId: id, on: day }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('settlement'), awardId, settledYen: upTo(400), on: day }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('repayment'), repaymentId: id, awardId, yen: upTo(300), on: day }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('revocation'), awardId, on: day, keepYen: some(0, 0, 50) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('gift_back'), giftId: id, on: day }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('close'), fiscalYear }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('reopen'), fiscalYear }) },
);

/** A fund with something in it, and two decisions. */
const BEGINNING: readonly Happening[] = [
  { kind: 'gift', giftId: 'first', yen: 3000, on: '2023-04-01', source: 'slip', earmarkKey: null },
  { kind: 'gift', giftId: 'second', yen: 2000, on: '2023-04-02', source: 'box', earmarkKey: 'sea' },
  { kind: 'award', awardId: 'A', yen: 900, on: '2023-05-01', fundedBy: 'fund', earmarkKey: 'sea' },
  { kind: 'award', awardId: 'B', yen: 800, on: '2023-05-01', fundedBy: 'general', earmarkKey: null },
  { kind: 'payment', paymentId: 'first', awardId: 'A', yen: 600, on: '2023-06-01' },
  { kind: 'payment', paymentId: 'second', awardId: 'B', yen: 500, on: '2023-06-01' },
];

/** A random life of the fund over three fiscal years, from nothing or from a beginning. */
export const happenings = (most: number) =>
  fc
    .tuple(fc.boolean(), fc.array(happening, { minLength: 1, maxLength: most, size: 'max' }))
    .map(([isBegun, list]) => (isBegun ? [...BEGINNING, ...list] : list));
