/** Words that the city writes for its readers; where a language is missing, the Japanese is shown. */
export type Words = { readonly ja: string; readonly en?: string; readonly easy?: string };

export const MONEY_KINDS = ['subsidy', 'contribution'] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];
export const FUNDED_BY = ['fund', 'general'] as const;
export type FundedBy = (typeof FUNDED_BY)[number];
export const EXECUTION_YEARS = ['same', 'next'] as const;
export const ROUNDINGS = [1, 100, 1000] as const;
export const TIES = ['discussion', 'vote', 'smaller_amount'] as const;
export const RECUSALS = ['exclude', 'mean_of_others'] as const;
export const PAYMENTS = ['advance', 'after', 'instalments'] as const;
export const DOCUMENT_TIMES = ['application', 'start', 'report'] as const;
export const REMEDIES = ['application', 'start'] as const;

/** What a rule of eligibility asks; each is judged from one fact of the group. */
export const ELIGIBILITY_KINDS = [
  'in_city_base',
  'public_interest',
  'open',
  'min_citizens',
  'max_years_since_founding',
  'min_years_active',
  'min_officers',
  'bylaws',
  'bookkeeping',
  'registered',
  'nonprofit',
  'not_awarded_since',
  'awards_at_most',
  'no_other_subsidy',
  'declared',
] as const;
export type EligibilityKind = (typeof ELIGIBILITY_KINDS)[number];

/** The value of a rule: how many, how many years, since which fiscal year; null is not set. */
export type EligibilityParams = { readonly number?: number | null; readonly courseKey?: string };

export type EligibilityRule = {
  readonly key: string;
  readonly kind: EligibilityKind;
  readonly params: EligibilityParams;
  readonly sentence: Words;
  /** Where the city has written it down, or from which paper it was read. */
  readonly source: string;
  /** What is not sure about the rule itself. */
  readonly note?: Words;
  /** What may still be put right, and by when: with the application, or before the project starts. */
  readonly remedy?: { readonly by: (typeof REMEDIES)[number]; readonly words: Words };
};

export type ProjectRule = { readonly key: string; readonly sentence: Words; readonly source: string };

/** A category of expenses (経費区分). */
export type Expense = {
  readonly key: string;
  readonly name: Words;
  readonly eligible: boolean;
  readonly capYen: number | null;
  readonly capPerUnitYen: number | null;
  readonly unit: string | null;
  readonly note: string | null;
};

export type RequiredDocument = {
  readonly key: string;
  readonly name: Words;
  readonly when: (typeof DOCUMENT_TIMES)[number];
  /** The kind of paper of the passport that answers it, so that nobody hands it in twice. */
  readonly passportKind: string | null;
};

/** What the committee looks at (審査項目): points from 0 to `max`, counted `weight` times. */
export type Criterion = {
  readonly key: string;
  readonly name: Words;
  readonly help: Words;
  readonly max: number;
  readonly weight: number;
  /** The least mean of the committee's points in this criterion. */
  readonly minimum: number | null;
};

/** 基準点: the mean points of one member out of a member's full marks, or hundredths of the full marks. */
export type PassMark = { readonly kind: 'points' | 'share'; readonly value: number };
export type Quorum = { readonly kind: 'half' | 'number'; readonly value: number };

export type Caps = {
  /** For the whole project, over all its years. */
  readonly perProjectYen: number | null;
  readonly perYearYen: number | null;
  /** By the how-manieth award of the group in this course: 1 → 300,000, 2 → 150,000. */
  readonly byAwardYen: Readonly<Record<string, number>> | null;
  /** For all years together, when the city has written one down. */
  readonly totalYen: number | null;
};

export type Windows = {
  readonly consultUntil: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly presentationOn: string | null;
  readonly decisionOn: string | null;
};

/** All that the city decides about one course in one fiscal year. null is 未設定: unknown, never guessed. */
export type ProgrammeRules = {
  readonly name: Words;
  readonly purpose: Words | null;
  readonly moneyKind: MoneyKind;
  readonly fundedBy: FundedBy | null;
  readonly caps: Caps;
  /** For up to so many years. */
  readonly years: number | null;
  /** The year in which the project runs, counted from the year of the call. */
  readonly executionYear: (typeof EXECUTION_YEARS)[number] | null;
  readonly counts: { readonly awardsPerGroup: number | null; readonly awardsPerYear: number | null };
  readonly rate: { readonly numerator: number; readonly denominator: number } | null;
  /** Amounts are cut down to whole multiples of this (切捨て). */
  readonly roundingYen: (typeof ROUNDINGS)[number] | null;
  readonly eligibility: readonly EligibilityRule[] | null;
  readonly projectRules: readonly ProjectRule[] | null;
  readonly expenses: readonly Expense[] | null;
  readonly documents: readonly RequiredDocument[] | null;
  readonly criteria: readonly Criterion[] | null;
  readonly passMark: PassMark | null;
  readonly tie: (typeof TIES)[number] | null;
  readonly recusal: (typeof RECUSALS)[number] | null;
  readonly quorum: Quorum | null;
  readonly payment: (typeof PAYMENTS)[number] | null;
  /** Parts of one payment, in hundredths that add up to 100. */
  readonly instalments: readonly number[] | null;
  readonly reports: { readonly interimOn: string | null; readonly finalWithinDays: number | null };
  readonly windows: Windows;
  /** Fields whose values were made up for a demonstration; pages mark them デモのための値. */
  readonly invented: readonly RuleField[];
};

/** The parts of a set of rules, in the order in which they are read. */
export const RULE_FIELDS = [
  'name',
  'purpose',
  'moneyKind',
  'fundedBy',
  'caps',
  'years',
  'executionYear',
  'counts',
  'rate',
  'roundingYen',
  'eligibility',
  'projectRules',
  'expenses',
  'documents',
  'criteria',
  'passMark',
  'tie',
  'recusal',
  'quorum',
  'payment',
  'instalments',
  'reports',
  'windows',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** A set in which nothing is decided yet; a new course begins with it. */
export function unsetRules(name: Words, moneyKind: MoneyKind): ProgrammeRules {
  return {
    name,
    purpose: null,
    moneyKind,
    fundedBy: null,
    caps: { perProjectYen: null, perYearYen: null, byAwardYen: null, totalYen: null },
    years: null,
    executionYear: null,
    counts: { awardsPerGroup: null, awardsPerYear: null },
    rate: null,
    roundingYen: null,
    eligibility: null,
    projectRules: null,
    expenses: null,
    documents: null,
    criteria: null,
    passMark: null,
    tie: null,
    recusal: null,
    quorum: null,
    payment: null,
    instalments: null,
    reports: { interimOn: null, finalWithinDays: null },
    windows: { consultUntil: null, opensOn: null, closesOn: null, presentationOn: null, decisionOn: null },
    invented: [],
  };
}

const isUnset = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).length > 0 &&
    Object.values(value).every((one) => one === null));

/** Which parts the city has not decided (未設定). */
export function unsetFields(rules: ProgrammeRules): RuleField[] {
  return RULE_FIELDS.filter((field) => isUnset(rules[field]));
}

/** Which parts of two sets differ. */
export function changedFields(before: ProgrammeRules, after: ProgrammeRules): RuleField[] {
  return RULE_FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field]));
}

/** The same text for the same value, in whatever order its parts were kept. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, part]) => `${key}:${canonical(part)}`).join(',')}}`;
}
