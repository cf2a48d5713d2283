import { expect, test } from 'vitest';
import { readCode } from './code.ts';
import { APPLICATION_FLOW, APPLICATION_STATES, CALL_FLOW, waitingFor } from './flow.ts';
import { nextDay } from './life.ts';
import { callStanding, daysLeft, isCallOpen } from './open-call.ts';
import { PATH_TO } from './path-to.ts';

test('the life of an application is this table', () => {
  const lines = APPLICATION_STATES.map(
    (state) =>
      `${state}: ${Object.entries(APPLICATION_FLOW[state])
        .map(([action, to]) => `${action}→${to}`)
        .join(' ')}`,
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "draft: submit→submitted withdraw→withdrawn",
      "submitted: return→returned accept→accepted refuse→refused withdraw→withdrawn",
      "returned: submit→submitted withdraw→withdrawn refuse→refused",
      "accepted: start_screening→screening withdraw→withdrawn refuse→refused",
      "screening: recommend→recommended not_recommend→not_recommended withdraw→withdrawn",
      "recommended: award→awarded decline→declined withdraw→withdrawn",
      "not_recommended: award→awarded decline→declined withdraw→withdrawn",
      "awarded: finish→finished withdraw→given_up revoke→revoked",
      "finished: ",
      "declined: ",
      "refused: ",
      "withdrawn: ",
      "given_up: ",
      "revoked: ",
    ]
  `);
  expect(Object.keys(CALL_FLOW.closed)).toEqual([]);
});

test('every state can be reached along the flow', () => {
  for (const state of APPLICATION_STATES) {
    let at: (typeof APPLICATION_STATES)[number] | undefined = 'draft';
    for (const action of PATH_TO[state]) at = at && APPLICATION_FLOW[at][action];
    expect(at).toBe(state);
  }
});

const call = { state: 'published', opensOn: '2026-11-01', closesOn: '2026-11-30' } as const;

test('a call is open from the first second of its first day to the last second of its last day in Japan', () => {
  expect(isCallOpen(call, new Date('2026-10-31T14:59:59.999Z'))).toBe(false);
  expect(isCallOpen(call, new Date('2026-10-31T15:00:00Z'))).toBe(true);
  expect(isCallOpen(call, new Date('2026-11-30T14:59:59.999Z'))).toBe(true);
  expect(isCallOpen(call, new Date('2026-11-30T15:00:00Z'))).toBe(false);
  expect(isCallOpen({ ...call, state: 'closed' }, new Date('2026-11-20T03:00:00Z'))).toBe(false);
  expect(callStanding({ ...call, state: 'draft' }, new Date('2026-11-20T03:00:00Z'))).toBe('draft');
  expect(callStanding(call, new Date('2026-10-20T03:00:00Z'))).toBe('coming');
  expect(callStanding(call, new Date('2026-12-20T03:00:00Z'))).toBe('over');
  expect(daysLeft(call, new Date('2026-11-30T03:00:00Z'))).toBe(0);
});

test('an address names an application by its number or its id, and nothing else', () => {
  expect(readCode('e2026-012')).toEqual({ fiscalYear: 2026, number: 12 });
  expect(readCode('Ｅ２０２６－１２３４')).toEqual({ fiscalYear: 2026, number: 1234 });
  expect(readCode('00000000-0000-4000-8000-000000000001')).toEqual({
    id: '00000000-0000-4000-8000-000000000001',
  });
  for (const wrong of ['E2026-12', 'R2026-0012', '', "E2026-012' or 1=1"])
    expect(readCode(wrong)).toBe(undefined);
});

test('it is told whose turn it is', () => {
  expect(waitingFor('accepted', 1)).toBe('department');
  expect(waitingFor('accepted', 0)).toBe('office');
  expect(waitingFor('finished', 0)).toBe(undefined);
});

test('the next day is that of the next step where one is known', () => {
  const days = { closesOn: '2026-11-30', presentationOn: null, decisionBy: '2027-03-31' };
  expect(nextDay({ state: 'draft', mendBy: null }, days)).toBe('2026-11-30');
  expect(nextDay({ state: 'returned', mendBy: '2026-12-05' }, days)).toBe('2026-12-05');
  expect(nextDay({ state: 'screening', mendBy: null }, days)).toBe('2027-03-31');
  expect(nextDay({ state: 'finished', mendBy: null }, days)).toBe(null);
});
