import type { ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';

/** What a trial changes in the rules of a course; null leaves a rule as it was in each round. */
export type Changes = {
  readonly perProjectYen: number | null;
  readonly perYearYen: number | null;
  readonly byAward1: number | null;
  readonly byAward2: number | null;
  readonly totalYen: number | null;
  readonly years: number | null;
  readonly awardsPerGroup: number | null;
  readonly awardsPerYear: number | null;
  /** In hundredths of the full marks. */
  readonly passShare: number | null;
  readonly budgetYen: number | null;
  /** Groups that receive another subsidy may apply. */
  readonly allowsOtherSubsidy: boolean;
  /** What was asked for, and what it cost, is taken to have grown or shrunk as the cap did. */
  readonly scalesRequests: boolean;
  /** Who pays in the trial, where it is not as the rules say. */
  readonly fundedBy: 'fund' | 'general' | null;
};

export const NO_CHANGES: Changes = {
  perProjectYen: null,
  perYearYen: null,
  byAward1: null,
  byAward2: null,
  totalYen: null,
  years: null,
  awardsPerGroup: null,
  awardsPerYear: null,
  passShare: null,
  budgetYen: null,
  allowsOtherSubsidy: false,
  scalesRequests: false,
  fundedBy: null,
};
export const CHANGE_NAMES = Object.keys(NO_CHANGES) as (keyof Changes)[];

/** The names of what a trial changes. */
export function changedNames(changes: Changes): (keyof Changes)[] {
  return CHANGE_NAMES.filter((name) => changes[name] !== null && changes[name] !== false);
}

/** Whether any rule is changed; how requests are taken to follow is none by itself. */
export function isChanged(changes: Changes): boolean {
  return changedNames(changes).some((name) => name !== 'scalesRequests');
}

function byAward(rules: ProgrammeRules, { byAward1, byAward2 }: Changes) {
  const before = rules.caps.byAwardYen;
  if (byAward1 === null && byAward2 === null) return before;
  return {
    ...before,
    ...(byAward1 === null ? {} : { '1': byAward1 }),
    ...(byAward2 === null ? {} : { '2': byAward2 }),
  };
}

/** The number of awards stands among the counts and may stand as a rule of eligibility too; both follow. */
function eligibility(rules: ProgrammeRules, { allowsOtherSubsidy, awardsPerGroup }: Changes) {
  const kept = rules.eligibility?.filter(({ kind }) => !(allowsOtherSubsidy && kind === 'no_other_subsidy'));
  if (!kept) return null;
  return kept.map((rule) =>
    awardsPerGroup !== null && rule.kind === 'awards_at_most'
      ? { ...rule, params: { ...rule.params, number: awardsPerGroup } }
      : rule,
  );
}

/** The rules of a round with what the trial changes; the rest stays as it was then. */
export function applyChanges(rules: ProgrammeRules, changes: Changes): ProgrammeRules {
  const { caps, counts } = rules;
  return {
    ...rules,
    caps: {
      perProjectYen: changes.perProjectYen ?? caps.perProjectYen,
      perYearYen: changes.perYearYen ?? caps.perYearYen,
      byAwardYen: byAward(rules, changes),
      totalYen: changes.totalYen ?? caps.totalYen,
    },
    years: changes.years ?? rules.years,
    counts: {
      awardsPerGroup: changes.awardsPerGroup ?? counts.awardsPerGroup,
      awardsPerYear: changes.awardsPerYear ?? counts.awardsPerYear,
    },
    passMark: changes.passShare === null ? rules.passMark : { kind: 'share', value: changes.passShare },
    eligibility: eligibility(rules, changes),
    fundedBy: changes.fundedBy ?? rules.fundedBy,
  };
}
