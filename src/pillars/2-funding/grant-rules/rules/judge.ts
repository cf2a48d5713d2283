import type { Facts } from './facts.ts';
import type { EligibilityRule, ProgrammeRules } from './programme-rules.ts';

/** Met; met if something is done by a day; not met; the rule has no value yet; the fact is not known. */
export const ELIGIBILITY_VERDICTS = ['yes', 'yes_if', 'no', 'unset', 'unknown'] as const;
export type EligibilityVerdict = (typeof ELIGIBILITY_VERDICTS)[number];

export type Judgement = {
  readonly rule: EligibilityRule;
  readonly key: string;
  readonly verdict: EligibilityVerdict;
  /** For `yes_if`: the last day, where it is known. */
  readonly byOn: string | null;
  /** What the rule asks for, and what was found: a number, a day, or yes and no. */
  readonly needed: number | null;
  readonly found: number | string | boolean | null;
};

/** Day, or nothing, on which the application must be in and the project starts: until then things can be put right. */
export type Deadlines = { readonly applyBy: string | null; readonly startBy: string | null };
const NOTHING: readonly string[] = [];
const NO_DEADLINES: Deadlines = { applyBy: null, startBy: null };

const plusYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The last day that a date of this precision can stand for. */
function latestOf(day: string, precision: Facts['foundedPrecision']): string {
  if (precision === 'day') return day;
  return precision === 'year' ? `${day.slice(0, 4)}-12-31` : `${day.slice(0, 7)}-31`;
}

function holds(value: boolean | null): EligibilityVerdict {
  if (value === null) return 'unknown';
  return value ? 'yes' : 'no';
}

function atLeast(needed: number | null | undefined, found: number | null): EligibilityVerdict {
  if (needed === null || needed === undefined) return 'unset';
  if (found === null) return 'unknown';
  return found >= needed ? 'yes' : 'no';
}

/** Not older than n years on the day of the application; the anniversary itself still counts. */
function youngEnough(rule: EligibilityRule, facts: Facts, today: string): EligibilityVerdict {
  const years = rule.params.number;
  if (years === null || years === undefined) return 'unset';
  if (facts.foundedOn === null) return 'unknown';
  if (today <= plusYears(facts.foundedOn, years)) return 'yes';
  return today <= plusYears(latestOf(facts.foundedOn, facts.foundedPrecision), years) ? 'unknown' : 'no';
}

function longEnough(rule: EligibilityRule, facts: Facts, today: string): EligibilityVerdict {
  const years = rule.params.number;
  if (years === null || years === undefined) return 'unset';
  if (facts.activeSince === null) return 'unknown';
  return plusYears(facts.activeSince, years) <= today ? 'yes' : 'no';
}

function notAwardedSince(rule: EligibilityRule, facts: Facts): EligibilityVerdict {
  const { number: since, courseKey } = rule.params;
  if (since === null || since === undefined) return 'unset';
  if (facts.awardsBefore === null) return 'unknown';
  for (const award of facts.awardsBefore) {
    if (award.fiscalYear >= since && (courseKey === undefined || award.courseKey === courseKey)) return 'no';
  }
  return 'yes';
}

function countAwards(facts: Facts, courseKey: string | undefined): number {
  let count = 0;
  for (const award of facts.awardsBefore ?? []) {
    if (courseKey === undefined || award.courseKey === courseKey) count += 1;
  }
  return count;
}

/** One more award must still be within the number that a group may have. */
function fewEnough(rule: EligibilityRule, facts: Facts): EligibilityVerdict {
  const { number: most, courseKey } = rule.params;
  if (most === null || most === undefined) return 'unset';
  if (facts.awardsBefore === null) return 'unknown';
  return countAwards(facts, courseKey) < most ? 'yes' : 'no';
}

/** What the plain rules look at; the rest are worked out. */
function plainVerdict(rule: EligibilityRule, facts: Facts): EligibilityVerdict {
  switch (rule.kind) {
    case 'in_city_base':
      return holds(facts.hasBase);
    case 'public_interest':
      return holds(facts.isPublicInterest);
    case 'open':
      return holds(facts.isOpen);
    case 'bylaws':
      return facts.hasBylaws === false && facts.bylawsBy !== null ? 'yes_if' : holds(facts.hasBylaws);
    case 'bookkeeping':
      return holds(facts.hasBookkeeping);
    case 'registered':
      return holds(facts.isRegistered);
    case 'nonprofit':
      return holds(facts.isNonprofit);
    case 'no_other_subsidy':
      return holds(facts.otherSubsidy === null ? null : !facts.otherSubsidy);
    default:
      return holds(facts.declared[rule.key] ?? null);
  }
}

function strictVerdict(rule: EligibilityRule, facts: Facts, today: string): EligibilityVerdict {
  switch (rule.kind) {
    case 'min_citizens':
      return atLeast(rule.params.number, facts.citizens);
    case 'min_officers':
      return atLeast(rule.params.number, facts.officers);
    case 'max_years_since_founding':
      return youngEnough(rule, facts, today);
    case 'min_years_active':
      return longEnough(rule, facts, today);
    case 'not_awarded_since':
      return notAwardedSince(rule, facts);
    case 'awards_at_most':
      return fewEnough(rule, facts);
    default:
      return plainVerdict(rule, facts);
  }
}

/** The verdict of one rule, without making anything; what has a remedy may still be put right. */
export function verdictOf(rule: EligibilityRule, facts: Facts, today: string): EligibilityVerdict {
  const verdict = strictVerdict(rule, facts, today);
  if (verdict === 'yes_if') return rule.remedy === undefined ? 'no' : 'yes_if';
  return verdict === 'no' && rule.remedy !== undefined ? 'yes_if' : verdict;
}

function foundOf(rule: EligibilityRule, facts: Facts): Judgement['found'] {
  switch (rule.kind) {
    case 'min_citizens':
      return facts.citizens;
    case 'min_officers':
      return facts.officers;
    case 'max_years_since_founding':
      return facts.foundedOn;
    case 'min_years_active':
      return facts.activeSince;
    case 'not_awarded_since':
    case 'awards_at_most':
      return facts.awardsBefore === null ? null : countAwards(facts, rule.params.courseKey);
    default:
      return null;
  }
}

/** Every rule of eligibility with its verdict, in the order in which the city has written them; none when it has not. */
export function judgeEligibility(
  rules: Pick<ProgrammeRules, 'eligibility'>,
  facts: Facts,
  today: string,
  deadlines: Deadlines = NO_DEADLINES,
): Judgement[] {
  return (rules.eligibility ?? []).map((rule) => {
    const verdict = verdictOf(rule, facts, today);
    const last = rule.remedy?.by === 'application' ? deadlines.applyBy : deadlines.startBy;
    return {
      rule,
      key: rule.key,
      verdict,
      byOn: verdict === 'yes_if' ? last : null,
      needed: rule.params.number ?? null,
      found: foundOf(rule, facts),
    };
  });
}

/**
 * Whether nothing speaks against the group. What is unset or unknown bars nobody, for a person looks at it; nor does a
 * rule about which the office judged otherwise.
 */
export function qualifies(
  rules: Pick<ProgrammeRules, 'eligibility'>,
  facts: Facts,
  today: string,
  overruled: readonly string[] = NOTHING,
): boolean {
  for (const rule of rules.eligibility ?? []) {
    if (verdictOf(rule, facts, today) === 'no' && !overruled.includes(rule.key)) return false;
  }
  return true;
}
