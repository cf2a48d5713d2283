import { choicesOf, textOf, type Values } from '#blocks/questionnaire/index.ts';
import type { Facts, FormerAward, Judgement, ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';

/** What a rule said when the application was sent; the rule itself stands in the pinned set. */
export type FrozenJudgement = Omit<Judgement, 'rule'>;

/** What was known of the group when the application was sent, and what the rules said of it then. */
export type FrozenFacts = {
  readonly on: string;
  readonly facts: Facts;
  readonly judged: readonly FrozenJudgement[];
};

export const freeze = (on: string, facts: Facts, judged: readonly Judgement[]): FrozenFacts => ({
  on,
  facts,
  judged: judged.map(({ rule: _rule, ...judgement }) => judgement),
});

/** What must still be done, with the day by which: the office checks it. */
export const conditionsOf = (frozen: FrozenFacts): FrozenJudgement[] =>
  frozen.judged.filter(({ verdict }) => verdict === 'yes_if');

/** Yes or no of a declaration in the form: a tick, or a choice named yes or no. */
function declarationOf(values: Values, key: string): boolean | undefined {
  const value = values[key];
  if (typeof value === 'boolean') return value;
  const chosen = textOf(values, key) || choicesOf(values, key)[0];
  if (chosen !== 'yes' && chosen !== 'no') return undefined;
  return chosen === 'yes';
}

/** The facts of the register, with what the form declares and the awards that the group had before. */
export function withAnswer(
  facts: Facts,
  rules: Pick<ProgrammeRules, 'eligibility'>,
  values: Values,
  awardsBefore: readonly FormerAward[],
): Facts {
  const said = (key: string, known: boolean | null) => declarationOf(values, key) ?? known;
  const declared: Record<string, boolean> = { ...facts.declared };
  for (const { key } of rules.eligibility ?? []) {
    const answer = declarationOf(values, key);
    if (answer !== undefined) declared[key] = answer;
  }
  return {
    ...facts,
    isPublicInterest: said('public_interest', facts.isPublicInterest),
    isOpen: said('open', facts.isOpen),
    hasBookkeeping: said('bookkeeping', facts.hasBookkeeping),
    otherSubsidy: said('other_subsidy', facts.otherSubsidy),
    awardsBefore,
    declared,
  };
}
