/** A former award of the group: in which course, and in the call of which fiscal year. */
export type FormerAward = { readonly courseKey: string; readonly fiscalYear: number };

/** What the rules look at in a group. null is unknown: it is asked, never guessed. */
export type Facts = {
  readonly citizens: number | null;
  readonly members: number | null;
  readonly officers: number | null;
  readonly foundedOn: string | null;
  readonly foundedPrecision: 'day' | 'month' | 'year';
  readonly activeSince: string | null;
  readonly hasBase: boolean | null;
  readonly hasBylaws: boolean | null;
  /** The day by which a group without bylaws will have made them. */
  readonly bylawsBy: string | null;
  readonly isRegistered: boolean | null;
  readonly isNonprofit: boolean | null;
  readonly isPublicInterest: boolean | null;
  readonly isOpen: boolean | null;
  readonly hasBookkeeping: boolean | null;
  readonly otherSubsidy: boolean | null;
  readonly awardsBefore: readonly FormerAward[] | null;
  /** Answers to rules of the kind `declared`, by the key of the rule. */
  readonly declared: Readonly<Record<string, boolean>>;
};

export const NO_FACTS: Facts = {
  citizens: null,
  members: null,
  officers: null,
  foundedOn: null,
  foundedPrecision: 'day',
  activeSince: null,
  hasBase: null,
  hasBylaws: null,
  bylawsBy: null,
  isRegistered: null,
  isNonprofit: null,
  isPublicInterest: null,
  isOpen: null,
  hasBookkeeping: null,
  otherSubsidy: null,
  awardsBefore: null,
  declared: {},
};
