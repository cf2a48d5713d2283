import fc from 'fast-check';
import { expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { awardMoney, fundBalance } from '#pillars/2-funding/fund-books/index.ts';
import {
  askChange,
  claimPayment,
  closeAward,
  decideChange,
  failPayment,
  findAward,
  giveUpAward,
  noteSignature,
  orderPayment,
  payPayment,
  receiveRepayment,
  signForOffice,
  startAward,
  takeBackOrder,
  type WholeAward,
} from '#pillars/2-funding/grant-awards/index.ts';
import {
  checkReport,
  countPlainReceipts,
  decideSettlement,
  findReport,
  judgeReceipt,
  lookAgain,
  proposeSettlement,
  putReceipt,
  returnReport,
  saveSection,
  sendReport,
} from '#pillars/2-funding/grant-reports/index.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { at, createTown, decide, OFFICER, OTHER, type Town, awardTest as test } from './awards.factory.ts';
import { VALUES } from './values.factory.ts';

const FUND = 1_000_000;
const NOW = at('2026-07-01');
const TODAY = '2026-07-01';
const DUE = '2026-08-01';

type Move = { readonly kind: (typeof KINDS)[number]; readonly yen: number; readonly hand: boolean };
const KINDS = [
  'sign',
  'sign_office',
  'start',
  'claim',
  'order',
  'take_back',
  'pay',
  'fail',
  'change',
  'stop',
  'revoke',
  'decide_change',
  'give_up',
  'receipt',
  'report',
  'return',
  'count',
  'strike',
  'check',
  'look_again',
  'propose',
  'decide',
  'receive',
  'close',
] as const;

/** Whatever anybody may try, in any order; most of it is refused. */
async function attempt(db: Db, town: Town, code: string, whole: WholeAward, { kind, yen, hand }: Move) {
  const officer = hand ? OFFICER : OTHER;
  const run = (actor: Actor, command: (desk: Desk) => Promise<Outcome<Done, string>>) =>
    act(db, 'grant_awards.any', actor, NOW, command);
  const payment = whole.payments.findLast(({ state }) => state !== 'cancelled')?.id ?? crypto.randomUUID();
  const change = whole.changes.find(({ state }) => state === 'requested')?.id ?? crypto.randomUUID();
  const written = await findReport(db, whole.award.id, 'final');
  const asked = { id: crypto.randomUUID(), reason: '事情', endsOn: null, repayDueOn: DUE, yen };
  const lines = [{ key: '1', category: 'supplies', item: '苗', yen }];
  const moves: Record<Move['kind'], () => Promise<unknown>> = {
    sign: () =>
      run(officer, (d) => noteSignature(d, code, { name: '由比', on: '2026-05-02', city: '結浜市' })),
    sign_office: () => run(officer, (d) => signForOffice(d, code)),
    start: () => run(town.writer, (d) => startAward(d, code, TODAY)),
    claim: () => run(town.writer, (d) => claimPayment(d, code, payment, true)),
    order: () => run(officer, (d) => orderPayment(d, code, payment)),
    take_back: () => run(officer, (d) => takeBackOrder(d, code, payment)),
    pay: () => run(officer, (d) => payPayment(d, code, payment, TODAY)),
    fail: () => run(officer, (d) => failPayment(d, code, payment, { on: TODAY, words: '口座なし' })),
    change: () => run(town.writer, (d) => askChange(d, code, { ...asked, kind: 'change', lines })),
    stop: () => run(town.writer, (d) => askChange(d, code, { ...asked, kind: 'stop', lines: [] })),
    revoke: () => run(officer, (d) => askChange(d, code, { ...asked, kind: 'revoke', lines: [] })),
    decide_change: () => run(officer, (d) => decideChange(d, code, change, { approve: hand, words: '理由' })),
    give_up: () => run(town.member, (d) => giveUpAward(d, code, '辞退', DUE)),
    receipt: () =>
      run(town.writer, (d) =>
        putReceipt(d, code, {
          id: crypto.randomUUID(),
          version: 0,
          lineKey: hand ? '1' : '2',
          on: TODAY,
          payee: '店',
          item: '品',
          yen: Math.max(1, yen),
          units: 1,
        }),
      ),
    report: async () => {
      for (const section of ['work', 'effect', 'income'] as const) {
        const now = (await findReport(db, whole.award.id, 'final'))?.report.revision ?? 0;
        await run(town.writer, (d) =>
          saveSection(d, code, 'final', { section, values: VALUES, revision: now }),
        );
      }
      const now = (await findReport(db, whole.award.id, 'final'))?.report.revision ?? 0;
      return run(town.writer, (d) => sendReport(d, code, 'final', { revision: now, nothingSpent: true }));
    },
    return: () =>
      run(officer, (d) => returnReport(d, code, 'final', [{ field: 'outcome', words: 'もう少し' }])),
    count: () => run(officer, (d) => countPlainReceipts(d, code)),
    strike: async () => {
      for (const { id, verdict } of written?.receipts ?? [])
        if (verdict === null)
          await run(officer, (d) =>
            judgeReceipt(d, code, id, { verdict: 'struck', countedYen: 0, note: '対象外' }),
          );
    },
    check: () => run(officer, (d) => checkReport(d, code, 'final')),
    look_again: () => run(officer, (d) => lookAgain(d, code, '')),
    propose: () => run(officer, (d) => proposeSettlement(d, code, { yen, words: '理由', repayDueOn: DUE })),
    decide: () => run(officer, (d) => decideSettlement(d, code, { approve: true, words: '' })),
    receive: () =>
      run(officer, (d) =>
        receiveRepayment(d, code, whole.repayments.at(-1)?.id ?? crypto.randomUUID(), TODAY),
      ),
    close: () => run(officer, (d) => closeAward(d, code)),
  };
  await moves[kind]();
}

const sum = (rows: readonly { readonly yen: number }[]) => rows.reduce((all, { yen }) => all + yen, 0);

/** The small model: papers and books tell the same, nothing is settled above the decision, what is closed is even. */
async function holds(db: Db, code: string): Promise<WholeAward> {
  const whole = await findAward(db, code);
  if (!whole) throw new Error('the award is gone');
  const { award, payments, repayments } = whole;
  const paid = sum(payments.filter(({ state }) => state === 'paid'));
  const repaid = sum(repayments.filter(({ paidOn }) => paidOn !== null));
  const toRepay = sum(repayments.filter(({ paidOn }) => paidOn === null));
  const money = (await awardMoney(db, [award.id])).get(award.id);
  expect(money).toMatchObject({ paidYen: paid, repaidYen: repaid, dueBackYen: toRepay });
  expect((await fundBalance(db)).cashYen).toBe(FUND - paid + repaid);
  expect(award.decidedYen).toBeLessThanOrEqual(award.firstDecidedYen);
  if (award.settledYen !== null) {
    expect(award.settledYen).toBeLessThanOrEqual(award.decidedYen);
    expect(paid - repaid - toRepay).toBeLessThanOrEqual(award.settledYen);
  }
  if (award.state === 'closed') expect(paid - repaid).toBe(award.settledYen);
  for (const { orderedBy, paidBy } of payments) if (paidBy !== null) expect(paidBy).not.toBe(orderedBy);
  return whole;
}

const move = fc.record({
  kind: fc.constantFrom(...KINDS),
  yen: fc.constantFrom(0, 1, 999, 30_000, 55_000, 100_000, 100_001),
  hand: fc.boolean(),
});
/** A straight way with whatever is thrown in between. */
const straight = (
  [
    'sign',
    'sign_office',
    'start',
    'claim',
    'order',
    'pay',
    'receipt',
    'report',
    'count',
    'strike',
    'check',
    'propose',
    'decide',
    'receive',
    'claim',
    'order',
    'pay',
    'close',
  ] as const
).map((kind, place) => ({ kind, yen: 30_000, hand: place % 2 === 0 }));
const walks = fc
  .array(fc.tuple(fc.nat(straight.length), move), { maxLength: 14 })
  .map((thrown) =>
    straight.flatMap((step, place) => [
      ...thrown.filter(([where]) => where === place).map(([, one]) => one),
      step,
    ]),
  );

test('whatever is tried in whatever order, papers and books agree', { timeout: 180_000 }, async ({ db }) => {
  const town = await createTown(db, {}, FUND);
  await fc.assert(
    fc.asyncProperty(walks, async (moves) => {
      await db
        .transaction(async (tx) => {
          const code = await decide(tx, town);
          for (const one of moves) await attempt(tx, town, code, await holds(tx, code), one);
          await holds(tx, code);
          tx.rollback();
        })
        .catch((e: unknown) => {
          if (!(e instanceof Error) || e.constructor.name !== 'TransactionRollbackError') throw e;
        });
    }),
    { numRuns: 6 },
  );
});
