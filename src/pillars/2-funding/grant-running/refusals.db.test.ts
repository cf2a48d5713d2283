import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { awardMoney, fundBalance } from '#pillars/2-funding/fund-books/index.ts';
import {
  askChange,
  choosePlan,
  claimPayment,
  closeAward,
  createAward,
  decideChange,
  failPayment,
  findAward,
  giveUpAward,
  noteSignature,
  orderPayment,
  payPayment,
  signForGroup,
  signForOffice,
  startAward,
  takeBackOrder,
} from '#pillars/2-funding/grant-awards/index.ts';
import {
  checkReport,
  countPlainReceipts,
  decideSettlement,
  findReport,
  judgeReceipt,
  proposeSettlement,
  putReceipt,
  returnReport,
  saveSection,
  sendReport,
} from '#pillars/2-funding/grant-reports/index.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import {
  at,
  createTown,
  decide,
  LINES,
  MAY,
  OFFICER,
  OTHER,
  STRANGER,
  type Town,
  awardTest as test,
} from './awards.factory.ts';
import { VALUES } from './values.factory.ts';

const JUNE = at('2026-06-01');
const JULY = at('2026-07-01');

type Command<T extends Done> = (desk: Desk) => Promise<Outcome<T, string>>;
const run = <T extends Done>(db: Db, actor: Actor, command: Command<T>, now = JUNE) =>
  act(db, 'grant_awards.test', actor, now, command);

async function agreed(db: Db, town: Town, yen = 100_000, changes = {}): Promise<string> {
  const code = await decide(db, town, yen, changes);
  const signed = await run(db, town.member, (desk) =>
    signForGroup(desk, code, { agreed: true, city: '結浜市' }),
  );
  expect(signed).toMatchObject({ ok: true });
  expect(await run(db, OFFICER, (desk) => signForOffice(desk, code))).toMatchObject({ ok: true });
  return code;
}

async function running(db: Db, town: Town): Promise<string> {
  const code = await agreed(db, town);
  expect(await run(db, town.writer, (desk) => startAward(desk, code, '2026-06-01'))).toMatchObject({
    ok: true,
  });
  return code;
}

const onlyPayment = async (db: Db, code: string) => (await findAward(db, code))?.payments.at(-1)?.id ?? '';
const moneyOf = async (db: Db, code: string) => {
  const id = (await findAward(db, code))?.award.id ?? '';
  return (await awardMoney(db, [id])).get(id);
};

async function paid(db: Db, town: Town, code: string): Promise<string> {
  const id = await onlyPayment(db, code);
  for (const [actor, command] of [
    [town.writer, (desk: Desk) => claimPayment(desk, code, id, true)],
    [OFFICER, (desk: Desk) => orderPayment(desk, code, id)],
    [OTHER, (desk: Desk) => payPayment(desk, code, id, '2026-06-01')],
  ] as const)
    expect(await run(db, actor, command)).toMatchObject({ ok: true });
  return id;
}

async function reported(
  db: Db,
  town: Town,
  code: string,
  receipts: readonly [string, number, number | null][],
) {
  for (const section of ['work', 'effect', 'income'] as const) {
    const id = (await findAward(db, code))?.award.id ?? '';
    const revision = (await findReport(db, id, 'final'))?.report.revision ?? 0;
    expect(
      await run(
        db,
        town.writer,
        (desk) => saveSection(desk, code, 'final', { section, values: VALUES, revision }),
        JULY,
      ),
    ).toMatchObject({ ok: true });
  }
  for (const [lineKey, yen, units] of receipts) {
    const paper = {
      id: crypto.randomUUID(),
      version: 0,
      lineKey,
      on: '2026-06-20',
      payee: '店',
      item: '品',
      yen,
      units,
    };
    expect(await run(db, town.member, (desk) => putReceipt(desk, code, paper), JULY)).toMatchObject({
      ok: true,
    });
  }
  const id = (await findAward(db, code))?.award.id ?? '';
  const revision = (await findReport(db, id, 'final'))?.report.revision ?? 0;
  return run(
    db,
    town.writer,
    (desk) => sendReport(desk, code, 'final', { revision, nothingSpent: false }),
    JULY,
  );
}

describe('deciding', () => {
  test('an amount is whole yen above zero, a year is awarded once, and the fund must hold it', async ({
    db,
  }) => {
    const town = await createTown(db, {}, 150_000);
    const create = (yen: number, changes = {}) =>
      run(db, OFFICER, (desk) =>
        createAward(desk, {
          applicationId: town.applicationId,
          yearIndex: 1,
          fiscalYear: 2026,
          yen,
          on: '2026-05-01',
          lines: LINES,
          ...changes,
        }),
      );
    for (const yen of [0, -5, 10.5, Number.NaN])
      expect(await create(yen)).toMatchObject({ code: 'grant_awards.bad_amount' });
    expect(await create(150_001)).toMatchObject({ code: 'fund_books.not_enough' });
    expect(await create(100_000)).toMatchObject({ ok: true });
    expect(await create(10_000)).toMatchObject({ code: 'grant_awards.awarded_already' });
    expect(await run(db, town.member, (desk) => createAward(desk, { ...base(town), yen: 1 }))).toMatchObject({
      code: 'permit.wrong_role',
    });
    expect(await fundBalance(db)).toMatchObject({ freeYen: 50_000, committedYen: 100_000 });
  });

  const base = (town: Town) => ({
    applicationId: town.applicationId,
    yearIndex: 2,
    fiscalYear: 2027,
    on: '2027-04-01',
    lines: LINES,
  });

  test('where the rules leave the source of the money open, it must be said', async ({ db }) => {
    const town = await createTown(db, { fundedBy: null });
    const create = (changes: object) =>
      run(db, OFFICER, (desk) => createAward(desk, { ...base(town), yen: 50_000, ...changes }));
    expect(await create({})).toMatchObject({ code: 'grant_awards.funding_unset' });
    expect(await create({ fundedBy: 'general' })).toMatchObject({ ok: true });
  });
});

describe('the agreement', () => {
  test('is signed by the representative alone, after reading, once; then by the city', async ({ db }) => {
    const town = await createTown(db);
    const code = await decide(db, town);
    const sign = (actor: Actor, agreedTo = true) =>
      run(db, actor, (desk) => signForGroup(desk, code, { agreed: agreedTo, city: '結浜市' }));
    expect(await sign(STRANGER)).toMatchObject({ code: 'grant_awards.not_yours' });
    expect(await sign(town.writer)).toMatchObject({ code: 'grant_awards.representative_only' });
    expect(await sign(town.member, false)).toMatchObject({ code: 'grant_awards.not_agreed' });
    expect(await run(db, OFFICER, (desk) => signForOffice(desk, code))).toMatchObject({
      code: 'grant_awards.group_signs_first',
    });
    expect(await sign(town.member)).toMatchObject({ ok: true });
    expect(await sign(town.member)).toMatchObject({ code: 'grant_awards.signed_already' });
    const whole = await findAward(db, code);
    expect(whole?.agreement?.body).toContain('谷戸の会');
    expect(whole?.agreement).toMatchObject({ groupHow: 'account', groupName: '由比 なぎさ' });
  });

  test('who notes the paper of the group does not sign for the city', async ({ db }) => {
    const code = await decide(db, await createTown(db));
    const note = (on: string) =>
      run(db, OFFICER, (desk) => noteSignature(desk, code, { name: '由比 なぎさ', on, city: '結浜市' }));
    expect(await note('2026-06-02')).toMatchObject({ code: 'grant_awards.day_outside' });
    expect(await note('2026-05-10')).toMatchObject({ ok: true });
    expect(await run(db, OFFICER, (desk) => signForOffice(desk, code))).toMatchObject({
      code: 'grant_awards.another_hand',
    });
    expect(await run(db, OTHER, (desk) => signForOffice(desk, code))).toMatchObject({ ok: true });
    expect((await findAward(db, code))?.payments).toMatchObject([
      { kind: 'advance', yen: 100_000, state: 'planned' },
    ]);
  });
});

describe('payments', () => {
  test('two hands, once, and only a claim that names no account', async ({ db }) => {
    const town = await createTown(db);
    const code = await agreed(db, town);
    const id = await onlyPayment(db, code);
    const claim = (actor: Actor, noted: boolean) =>
      run(db, actor, (desk) => claimPayment(desk, code, id, noted));
    expect(await claim(STRANGER, true)).toMatchObject({ code: 'grant_awards.not_yours' });
    expect(await claim(OFFICER, true)).toMatchObject({ code: 'permit.wrong_role' });
    expect(await claim(town.writer, false)).toMatchObject({ code: 'grant_awards.account_needed' });
    const order = () => run(db, OFFICER, (desk) => orderPayment(desk, code, id));
    const pay = (actor: Actor, on = '2026-06-01') => run(db, actor, (desk) => payPayment(desk, code, id, on));
    expect(await order()).toMatchObject({ code: 'grant_awards.payment_not_now' });
    expect(await claim(town.writer, true)).toMatchObject({ ok: true });
    expect(await claim(town.writer, true)).toMatchObject({ code: 'grant_awards.payment_not_now' });
    expect(await order()).toMatchObject({ ok: true });
    expect(await pay(OFFICER)).toMatchObject({ code: 'grant_awards.another_hand' });
    expect(await pay(OTHER, '2026-06-02')).toMatchObject({ code: 'grant_awards.day_outside' });
    expect(await pay(OTHER)).toMatchObject({ ok: true });
    expect(await pay(OTHER)).toMatchObject({ code: 'grant_awards.payment_not_now' });
    expect(await moneyOf(db, code)).toMatchObject({ paidYen: 100_000, unpaidYen: 0 });
  });

  test('one that failed is undone in the books and ordered again as a new row', async ({ db }) => {
    const town = await createTown(db);
    const code = await agreed(db, town);
    const id = await paid(db, town, code);
    const fail = (words: string) =>
      run(db, OFFICER, (desk) => failPayment(desk, code, id, { on: '2026-06-01', words }));
    expect(await fail('')).toMatchObject({ code: 'grant_awards.reason_needed' });
    expect(await fail('口座が見つからない')).toMatchObject({ ok: true });
    expect(await fail('口座が見つからない')).toMatchObject({ code: 'grant_awards.payment_not_now' });
    expect(await moneyOf(db, code)).toMatchObject({ paidYen: 0, unpaidYen: 100_000 });
    const again = await onlyPayment(db, code);
    expect(again).not.toBe(id);
    expect(await run(db, OTHER, (desk) => orderPayment(desk, code, again))).toMatchObject({ ok: true });
    expect(await run(db, OFFICER, (desk) => payPayment(desk, code, again, '2026-06-01'))).toMatchObject({
      ok: true,
    });
    expect(await moneyOf(db, code)).toMatchObject({ paidYen: 100_000 });
  });

  test('a payment of another award is not found under this one', async ({ db }) => {
    const town = await createTown(db);
    const code = await agreed(db, town);
    const other = await decide(db, town, 20_000, { yearIndex: 2, fiscalYear: 2027 });
    const id = await onlyPayment(db, code);
    expect(await run(db, town.writer, (desk) => claimPayment(desk, other, id, true))).toMatchObject({
      code: 'grant_awards.no_payment',
    });
  });

  test('where the rules leave it open an officer chooses, with a reason; parts add up', async ({ db }) => {
    const town = await createTown(db, { payment: null, instalments: [40, 60] });
    const code = await agreed(db, town, 99_999);
    expect((await findAward(db, code))?.payments).toEqual([]);
    const choose = (reason: string) =>
      run(db, OFFICER, (desk) => choosePlan(desk, code, { plan: 'instalments', reason }));
    expect(await choose(' ')).toMatchObject({ code: 'grant_awards.reason_needed' });
    expect(await choose('資材を先に買うため')).toMatchObject({ ok: true });
    expect((await findAward(db, code))?.payments.map(({ yen }) => yen)).toEqual([39_999, 60_000]);
  });
});

describe('changing, stopping, giving up, revoking', () => {
  const change = (yen: number, id = crypto.randomUUID()) => ({
    id,
    kind: 'change' as const,
    reason: '規模を小さくするため',
    lines: [{ key: '1', category: 'supplies', item: '苗', yen }],
    yen,
    endsOn: null,
  });

  test('one request at a time, the same form twice is one, decided by another hand; the books follow', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const asked = change(70_000);
    expect(await run(db, town.writer, (desk) => askChange(desk, code, asked))).toMatchObject({ ok: true });
    expect(await run(db, town.writer, (desk) => askChange(desk, code, asked))).toMatchObject({ ok: true });
    expect(await run(db, town.writer, (desk) => askChange(desk, code, change(60_000)))).toMatchObject({
      code: 'grant_awards.change_open',
    });
    const decideIt = (approve: boolean, words = '') =>
      run(db, OFFICER, (desk) => decideChange(desk, code, asked.id, { approve, words }));
    expect(await decideIt(false)).toMatchObject({ code: 'grant_awards.reason_needed' });
    expect(await decideIt(true)).toMatchObject({ ok: true });
    expect(await decideIt(true)).toMatchObject({ code: 'grant_awards.change_decided' });
    expect(await findAward(db, code)).toMatchObject({
      award: { decidedYen: 70_000, linesRevision: 1 },
      lines: [{ item: '苗', yen: 70_000 }],
      firstLines: [{ yen: 60_000 }, { yen: 40_000 }],
    });
    const open = (await findAward(db, code))?.payments.filter(({ state }) => state === 'planned');
    expect(open?.map(({ yen }) => yen)).toEqual([70_000]);
    expect(await moneyOf(db, code)).toMatchObject({ committedYen: 70_000 });
    expect(await fundBalance(db)).toMatchObject({ committedYen: 70_000, freeYen: 930_000 });
  });

  test('more than was decided is refused, and so is another group', async ({ db }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    expect(await run(db, town.writer, (desk) => askChange(desk, code, change(100_001)))).toMatchObject({
      code: 'grant_awards.change_raises',
    });
    expect(await run(db, STRANGER, (desk) => askChange(desk, code, change(1)))).toMatchObject({
      kind: 'forbidden',
    });
  });

  test('giving up before the work releases all of it', async ({ db }) => {
    const town = await createTown(db);
    const code = await agreed(db, town);
    expect(await run(db, town.member, (desk) => giveUpAward(desk, code, '', '2026-07-01'))).toMatchObject({
      code: 'grant_awards.reason_needed',
    });
    expect(
      await run(db, town.member, (desk) => giveUpAward(desk, code, '人手が足りない', '2026-07-01')),
    ).toMatchObject({
      ok: true,
    });
    expect(await fundBalance(db)).toMatchObject({ freeYen: 1_000_000, committedYen: 0 });
    expect(await run(db, town.writer, (desk) => startAward(desk, code, '2026-06-01'))).toMatchObject({
      code: 'grant_awards.not_now',
    });
  });

  test('revoking needs two officers and brings back what was paid; an order must be taken back first', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const revoke = (yen: number, repayDueOn: string | null, id = crypto.randomUUID()) => ({
      id,
      kind: 'revoke' as const,
      reason: '目的外に使ったため',
      lines: [],
      yen,
      endsOn: null,
      repayDueOn,
    });
    const payment = await onlyPayment(db, code);
    await run(db, town.writer, (desk) => claimPayment(desk, code, payment, true));
    await run(db, OFFICER, (desk) => orderPayment(desk, code, payment));
    const early = revoke(0, null);
    expect(await run(db, OFFICER, (desk) => askChange(desk, code, early))).toMatchObject({ ok: true });
    const decideIt = (actor: Actor, id: string) =>
      run(db, actor, (desk) => decideChange(desk, code, id, { approve: true, words: '' }));
    expect(await decideIt(OFFICER, early.id)).toMatchObject({ code: 'grant_awards.another_hand' });
    expect(await decideIt(OTHER, early.id)).toMatchObject({ code: 'grant_awards.payment_on_its_way' });
    expect(await run(db, OFFICER, (desk) => takeBackOrder(desk, code, payment))).toMatchObject({ ok: true });
    expect(await decideIt(OTHER, early.id)).toMatchObject({ ok: true });
    expect(await findAward(db, code)).toMatchObject({
      award: { state: 'revoked', settledYen: 0 },
      repayments: [],
    });
    expect(await fundBalance(db)).toMatchObject({ freeYen: 1_000_000, committedYen: 0 });
  });
});

describe('reporting and settling', () => {
  test('what is missing, negative, fractional, of another line or before the decision is refused', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    expect(
      await run(db, town.writer, (desk) =>
        sendReport(desk, code, 'final', { revision: 0, nothingSpent: true }),
      ),
    ).toMatchObject({ code: 'grant_reports.incomplete' });
    const paper = {
      id: crypto.randomUUID(),
      version: 0,
      lineKey: '1',
      on: '2026-05-20',
      payee: '店',
      item: '品',
      yen: 5,
      units: null,
    };
    const put = (changes: object, actor: Actor = town.writer) =>
      run(db, actor, (desk) => putReceipt(desk, code, { ...paper, ...changes }));
    for (const yen of [0, -5, 1.5])
      expect(await put({ yen })).toMatchObject({ code: 'grant_reports.bad_yen' });
    expect(await put({ lineKey: '99' })).toMatchObject({ code: 'grant_reports.no_line' });
    expect(await put({ on: '2026-04-30' })).toMatchObject({ code: 'grant_reports.day_outside' });
    expect(await put({}, STRANGER)).toMatchObject({ code: 'grant_awards.not_yours' });
    expect(await put({})).toMatchObject({ ok: true });
    expect(await put({})).toMatchObject({ ok: true });
    expect(await put({ version: 7 })).toMatchObject({ code: 'grant_reports.changed_meanwhile' });
    const id = (await findAward(db, code))?.award.id ?? '';
    expect((await findReport(db, id, 'final'))?.receipts).toHaveLength(1);
  });

  test('of two members who write at once the second is told, and the first keeps their words', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const save = (actor: Actor, outcome: string) =>
      run(db, actor, (desk) =>
        saveSection(desk, code, 'final', { section: 'effect', values: { outcome }, revision: 0 }),
      );
    expect(await save(town.writer, 'ひとり目')).toMatchObject({ ok: true });
    expect(await save(town.member, 'ふたり目')).toMatchObject({ code: 'grant_reports.changed_meanwhile' });
    expect(await save(town.writer, 'ひとり目')).toMatchObject({ ok: true });
  });

  test('counted by the rules, judged one by one, settled by another hand, never above the decision', async ({
    db,
  }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    await paid(db, town, code);
    const receipts: [string, number, number | null][] = [
      ['1', 95_500, null],
      ['2', 45_000, 3],
    ];
    expect(await reported(db, town, code, receipts)).toMatchObject({ ok: true });
    const id = (await findAward(db, code))?.award.id ?? '';
    expect(await run(db, OFFICER, (desk) => checkReport(desk, code, 'final'), JULY)).toMatchObject({
      code: 'grant_reports.receipts_open',
    });
    expect(await run(db, OFFICER, (desk) => countPlainReceipts(desk, code), JULY)).toMatchObject({
      ok: true,
      value: { count: 1 },
    });
    const open = (await findReport(db, id, 'final'))?.receipts.find(({ verdict }) => verdict === null);
    const judge = (countedYen: number, note: string) =>
      run(
        db,
        OFFICER,
        (desk) => judgeReceipt(desk, code, open?.id ?? '', { verdict: 'counted', countedYen, note }),
        JULY,
      );
    for (const yen of [-1, 45_001, Number.NaN])
      expect(await judge(yen, 'x')).toMatchObject({ code: 'grant_reports.counted_outside' });
    expect(await judge(30_000, '')).toMatchObject({ code: 'grant_awards.reason_needed' });
    expect(await judge(30_000, '1人10,000円まで')).toMatchObject({ ok: true });
    expect(await run(db, OFFICER, (desk) => checkReport(desk, code, 'final'), JULY)).toMatchObject({
      ok: true,
    });
    const propose = (yen: number, words = '') =>
      run(
        db,
        OFFICER,
        (desk) => proposeSettlement(desk, code, { yen, words, repayDueOn: '2026-08-01' }),
        JULY,
      );
    expect(await propose(125_000)).toMatchObject({ code: 'grant_reports.above_most' });
    expect(await propose(100_001)).toMatchObject({ code: 'grant_reports.above_most' });
    expect(await propose(-1)).toMatchObject({ code: 'grant_awards.bad_amount' });
    expect(await propose(90_000)).toMatchObject({ code: 'grant_reports.lower_needs_words' });
    expect(await propose(100_000)).toMatchObject({ ok: true });
    expect(await propose(100_000)).toMatchObject({ code: 'grant_reports.settlement_stands' });
    const settle = (actor: Actor) =>
      run(db, actor, (desk) => decideSettlement(desk, code, { approve: true, words: '' }), JULY);
    expect(await settle(OFFICER)).toMatchObject({ code: 'grant_awards.another_hand' });
    expect(await settle(OTHER)).toMatchObject({ ok: true });
    expect(await settle(OTHER)).toMatchObject({ code: 'grant_reports.no_proposal' });
    expect(await run(db, OFFICER, (desk) => closeAward(desk, code), JULY)).toMatchObject({ ok: true });
  });

  test('a report that goes back names its fields, and comes again; a balance is claimed after the settlement', async ({
    db,
  }) => {
    const town = await createTown(db, { payment: 'after' });
    const code = await running(db, town);
    expect(await reported(db, town, code, [['1', 52_300, null]])).toMatchObject({ ok: true });
    const giveBack = (remarks: { field: string; words: string }[]) =>
      run(db, OFFICER, (desk) => returnReport(desk, code, 'final', remarks), JULY);
    for (const remarks of [[], [{ field: 'outcome', words: ' ' }], [{ field: 'secret', words: 'x' }]])
      expect(await giveBack(remarks)).toMatchObject({ code: 'grant_reports.no_remark' });
    expect(await giveBack([{ field: 'outcome', words: '人数も書いてください' }])).toMatchObject({ ok: true });
    expect((await findAward(db, code))?.award.state).toBe('running');
    expect(await reported(db, town, code, [])).toMatchObject({ ok: true });
    await run(db, OFFICER, (desk) => countPlainReceipts(desk, code), JULY);
    await run(db, OFFICER, (desk) => checkReport(desk, code, 'final'), JULY);
    const proposal = { yen: 52_000, words: '', repayDueOn: null };
    expect(await run(db, OFFICER, (desk) => proposeSettlement(desk, code, proposal), JULY)).toMatchObject({
      ok: true,
    });
    await run(db, OTHER, (desk) => decideSettlement(desk, code, { approve: true, words: '' }), JULY);
    expect(await run(db, OFFICER, (desk) => closeAward(desk, code), JULY)).toMatchObject({
      code: 'grant_awards.money_open',
    });
    const id = await onlyPayment(db, code);
    for (const [actor, command] of [
      [town.writer, (desk: Desk) => claimPayment(desk, code, id, true)],
      [OFFICER, (desk: Desk) => orderPayment(desk, code, id)],
      [OTHER, (desk: Desk) => payPayment(desk, code, id, '2026-07-01')],
      [OFFICER, (desk: Desk) => closeAward(desk, code)],
    ] as const)
      expect(await run<Done>(db, actor, command, JULY)).toMatchObject({ ok: true });
    expect(await moneyOf(db, code)).toMatchObject({ paidYen: 52_000, settledYen: 52_000, unpaidYen: 0 });
    expect(await fundBalance(db)).toMatchObject({ cashYen: 948_000, committedYen: 0 });
  });

  test('nothing is remembered of a command that was refused', async ({ db }) => {
    const town = await createTown(db);
    const code = await running(db, town);
    const before = await findAward(db, code);
    await run(db, OFFICER, (desk) => closeAward(desk, code), MAY);
    expect(await findAward(db, code)).toEqual(before);
  });
});
