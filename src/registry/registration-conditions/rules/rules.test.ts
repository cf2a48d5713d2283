import { describe, expect, it } from 'vitest';
import { emptyPaper } from '#registry/organisations/index.ts';
import { type ConditionCounts, checkConditions, type Subject } from './check-conditions.ts';
import {
  addMonths,
  addWorkingDays,
  PLAIN_RULES,
  type RegistrationRules,
  validUntil,
} from './registration-rules.ts';

const TODAY = '2026-11-25';
const subject = (changes: Partial<Subject['paper']> = {}, rest: Partial<Subject> = {}): Subject => ({
  round: 'first',
  paper: { ...emptyPaper('voluntary', '谷戸の会'), ...changes },
  today: TODAY,
  city: '結浜市',
  isIncorporated: false,
  declared: [],
  missing: 'unknown',
  ...rest,
});
const counts = (members: number | null, citizens: number | null): ConditionCounts => ({
  members,
  citizens,
  basis: 'paper',
});
const rules = (changes: Partial<RegistrationRules>): RegistrationRules => ({ ...PLAIN_RULES, ...changes });
const outcome = (s: Subject, c: ConditionCounts, changes: Partial<RegistrationRules>) =>
  checkConditions(s, c, rules(changes)).map(({ condition, outcome }) => `${condition}: ${outcome}`);

describe('the conditions of registration', () => {
  it('ask nothing before the city has set any', () => {
    expect(checkConditions(subject(), counts(null, null), PLAIN_RULES)).toEqual([]);
  });
  it.each([
    [5, 'met'],
    [4, 'not_met'],
    [null, 'look'],
  ])('five members asked, %s there: %s', (members, found) => {
    expect(outcome(subject(), counts(members, null), { minMembers: 5 })).toEqual([`members: ${found}`]);
  });
  it('a share of citizens is a share of the members', () => {
    expect(outcome(subject(), counts(9, 4), { minCitizenShare: 50 })).toEqual(['citizen_share: not_met']);
    expect(outcome(subject(), counts(8, 4), { minCitizenShare: 50 })).toEqual(['citizen_share: met']);
    expect(outcome(subject(), counts(8, null), { minCitizenShare: 50 })).toEqual(['citizen_share: look']);
    expect(outcome(subject(), counts(8, 4), { minCitizens: 5 })).toEqual(['citizens: not_met']);
  });
  it('a base in the city is met by its name, missing without an address, and else for a person', () => {
    const base = (address: string) => outcome(subject({ address }), counts(null, null), { baseInCity: true });
    expect([base('結浜市北町1-2'), base(''), base('北町1-2')].flat()).toEqual([
      'base: met',
      'base: not_met',
      'base: look',
    ]);
  });
  it.each([
    ['2026-05-25', 'day', 'met'],
    ['2026-05-26', 'day', 'not_met'],
    ['2026-05-01', 'month', 'look'],
    ['2026-04-01', 'month', 'met'],
    ['2026-01-01', 'year', 'look'],
    ['2025-01-01', 'year', 'met'],
    [null, 'day', 'look'],
  ] as const)('six months asked, founded on %s (%s): %s', (foundedOn, foundedPrecision, found) => {
    const s = subject({ foundedOn, foundedPrecision });
    expect(outcome(s, counts(null, null), { minMonths: 6 })).toEqual([`months: ${found}`]);
  });
  it('kinds, papers and declarations are what the city lists, each with where it is written down', () => {
    const changes = {
      kinds: ['npo' as const],
      papers: { ...PLAIN_RULES.papers, first: ['bylaws' as const] },
      declarations: ['営利を目的としていません'],
      grounds: { kind: '要綱第3条' },
    };
    expect(outcome(subject(), counts(null, null), changes)).toEqual([
      'kind: not_met',
      'papers: look',
      'declarations: not_met',
    ]);
    const good = subject({ kind: 'npo' }, { declared: ['営利を目的としていません'], missing: [] });
    expect(outcome(good, counts(null, null), changes)).toEqual([
      'kind: met',
      'papers: met',
      'declarations: met',
    ]);
    expect(checkConditions(subject(), counts(null, null), rules(changes))[0]?.ground).toBe('要綱第3条');
    const lacking = subject({}, { missing: [{ kind: 'bylaws', fiscalYear: null }] });
    expect(outcome(lacking, counts(null, null), { papers: changes.papers })).toEqual(['papers: not_met']);
  });
  it('a corporation without its number is for a person to judge', () => {
    expect(outcome(subject({ kind: 'npo' }, { isIncorporated: true }), counts(null, null), {})).toEqual([
      'corporate_number: look',
    ]);
  });
});

describe('the days of a registration', () => {
  it.each([
    ['2026-11-25', null, '2027-03-31'],
    ['2027-02-10', null, '2028-03-31'],
    ['2027-02-10', '2027-03-31', '2028-03-31'],
    ['2027-04-20', '2027-03-31', '2028-03-31'],
    ['2026-11-25', '2026-03-31', '2027-03-31'],
  ])('accepted on %s after an end on %s it holds until %s', (today, current, until) => {
    expect(validUntil(PLAIN_RULES, today, current)).toBe(until);
  });
  it('or for months from the day of registration', () => {
    const monthly = rules({ validity: 'months', validityLength: 12 });
    expect(validUntil(monthly, '2026-11-25', null)).toBe('2027-11-24');
    expect(validUntil(monthly, '2027-11-01', '2027-11-24')).toBe('2028-11-24');
  });
  it('working days leave out Saturdays and Sundays', () => {
    expect(addWorkingDays('2026-11-25', 1)).toBe('2026-11-26');
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-25', 10)).toBe('2026-12-09');
  });
  it('a month later is the same day, or the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });
});
