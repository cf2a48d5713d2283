import type { PermitTable } from '#kernel/permit.ts';

/** Whose hand a decision needs. That it needs two is held by `checkOtherHand` and by the database. */
export const DECISION_PERMITS = {
  propose: ['programme_officer'],
  decide: ['programme_officer'],
} as const satisfies PermitTable;
