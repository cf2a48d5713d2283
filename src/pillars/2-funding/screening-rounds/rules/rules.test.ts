import { describe, expect, it, test } from 'vitest';
import { type Applicant, type Holder, suggestConflicts } from './conflicts.ts';
import {
  isBeforeOpening,
  isOpened,
  isSettled,
  ROUND_FLOW,
  ROUND_STATES,
  roundCode,
  roundNumber,
} from './flow.ts';
import { quorumOf } from './quorum.ts';
import { gateOf, maySeeScores, takesPart, UNDECLARED } from './standing.ts';

const TODAY = '2026-12-10';
const holder = (changes: Partial<Holder> = {}): Holder => ({
  personId: 'me',
  name: '有識 けい',
  roles: [],
  ...changes,
});
const applicant = (changes: Partial<Applicant> = {}): Applicant => ({
  organisationId: 'group',
  officers: [],
  departmentIds: [],
  adviserIds: [],
  ...changes,
});
const officer = (changes: Partial<Applicant['officers'][number]>) => ({
  personId: null,
  name: '由比 なぎさ',
  startsOn: null,
  endsOn: null,
  ...changes,
});
const role = (changes: Partial<Holder['roles'][number]>) => ({
  role: 'group_member',
  organisationId: null,
  departmentId: null,
  startsOn: '2020-04-01',
  endsOn: null,
  ...changes,
});
const kinds = (one: Holder, other: Applicant) => suggestConflicts(one, other, TODAY).map(({ kind }) => kind);

describe('relations that the register suggests', () => {
  it.each([
    ['an officer now', officer({ personId: 'me' }), ['officer_now']],
    ['an officer on the last day', officer({ personId: 'me', endsOn: TODAY }), ['officer_now']],
    ['until yesterday', officer({ personId: 'me', endsOn: '2026-12-09' }), ['officer_before']],
    ['three years ago', officer({ personId: 'me', endsOn: '2023-12-12' }), ['officer_before']],
    ['longer ago', officer({ personId: 'me', endsOn: '2023-12-01' }), []],
    ['a namesake', officer({ name: '有識　けい' }), ['same_name']],
    ['a namesake known to be somebody else', officer({ name: '有識 けい', personId: 'other' }), []],
    ['somebody else', officer({}), []],
  ] as const)('%s', (_what, one, expected) => {
    expect(kinds(holder(), applicant({ officers: [one] }))).toEqual(expected);
  });

  it.each([
    ['a member of the group', role({ organisationId: 'group' }), ['member_now']],
    ['a member until last year', role({ organisationId: 'group', endsOn: '2025-12-31' }), ['member_before']],
    ['a member of another group', role({ organisationId: 'other' }), []],
    [
      'of the department concerned',
      role({ role: 'department_officer', departmentId: 'green' }),
      ['department'],
    ],
    ['formerly of that department', role({ departmentId: 'green', endsOn: '2026-03-31' }), []],
    ['of another department', role({ departmentId: 'blue' }), []],
  ] as const)('%s', (_what, one, expected) => {
    expect(kinds(holder({ roles: [one] }), applicant({ departmentIds: ['green'] }))).toEqual(expected);
  });

  it('each kind once, the nearest first', () => {
    const roles = [role({ organisationId: 'group' }), role({ organisationId: 'group' })];
    const officers = [officer({ personId: 'me' })];
    expect(kinds(holder({ roles }), applicant({ officers, adviserIds: ['me'] }))).toEqual([
      'officer_now',
      'member_now',
      'adviser',
    ]);
  });
});

it('a round lives exactly so', () => {
  const lines = Object.entries(ROUND_FLOW).map(
    ([state, actions]) => `${state}: ${Object.entries(actions).map(([action, to]) => `${action} → ${to}`)}`,
  );
  expect(lines).toEqual([
    'prepared: ask → declaring',
    'declaring: start → scoring',
    'scoring: open → opened',
    'opened: deliberate → deliberated',
    'deliberated: recommend → recommended',
    'recommended: close → closed',
    'closed: ',
  ]);
  expect(ROUND_STATES.filter(isOpened)).toEqual(['opened', 'deliberated', 'recommended', 'closed']);
  expect(ROUND_STATES.filter(isBeforeOpening)).toEqual(['prepared', 'declaring', 'scoring']);
  expect(ROUND_STATES.filter(isSettled)).toEqual(['recommended', 'closed']);
});

it('a code is read as it is written', () => {
  expect(roundCode({ fiscalYear: 2026, number: 2 })).toBe('S2026-2');
  expect(roundNumber('ｓ２０２６-2')).toEqual({ fiscalYear: 2026, number: 2 });
  for (const code of ['2026-2', 'S26-1', 'S2026-', "S2026-1'"]) expect(roundNumber(code)).toBeUndefined();
});

describe('the quorum', () => {
  it.each([
    [null, 3, 2, { taking: 1, needed: null, isReached: true }],
    [null, 3, 3, { taking: 0, needed: null, isReached: false }],
    [{ kind: 'number', value: 3 }, 5, 2, { taking: 3, needed: 3, isReached: true }],
    [{ kind: 'number', value: 3 }, 5, 3, { taking: 2, needed: 3, isReached: false }],
    [{ kind: 'half', value: 50 }, 5, 2, { taking: 3, needed: 3, isReached: true }],
    [{ kind: 'half', value: 50 }, 5, 3, { taking: 2, needed: 3, isReached: false }],
    [{ kind: 'half', value: 50 }, 4, 2, { taking: 2, needed: 2, isReached: true }],
    [{ kind: 'number', value: 0 }, 2, 2, { taking: 0, needed: 0, isReached: false }],
  ] as const)('%j of %i seats, %i recused', (rule, seats, recused, expected) => {
    expect(quorumOf(rule, seats, recused)).toMatchObject(expected);
  });
});

describe('the gate', () => {
  const declared = { ...UNDECLARED, declared: true };
  const asked = { state: 'scoring', isSeated: true, hasDeclaredAll: true, standing: declared } as const;
  test('is shut unless everything is declared, and for ever to who steps back', () => {
    expect(gateOf(asked)).toBe('open');
    expect(gateOf({ ...asked, isSeated: false })).toBe('not_yours');
    expect(gateOf({ ...asked, state: 'prepared' })).toBe('not_asked_yet');
    expect(gateOf({ ...asked, hasDeclaredAll: false })).toBe('declare_first');
    expect(gateOf({ ...asked, standing: UNDECLARED })).toBe('declare_first');
    for (const state of ROUND_STATES.slice(1))
      expect(gateOf({ ...asked, state, standing: { ...declared, recused: true } })).toBe('recused');
  });

  test('scores are seen only after the opening, and never of a paper from which one steps back', () => {
    expect(ROUND_STATES.filter((state) => maySeeScores({ ...asked, state }))).toEqual(
      ROUND_STATES.filter(isOpened),
    );
    const recused = { ...declared, recused: true };
    expect(ROUND_STATES.filter((state) => maySeeScores({ ...asked, state, standing: recused }))).toEqual([]);
  });

  test('a withdrawn application leaves the round until its result is settled, and not afterwards', () => {
    expect(takesPart('scoring', { outAt: null }, { state: 'screening' })).toBe(true);
    expect(takesPart('scoring', { outAt: null }, { state: 'withdrawn' })).toBe(false);
    expect(takesPart('closed', { outAt: null }, { state: 'given_up' })).toBe(true);
    expect(takesPart('closed', { outAt: new Date(0) }, { state: 'withdrawn' })).toBe(false);
  });
});
