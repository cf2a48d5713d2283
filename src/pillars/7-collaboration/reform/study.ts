import {
  differences,
  type ProgrammeRules,
  type Replay,
  type Replayed,
  type RoundInput,
  replay,
} from '#pillars/2-funding/grant-rules/index.ts';
import { applyChanges, type Changes } from './rules/changes.ts';
import { scaleRequest } from './scale.ts';

/** A past round with the rules under which it was decided; in it stands what the city decided in the end. */
export type PastRound = {
  readonly input: RoundInput;
  readonly rules: ProgrammeRules;
  readonly ruleSetNumber: number;
};

/** How a result under the same rules stands to the decision of then: the same to the yen, another amount, or another outcome. */
export const AGREEMENTS = ['same', 'adjusted', 'other'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export type StudyRow = {
  readonly applicationId: string;
  readonly code: string;
  readonly title: string;
  readonly groupName: string;
  readonly before: Replayed;
  readonly after: Replayed;
  readonly decidedYen: readonly number[];
  readonly agreement: Agreement;
};
export type StudiedRound = {
  readonly roundId: string;
  readonly name: string;
  readonly fiscalYear: number;
  readonly ruleSetNumber: number;
  readonly rows: readonly StudyRow[];
  readonly before: Replay;
  readonly after: Replay;
};
export type Sums = {
  readonly applications: number;
  readonly qualified: number;
  readonly passed: number;
  readonly awarded: number;
  readonly totalYen: number;
  /** The cost of one fiscal year of calls, on average over the years of the rounds, in whole yen. */
  readonly yearlyYen: number;
};
export type Study = {
  readonly rounds: readonly StudiedRound[];
  readonly before: Sums;
  readonly after: Sums;
  /** Applications with another outcome than then, and with another amount. */
  readonly differing: number;
  readonly adjusted: number;
};

/** The round as it is taken to have been asked for under the changed rules. */
function asAsked(
  input: RoundInput,
  rules: ProgrammeRules,
  changed: ProgrammeRules,
  changes: Changes,
): RoundInput {
  if (!changes.scalesRequests) return input;
  return { ...input, applications: input.applications.map((one) => scaleRequest(one, rules, changed)) };
}

function agreementOf(isSame: boolean, before: Replayed, decided: string): Agreement {
  if (isSame) return 'same';
  return (before.verdict === 'awarded') === (decided === 'awarded') ? 'adjusted' : 'other';
}

function studyRound({ input, rules, ruleSetNumber }: PastRound, changes: Changes): StudiedRound {
  const before = replay(rules, input);
  const changed = applyChanges(rules, changes);
  const after = replay(
    changed,
    asAsked(input, rules, changed, changes),
    changes.budgetYen ?? input.budgetYen,
  );
  const differing = new Set(differences(input, before));
  const rows = input.applications.flatMap((application, index): StudyRow[] => {
    const [one, other] = [before.applications[index], after.applications[index]];
    if (!one || !other) return [];
    const { applicationId, code, title, groupName, decidedYen, decided } = application;
    return [
      {
        applicationId,
        code,
        title,
        groupName,
        before: one,
        after: other,
        decidedYen,
        agreement: agreementOf(!differing.has(applicationId), one, decided),
      },
    ];
  });
  const { roundId, name, fiscalYear } = input;
  return { roundId, name, fiscalYear, ruleSetNumber, rows, before, after };
}

function sumsOf(rounds: readonly StudiedRound[], of: (round: StudiedRound) => Replay): Sums {
  const sum = (value: (round: StudiedRound) => number) => rounds.reduce((all, one) => all + value(one), 0);
  const totalYen = sum((round) => of(round).totalYen);
  const years = new Set(rounds.map(({ fiscalYear }) => fiscalYear)).size;
  return {
    applications: sum(({ rows }) => rows.length),
    qualified: sum((round) => of(round).qualified),
    passed: sum((round) => of(round).passed),
    awarded: sum((round) => of(round).awarded),
    totalYen,
    yearlyYen: years === 0 ? 0 : Math.floor(totalYen / years),
  };
}

const countOf = (rounds: readonly StudiedRound[], agreement: Agreement) =>
  rounds.reduce((all, { rows }) => all + rows.filter((row) => row.agreement === agreement).length, 0);

/** Past rounds decided once more, under their own rules and under changed ones. */
export function studyRounds(past: readonly PastRound[], changes: Changes): Study {
  const rounds = past.map((round) => studyRound(round, changes));
  return {
    rounds,
    before: sumsOf(rounds, ({ before }) => before),
    after: sumsOf(rounds, ({ after }) => after),
    differing: countOf(rounds, 'other'),
    adjusted: countOf(rounds, 'adjusted'),
  };
}
