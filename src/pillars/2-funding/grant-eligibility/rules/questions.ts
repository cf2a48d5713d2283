import type {
  EligibilityKind,
  EligibilityRule,
  Facts,
  ProgrammeRules,
} from '#pillars/2-funding/grant-rules/index.ts';

/** What is asked of a group: yes and no, a number, or a day; one question may answer several rules. */
export const QUESTIONS = {
  base: 'yes_no',
  public_interest: 'yes_no',
  open: 'yes_no',
  citizens: 'number',
  officers: 'number',
  founded: 'day',
  active: 'day',
  bylaws: 'yes_no',
  bookkeeping: 'yes_no',
  registered: 'yes_no',
  nonprofit: 'yes_no',
  awarded: 'yes_no',
  awards: 'number',
  subsidy: 'yes_no',
} as const;
export type QuestionName = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

const ASKS: Readonly<Record<Exclude<EligibilityKind, 'declared'>, QuestionName>> = {
  in_city_base: 'base',
  public_interest: 'public_interest',
  open: 'open',
  min_citizens: 'citizens',
  min_officers: 'officers',
  max_years_since_founding: 'founded',
  min_years_active: 'active',
  bylaws: 'bylaws',
  bookkeeping: 'bookkeeping',
  registered: 'registered',
  nonprofit: 'nonprofit',
  not_awarded_since: 'awarded',
  awards_at_most: 'awards',
  no_other_subsidy: 'subsidy',
};

/** The rules that a group is judged by: those of the course, and the number of awards where that stands among the money. */
export function rulesOfCheck(
  rules: ProgrammeRules,
  courseKey: string,
  sentence: EligibilityRule['sentence'],
) {
  const written = rules.eligibility ?? [];
  const most = rules.counts.awardsPerGroup;
  if (most === null || written.some(({ kind }) => kind === 'awards_at_most')) return written;
  const count: EligibilityRule = {
    key: 'awards_per_group',
    kind: 'awards_at_most',
    params: { number: most, courseKey },
    sentence,
    source: '',
  };
  return [...written, count];
}

/** Whether the register has the answer already, so that nobody types it again. */
const KNOWN: Readonly<Record<QuestionName, (facts: Facts) => boolean>> = {
  base: (facts) => facts.hasBase !== null,
  public_interest: (facts) => facts.isPublicInterest !== null,
  open: (facts) => facts.isOpen !== null,
  citizens: (facts) => facts.citizens !== null,
  officers: (facts) => facts.officers !== null,
  founded: (facts) => facts.foundedOn !== null,
  active: (facts) => facts.activeSince !== null,
  bylaws: (facts) => facts.hasBylaws !== null,
  bookkeeping: (facts) => facts.hasBookkeeping !== null,
  registered: (facts) => facts.isRegistered !== null,
  nonprofit: (facts) => facts.isNonprofit !== null,
  awarded: (facts) => facts.awardsBefore !== null,
  awards: (facts) => facts.awardsBefore !== null,
  subsidy: (facts) => facts.otherSubsidy !== null,
};

/** Declarations are asked by the key of their rule. */
export const declaredName = (key: string) => `declared.${key}`;

export type Asked = {
  readonly name: string;
  readonly question: QuestionName | null;
  readonly rule: EligibilityRule;
};

/** Only what these rules look at and the register does not know, each once, in the order of the rules. */
export function questionsFor(rules: readonly EligibilityRule[], facts: Facts): Asked[] {
  const asked = new Map<string, Asked>();
  for (const rule of rules) {
    const question = rule.kind === 'declared' ? null : ASKS[rule.kind];
    const name = question ?? declaredName(rule.key);
    const isKnown = question === null ? rule.key in facts.declared : KNOWN[question](facts);
    if (!isKnown && !asked.has(name)) asked.set(name, { name, question, rule });
  }
  return [...asked.values()];
}
