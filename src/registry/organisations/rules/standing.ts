import type { Flow } from '#kernel/flow.ts';

/**
 * Where an organisation stands in the register. `applicant` has sent a paper that is not accepted yet; `merged` was a
 * second entry of another one. What lapses or withdraws stays, because papers and money name it.
 */
export const STANDINGS = ['applicant', 'registered', 'lapsed', 'withdrawn', 'merged'] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_ACTIONS = ['register', 'renew', 'lapse', 'withdraw', 'merge'] as const;
export type StandingAction = (typeof STANDING_ACTIONS)[number];

/** Renewed each year or lapsed; a lapsed one comes back by renewing, a withdrawn one by registering again. */
export const STANDING_FLOW: Flow<Standing, StandingAction> = {
  applicant: { register: 'registered', withdraw: 'withdrawn', merge: 'merged' },
  registered: { renew: 'registered', lapse: 'lapsed', withdraw: 'withdrawn', merge: 'merged' },
  lapsed: { renew: 'registered', withdraw: 'withdrawn', merge: 'merged' },
  withdrawn: { register: 'registered', merge: 'merged' },
  merged: {},
};
