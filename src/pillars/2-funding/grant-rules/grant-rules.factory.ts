import type { Db } from '#platform/db/db.ts';
import { plantRuleSet } from './commands/plant-rule-set.ts';
import { type Facts, NO_FACTS } from './rules/facts.ts';
import {
  type Criterion,
  type EligibilityRule,
  type ProgrammeRules,
  unsetRules,
} from './rules/programme-rules.ts';
import type { RoundApplication, RoundInput } from './rules/replay.ts';
import type { Sheet } from './rules/scores.ts';

/** Rules in which nothing is decided, with what a test adds. */
export const rulesWith = (changes: Partial<ProgrammeRules> = {}): ProgrammeRules => ({
  ...unsetRules({ ja: '試しのコース' }, 'subsidy'),
  ...changes,
});

export const eligibilityRule = (
  kind: EligibilityRule['kind'],
  number: number | null = null,
  changes: Partial<EligibilityRule> = {},
): EligibilityRule => ({
  key: kind,
  kind,
  params: { number },
  sentence: { ja: `${kind}の文` },
  source: '要綱第3条',
  ...changes,
});

export const criterion = (key: string, changes: Partial<Criterion> = {}): Criterion => ({
  key,
  name: { ja: key },
  help: { ja: '' },
  max: 5,
  weight: 1,
  minimum: null,
  ...changes,
});

export const sheet = (memberId: string, points: Record<string, number>, isRecused = false): Sheet => ({
  memberId,
  isRecused,
  points,
});

export const factsWith = (changes: Partial<Facts> = {}): Facts => ({ ...NO_FACTS, ...changes });

export const roundApplication = (
  applicationId: string,
  changes: Partial<RoundApplication> = {},
): RoundApplication => ({
  applicationId,
  organisationId: `group ${applicationId}`,
  code: applicationId,
  title: `事業${applicationId}`,
  groupName: `団体${applicationId}`,
  facts: NO_FACTS,
  awardNumber: 1,
  years: [{ requestedYen: 100_000, costYen: 200_000 }],
  sheets: [],
  decidedYen: [],
  decided: 'below_pass',
  ...changes,
});

export const roundWith = (
  applications: readonly RoundApplication[],
  changes: Partial<RoundInput> = {},
): RoundInput => ({
  roundId: 'round',
  name: '試しの募集',
  courseKey: 'startup',
  fiscalYear: 2025,
  ruleSetId: 'rules',
  judgedOn: '2025-06-30',
  budgetYen: null,
  applications,
  settledTies: [],
  ...changes,
});

/** A version in force of a course. */
export function createRuleSet(
  db: Db,
  now: Date,
  changes: { courseKey?: string; fiscalYear?: number; rules?: ProgrammeRules } = {},
): Promise<string> {
  const actor = {
    id: '00000000-0000-4000-8000-0000000000f1',
    roles: [],
    organisationIds: [],
    departmentIds: [],
  };
  return plantRuleSet(
    { tx: db, now, actor },
    {
      courseKey: changes.courseKey ?? 'startup',
      courseName: { ja: '試しのコース' },
      sort: 0,
      fiscalYear: changes.fiscalYear ?? 2026,
      rules: changes.rules ?? rulesWith(),
      note: 'はじめの版',
    },
  );
}
