import type { Flow } from '#kernel/flow.ts';

/** The life of a yearly round: planned, open, closed. */
export const ROUND_STATES = ['planned', 'open', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];
export const ROUND_ACTIONS = ['change', 'open', 'remind', 'close'] as const;
export type RoundAction = (typeof ROUND_ACTIONS)[number];

export const ROUND_FLOW: Flow<RoundState, RoundAction> = {
  planned: { change: 'planned', open: 'open' },
  open: { remind: 'open', close: 'closed' },
  closed: {},
};

/** Days after a round's end for which the codes on its sheets still work. */
export const SHEET_DAYS_AFTER = 60;
