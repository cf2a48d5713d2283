import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Kind } from '#registry/organisations/index.ts';
import type { PaperKind } from '#registry/passport/index.ts';

/** What a paper asks for: a first registration, its yearly renewal, a change between. */
export const ROUNDS = ['first', 'renewal', 'change'] as const;
export type Round = (typeof ROUNDS)[number];

export const CONDITIONS = [
  'kind',
  'members',
  'citizens',
  'citizen_share',
  'base',
  'months',
  'corporate_number',
  'papers',
  'declarations',
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** The city's conditions of registration. What is empty is not asked. */
export type RegistrationRules = {
  readonly minMembers: number | null;
  readonly minCitizens: number | null;
  /** At least so many of a hundred members are citizens. */
  readonly minCitizenShare: number | null;
  /** Kinds that may register; an empty list means every kind. */
  readonly kinds: readonly Kind[];
  readonly baseInCity: boolean;
  readonly minMonths: number | null;
  readonly papers: Readonly<Record<Round, readonly PaperKind[]>>;
  /** Sentences that the group ticks before it sends. */
  readonly declarations: readonly string[];
  /** A registration holds until the end of a fiscal year, or for some months. */
  readonly validity: 'fiscal_year' | 'months';
  readonly validityLength: number;
  readonly renewalDays: number;
  readonly graceDays: number;
  /** Working days within which the centre answers. */
  readonly answerDays: number;
  /** Whoever typed a paper for a group may accept it too. */
  readonly sameHand: boolean;
  /** Where each condition is written down, as 要綱第3条第1項. */
  readonly grounds: Readonly<Partial<Record<ConditionName, string>>>;
};

/** What holds before the city has set anything: nothing is asked, and registrations end with the fiscal year. */
export const PLAIN_RULES: RegistrationRules = {
  minMembers: null,
  minCitizens: null,
  minCitizenShare: null,
  kinds: [],
  baseInCity: false,
  minMonths: null,
  papers: { first: [], renewal: [], change: [] },
  declarations: [],
  validity: 'fiscal_year',
  validityLength: 1,
  renewalDays: 60,
  graceDays: 30,
  answerDays: 10,
  sameHand: true,
  grounds: {},
};

/**
 * The last day of a registration that is accepted today. A renewal goes on from where the last one ends; one that would
 * end before its own renewal window opens is given the year after as well.
 */
export function validUntil(rules: RegistrationRules, today: string, current: string | null): string {
  const from = current !== null && current >= today ? addDays(current, 1) : today;
  if (rules.validity === 'months') return addDays(addMonths(from, rules.validityLength), -1);
  const year = fiscalYearOf(from);
  const isLate = addDays(fiscalYearDays(year).to, -rules.renewalDays) <= from;
  const years = isLate ? rules.validityLength : rules.validityLength - 1;
  return fiscalYearDays(year + years).to;
}

/** The first day on which a registration may be renewed. */
export const renewalOpensOn = (rules: RegistrationRules, until: string) => addDays(until, -rules.renewalDays);

/** The last day before a registration that was not renewed lapses. */
export const graceEndsOn = (rules: RegistrationRules, until: string) => addDays(until, rules.graceDays);

/** The day some working days later; Saturdays and Sundays are none. */
export function addWorkingDays(day: string, days: number): string {
  let on = day;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    const weekday = (Math.floor(Date.parse(`${on}T00:00:00Z`) / 86_400_000) + 4) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return on;
}

/** The same day some months later; the last of a shorter month stands in for a day that it lacks. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const next = `${Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(addDays(next, -1).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}
