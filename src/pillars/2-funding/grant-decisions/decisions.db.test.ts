import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { bookGift } from '#pillars/2-funding/fund-books/index.ts';
import { listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import {
  createApplication,
  createCall,
  deskOf,
  GOOD,
  NOW,
  OFFICER,
  grantTest as test,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import { findApplication } from '#pillars/2-funding/grant-papers/index.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { decide, sendBack } from './commands/decide.ts';
import { type Proposal, proposeDecision } from './commands/propose-decision.ts';
import { listDecisions } from './queries/list-decisions.ts';
import { grantDecisions } from './schema.ts';

const HEAD: Actor = { ...OFFICER, id: '00000000-0000-4000-8000-0000000000b1' };
const PROPOSAL: Proposal = {
  yearIndex: 1,
  outcome: 'award',
  yen: 50_000,
  grounds: '推薦のとおり',
  conditions: '',
};
const ID = '00000000-0000-4000-8000-0000000000c1';

async function recommended(db: Db, state: 'recommended' | 'not_recommended' | 'screening' = 'recommended') {
  const callId = await createCall(db, { rules: { fundedBy: 'fund', roundingYen: 1_000 } });
  const gift = { giftId: ID, yen: 200_000, on: '2026-11-01', source: 'box' as const, earmarkKey: null };
  const booked = await bookGift(deskOf(db), gift);
  if (!booked.ok) throw new Error(booked.code);
  return createApplication(db, { callId, state });
}

const propose = (db: Db, id: string, change: Partial<Proposal> = {}, actor = OFFICER) =>
  act(db, 'grant_decisions.propose', actor, NOW, (desk) =>
    proposeDecision(desk, id, { ...PROPOSAL, ...change }),
  );

async function proposed(db: Db, change: Partial<Proposal> = {}) {
  const application = await recommended(db);
  expect(await propose(db, application.id, change)).toMatchObject({ ok: true });
  const [decision] = await listDecisions(db, application.id);
  if (!decision) throw new Error('nothing was proposed');
  return { application, decision };
}

describe('a proposal', () => {
  test('waits for another hand, and is written down', async ({ db }) => {
    const { application, decision } = await proposed(db);
    expect(decision).toMatchObject({ state: 'proposed', proposedYen: 50_000, decidedYen: null });
    const [row] = await db.select().from(auditLog).where(eq(auditLog.act, 'grant_decisions.propose'));
    expect(row?.detail).toEqual({ year: 1, outcome: 'award', yen: 50_000 });
    expect((await findApplication(db, application.code))?.application.state).toBe('recommended');
  });

  test('is refused before the committee has spoken, twice for one year, and for a year that was not applied for', async ({
    db,
  }) => {
    const early = await recommended(db, 'screening');
    expect(await propose(db, early.id)).toMatchObject({ code: 'grant_decisions.not_yet' });
    expect(await propose(db, early.id, { yearIndex: 2 })).toMatchObject({
      code: 'grant_decisions.no_such_year',
    });
    expect(await db.select().from(grantDecisions)).toEqual([]);
  });

  test('is refused above what was asked for, off the rounding, and without an amount', async ({ db }) => {
    const { id } = await recommended(db);
    const codes: string[] = [];
    for (const yen of [51_000, 49_500, 0, -1_000]) {
      const outcome = await propose(db, id, { yen });
      codes.push(outcome.ok ? 'ok' : outcome.code);
    }
    expect(codes).toEqual([
      'grant_decisions.over_request',
      'grant_decisions.not_rounded',
      'grant_decisions.no_amount',
      'grant_decisions.no_amount',
    ]);
  });

  test('is refused to everybody but the office', async ({ db }) => {
    const { id } = await recommended(db);
    const member: Actor = { ...OFFICER, roles: ['visitor', 'committee_member'] };
    expect(await propose(db, id, {}, member)).toMatchObject({ kind: 'forbidden' });
  });

  test('sent again says that it is there already', async ({ db }) => {
    const { application } = await proposed(db);
    expect(await propose(db, application.id)).toMatchObject({ code: 'grant_decisions.proposed_already' });
  });
});

describe('a decision', () => {
  const take = (db: Db, id: string, yen: number, actor = HEAD) =>
    act(db, 'grant_decisions.decide', actor, NOW, (desk) => decide(desk, id, { yen, conditions: '条件' }));

  test('has an amount of its own, begins the award and commits its money', async ({ db }) => {
    const { application, decision } = await proposed(db);
    expect(await take(db, decision.id, 45_000)).toMatchObject({ ok: true });
    const [kept] = await listDecisions(db, application.id);
    expect(kept).toMatchObject({
      state: 'decided',
      proposedYen: 50_000,
      decidedYen: 45_000,
      decidedBy: HEAD.id,
    });
    expect((await findApplication(db, application.code))?.application.state).toBe('awarded');
    const [award] = await listAwards(db, { applicationId: application.id });
    expect(award).toMatchObject({ decidedYen: 45_000, state: 'decided', conditions: '条件' });
  });

  test('is refused to the hand that proposed it, and leaves nothing', async ({ db }) => {
    const { application, decision } = await proposed(db);
    expect(await take(db, decision.id, 45_000, OFFICER)).toMatchObject({
      kind: 'forbidden',
      code: 'grant_decisions.same_hand',
    });
    expect(await listAwards(db, { applicationId: application.id })).toEqual([]);
  });

  test('is taken once', async ({ db }) => {
    const { application, decision } = await proposed(db);
    await take(db, decision.id, 45_000);
    expect(await take(db, decision.id, 45_000)).toMatchObject({ code: 'grant_decisions.decided_already' });
    expect(await listAwards(db, { applicationId: application.id })).toHaveLength(1);
  });

  test('cannot grant more than was asked for, nor more than the fund holds', async ({ db }) => {
    const { decision } = await proposed(db);
    expect(await take(db, decision.id, 60_000)).toMatchObject({ code: 'grant_decisions.over_request' });
    const callId = await createCall(db, { rules: { fundedBy: 'fund' }, courseKey: 'empty' });
    const values = { ...GOOD, requested_yen: 100_000, budget: [{ item: '苗', yen: 100_000 }] };
    const big = { ...values, income: [{ item: '助成', yen: 100_000 }] };
    const first = await createApplication(db, { callId, state: 'recommended', values: big });
    const second = await createApplication(db, { callId, state: 'recommended', values: big });
    const third = await createApplication(db, { callId, state: 'recommended', values: big });
    const outcomes: string[] = [];
    for (const { id } of [first, second, third]) {
      await propose(db, id, { yen: 100_000 });
      const [one] = await listDecisions(db, id);
      const outcome = await take(db, one?.id ?? '', 100_000);
      outcomes.push(outcome.ok ? 'ok' : outcome.code);
    }
    expect(outcomes.slice(0, 2)).toEqual(['ok', 'ok']);
    expect(outcomes[2]).not.toBe('ok');
    expect((await listDecisions(db, third.id))[0]?.state).toBe('proposed');
  });

  test('to decline moves the application with its reason and books nothing', async ({ db }) => {
    const application = await recommended(db, 'not_recommended');
    await propose(db, application.id, {
      outcome: 'decline',
      yen: 0,
      conditions: '基準点に届きませんでした。',
    });
    const [decision] = await listDecisions(db, application.id);
    const outcome = await act(db, 'grant_decisions.decide', HEAD, NOW, (desk) =>
      decide(desk, decision?.id ?? '', { yen: 0, conditions: '基準点に届きませんでした。' }),
    );
    expect(outcome).toMatchObject({ ok: true });
    const whole = await findApplication(db, application.code);
    expect(whole?.application).toMatchObject({ state: 'declined', outcome: '基準点に届きませんでした。' });
    expect(await listAwards(db, { applicationId: application.id })).toEqual([]);
  });

  test('can be sent back, and then proposed anew', async ({ db }) => {
    const { application, decision } = await proposed(db);
    const back = await act(db, 'grant_decisions.send_back', HEAD, NOW, (desk) =>
      sendBack(desk, decision.id, '根拠を書き足してください'),
    );
    expect(back).toMatchObject({ ok: true });
    expect(await propose(db, application.id)).toMatchObject({ ok: true });
    const states = (await listDecisions(db, application.id)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['proposed', 'sent_back']);
  });
});
