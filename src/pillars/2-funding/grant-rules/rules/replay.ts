import { type Candidate, type Choice, chooseAwards } from './choose.ts';
import type { Facts } from './facts.ts';
import { qualifies } from './judge.ts';
import { type BudgetLine, eligibleCost, grantableYen } from './money.ts';
import type { ProgrammeRules } from './programme-rules.ts';
import { rankScores, type Score, type Sheet, scoreOf } from './scores.ts';

/** One year of a project as it was asked for; lines where the budget was kept by category. */
export type AskedYear = {
  readonly requestedYen: number;
  readonly costYen: number;
  readonly lines?: readonly BudgetLine[];
};

/** An application as it stood when its round was decided: facts, what was asked, raw sheets, and what came of it. */
export type RoundApplication = {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly code: string;
  readonly title: string;
  readonly groupName: string;
  readonly facts: Facts;
  /** Which award of the group in this course it would be, from 1. */
  readonly awardNumber: number;
  readonly years: readonly AskedYear[];
  readonly sheets: readonly Sheet[];
  /** Keys of rules of eligibility that the facts did not meet, and on which the office let the group in all the same. */
  readonly overruled?: readonly string[];
  /** What was decided: yen by year, empty when it was not awarded. */
  readonly decidedYen: readonly number[];
  /** How the office and the committee ended it, in words of the replay. */
  readonly decided: ReplayVerdict;
};

/** All that a past round was decided from, without anything that the rules themselves say. */
export type RoundInput = {
  readonly roundId: string;
  readonly name: string;
  readonly courseKey: string;
  readonly fiscalYear: number;
  /** The version of the rules under which it was decided. */
  readonly ruleSetId: string;
  /** The day on which eligibility was judged. */
  readonly judgedOn: string;
  readonly budgetYen: number | null;
  readonly applications: readonly RoundApplication[];
  /** The order that the committee gave to equal scores. */
  readonly settledTies: readonly string[];
};

export const REPLAY_VERDICTS = [
  'awarded',
  'not_eligible',
  'too_many_awards',
  'below_pass',
  'tied',
  'over_budget',
  'over_count',
  'no_scores',
] as const;
export type ReplayVerdict = (typeof REPLAY_VERDICTS)[number];

export type Replayed = {
  readonly applicationId: string;
  readonly verdict: ReplayVerdict;
  readonly rank: number | null;
  readonly sharePerMille: number;
  /** By year of the project; empty when nothing is awarded. */
  readonly yen: readonly number[];
};
export type Replay = {
  readonly applications: readonly Replayed[];
  readonly qualified: number;
  readonly passed: number;
  readonly awarded: number;
  /** What the awards cost, by year of the project. */
  readonly yenByYear: readonly number[];
  readonly totalYen: number;
  readonly openTie: readonly string[];
};

const NOTHING: readonly number[] = [];

/** What would be granted in each year, no more years than the rules allow. */
function yenOfYears(rules: ProgrammeRules, application: RoundApplication): number[] {
  const count = Math.min(application.years.length, rules.years ?? application.years.length);
  const granted: number[] = [];
  let paidBeforeYen = 0;
  for (const [index, asked] of application.years.entries()) {
    if (index >= count) break;
    const costYen = asked.lines === undefined ? asked.costYen : eligibleCost(rules, asked.lines).countedYen;
    const yen = grantableYen(rules, {
      awardNumber: application.awardNumber,
      yearIndex: index + 1,
      paidBeforeYen,
      costYen,
      requestedYen: asked.requestedYen,
    });
    granted.push(yen);
    paidBeforeYen += yen;
  }
  return granted;
}

/** Why it does not come before the committee at all, if it does not. */
function barOf(
  rules: ProgrammeRules,
  application: RoundApplication,
  judgedOn: string,
): ReplayVerdict | undefined {
  const { facts, overruled } = application;
  if (!qualifies(rules, facts, judgedOn, overruled)) return 'not_eligible';
  const most = rules.counts.awardsPerGroup;
  return most !== null && application.awardNumber > most ? 'too_many_awards' : undefined;
}

/**
 * A past round decided once more from its raw facts and sheets, under these rules. The budget is that of the round's own
 * year and bounds the first year of each project; later years are counted in what it costs.
 */
export function replay(
  rules: ProgrammeRules,
  round: RoundInput,
  budgetYen: number | null = round.budgetYen,
): Replay {
  const bars = new Map<string, ReplayVerdict>();
  const granted = new Map<string, readonly number[]>();
  const scores: Score[] = [];
  for (const application of round.applications) {
    const bar = barOf(rules, application, round.judgedOn);
    if (bar !== undefined) {
      bars.set(application.applicationId, bar);
      continue;
    }
    granted.set(application.applicationId, yenOfYears(rules, application));
    scores.push(scoreOf(rules, application));
  }
  const ranked = rankScores(scores);
  const candidates = ranked.map(
    ({ applicationId, rank, passes }): Candidate => ({
      applicationId,
      rank,
      passes,
      yen: granted.get(applicationId)?.[0] ?? 0,
    }),
  );
  const { choices, openTie } = chooseAwards(rules, candidates, budgetYen, round.settledTies);
  const standing = new Map(ranked.map((score) => [score.applicationId, score]));
  const applications = round.applications.map(({ applicationId }): Replayed => {
    const verdict: Choice | ReplayVerdict =
      bars.get(applicationId) ?? choices.get(applicationId) ?? 'no_scores';
    const score = standing.get(applicationId);
    return {
      applicationId,
      verdict,
      rank: score?.rank ?? null,
      sharePerMille: score?.sharePerMille ?? 0,
      yen: verdict === 'awarded' ? (granted.get(applicationId) ?? NOTHING) : NOTHING,
    };
  });
  return {
    applications,
    ...totalsOf(applications),
    passed: ranked.filter((one) => one.passes).length,
    openTie,
  };
}

function totalsOf(applications: readonly Replayed[]) {
  const yenByYear: number[] = [];
  let awarded = 0;
  let barred = 0;
  for (const { verdict, yen } of applications) {
    if (verdict === 'awarded') awarded += 1;
    if (verdict === 'not_eligible' || verdict === 'too_many_awards') barred += 1;
    for (const [index, one] of yen.entries()) yenByYear[index] = (yenByYear[index] ?? 0) + one;
  }
  const totalYen = yenByYear.reduce((sum, one) => sum + one, 0);
  return { qualified: applications.length - barred, awarded, yenByYear, totalYen };
}

/**
 * Applications whose outcome under these rules is not what was decided then, to the yen. Of a project over several years
 * the years that have been decided are compared.
 */
export function differences(round: RoundInput, replayed: Replay): string[] {
  return round.applications.flatMap((application, index) => {
    const now = replayed.applications[index];
    const isSame =
      now !== undefined &&
      (now.verdict === 'awarded') === (application.decided === 'awarded') &&
      application.decidedYen.every((yen, year) => yen === now.yen[year]);
    return isSame ? [] : [application.applicationId];
  });
}
