import { describe, expect, it } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { checkChange } from './changes.ts';
import { dayInYear, reportDays } from './days.ts';
import { AWARD_FLOW, awardCode, awardNumber, PAYMENT_FLOW } from './flow.ts';
import { isEven } from './money.ts';
import { plannedPayments, shareOut } from './payments.ts';
import { AWARD_PERMITS, type AwardAction, mayAward } from './permits.ts';

const table = (flow: Record<string, Record<string, string | undefined>>) =>
  Object.entries(flow).map(
    ([state, steps]) =>
      `${state}: ${Object.entries(steps)
        .map(([a, b]) => `${a}→${b}`)
        .join(' ')}`,
  );

describe('the life of an award', () => {
  it('is this table', () => {
    expect(table(AWARD_FLOW)).toMatchInlineSnapshot(`
      [
        "decided: agree→agreed give_up→given_up revoke→revoked",
        "agreed: start→running give_up→given_up revoke→revoked",
        "running: report→reported stop→stopped revoke→revoked",
        "stopped: report→reported revoke→revoked",
        "reported: return→running return_stopped→stopped check→checked revoke→revoked",
        "checked: look_again→reported settle→settled revoke→revoked",
        "settled: close→closed",
        "closed: ",
        "given_up: ",
        "revoked: ",
      ]
    `);
  });

  it('and that of a payment is this', () => {
    expect(table(PAYMENT_FLOW)).toMatchInlineSnapshot(`
      [
        "planned: claim→claimed cancel→cancelled",
        "claimed: hand_back→planned order→ordered cancel→cancelled",
        "ordered: take_back→claimed pay→paid",
        "paid: fail→failed",
        "failed: ",
        "cancelled: ",
      ]
    `);
  });

  it('has numbers that people can read and type', () => {
    expect(awardCode(2026, 7)).toBe('K2026-007');
    expect(awardNumber('ｋ2026-007')).toEqual({ fiscalYear: 2026, number: 7 });
    expect(awardNumber('E2026-007')).toBeUndefined();
  });
});

const OWN = 'own';
const actor = (role: (typeof ROLES)[number], organisationIds: string[] = []) => ({
  id: 'x',
  roles: [role],
  organisationIds,
  departmentIds: [],
});
const ACTIONS = Object.keys(AWARD_PERMITS) as AwardAction[];

describe('who may do what', () => {
  it('of another group nobody but the programme office does anything', () => {
    const open = ROLES.map((role) => [
      role,
      ACTIONS.filter((action) => mayAward(actor(role, ['another']), action, { organisationId: OWN }).ok)
        .length,
    ]);
    expect(Object.fromEntries(open)).toEqual({
      visitor: 0,
      group_member: 0,
      centre_staff: 0,
      coordinator: 0,
      department_officer: 0,
      programme_officer: 14,
      committee_member: 0,
      administrator: 0,
    });
  });

  it('members act for their own group, and an officer who is a member does nothing for the office', () => {
    const member = actor('group_member', [OWN]);
    expect(ACTIONS.filter((action) => mayAward(member, action, { organisationId: OWN }).ok)).toEqual([
      'sign',
      'start',
      'claim',
      'ask_change',
      'give_up',
      'report',
      'offer_result',
    ]);
    const both = { ...member, roles: ['group_member', 'programme_officer'] as const };
    expect(mayAward(both, 'pay', { organisationId: OWN })).toMatchObject({ code: 'grant_awards.own_group' });
  });
});

describe('money and days', () => {
  it('shares whole yen, the last part takes the rest', () => {
    expect(shareOut(100_001, [50, 50])).toEqual([50_000, 50_001]);
    expect(shareOut(100, [33, 33, 34])).toEqual([33, 33, 34]);
    expect(plannedPayments('instalments', null, 100)).toEqual([
      { kind: 'instalment', yen: 50 },
      { kind: 'instalment', yen: 50 },
    ]);
    expect(plannedPayments('after', null, 100)).toEqual([]);
  });

  it('an award is even when what went out less what came back is what was settled', () => {
    expect(isEven({ paidYen: 100, repaidYen: 20 }, 80)).toBe(true);
    expect(isEven({ paidYen: 100, repaidYen: 0 }, 80)).toBe(false);
    expect(isEven(undefined, 0)).toBe(true);
    expect(isEven({ paidYen: 0, repaidYen: 0 }, null)).toBe(false);
  });

  it('days of the rules fall in the year of the award; unset is the end of the year', () => {
    expect(dayInYear('2025-01-31', 2026)).toBe('2027-01-31');
    expect(dayInYear('09-30', 2026)).toBe('2026-09-30');
    expect(dayInYear('02-30', 2026)).toBeNull();
    expect(reportDays({ interimOn: null, finalWithinDays: null }, 2026, '2026-11-30', '2026-05-01')).toEqual({
      interimDueOn: null,
      reportDueOn: '2027-03-31',
    });
    const rules = { interimOn: '10-31', finalWithinDays: 30 };
    expect(reportDays(rules, 2026, '2027-03-31', '2026-05-01').interimDueOn).toBe('2026-10-31');
    // Decided after that day: nobody is late from the start.
    expect(reportDays(rules, 2026, '2027-03-31', '2026-11-20').interimDueOn).toBeNull();
  });
});

describe('a request to change', () => {
  const award = {
    state: 'running',
    decidedYen: 100,
    decidedOn: '2026-05-01',
    reportDueOn: '2027-03-31',
    fiscalYearEnd: '2027-03-31',
    startedOn: '2026-05-02',
  } as const;
  const line = (yen: number) => ({ key: '1', category: 'a', item: 'b', yen });
  const ask = (yen: number, lines = [line(yen)], endsOn: string | null = null) =>
    checkChange(award, { kind: 'change', yen, lines, endsOn });

  it.each([
    [ask(90), true, ''],
    [ask(101), false, 'grant_awards.change_raises'],
    [ask(-1), false, 'grant_awards.bad_amount'],
    [ask(0.5), false, 'grant_awards.bad_amount'],
    [ask(90, []), false, 'grant_awards.bad_lines'],
    [ask(90, [line(50), line(50)]), false, 'grant_awards.bad_lines'],
    [ask(90, [line(-90)]), false, 'grant_awards.bad_lines'],
    [ask(90, [line(80)]), false, 'grant_awards.lines_below'],
    [ask(90, [line(90)], '2027-04-01'), false, 'grant_awards.day_outside'],
  ])('is checked %#', (verdict, ok, code) => {
    expect(verdict.ok ? '' : verdict.code).toBe(code);
    expect(verdict.ok).toBe(ok);
  });
});
