/** How a group stands to a set of rules: meets all, may if something is done, not known, does not meet. */
export const OUTCOMES = ['may', 'mayIf', 'maybe', 'mayNot'] as const;
export type EffectOutcome = (typeof OUTCOMES)[number];
