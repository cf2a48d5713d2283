import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

/** 交付決定 or 不採択. */
export const DECISION_OUTCOMES = ['award', 'decline'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** A proposal (起案) waits, goes back, or becomes the decision (決裁). */
export const DECISION_STATES = ['proposed', 'sent_back', 'decided'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export type AmountProblem =
  | 'grant_decisions.no_amount'
  | 'grant_decisions.over_request'
  | 'grant_decisions.over_cap'
  | 'grant_decisions.not_rounded';

/** What holds an amount: what was asked for, the cap of the pinned rules, and their rounding; null where the rules say nothing. */
export type AmountLimits = {
  readonly requestedYen: number;
  readonly capYen: number | null;
  readonly roundingYen: number | null;
};

/** Whether this amount can be granted for one year. */
export function checkAmount(yen: number, limits: AmountLimits): Verdict<AmountProblem> {
  if (yen <= 0) return refuse('unmet', 'grant_decisions.no_amount');
  if (yen > limits.requestedYen) return refuse('unmet', 'grant_decisions.over_request');
  if (limits.capYen !== null && yen > limits.capYen) return refuse('unmet', 'grant_decisions.over_cap');
  if (limits.roundingYen !== null && yen % limits.roundingYen !== 0)
    return refuse('unmet', 'grant_decisions.not_rounded');
  return yes;
}

/** A decision needs another hand than the proposal (起案と決裁は別の人). */
export function checkOtherHand(proposedBy: string, actorId: string): Verdict<'grant_decisions.same_hand'> {
  return proposedBy === actorId ? refuse('forbidden', 'grant_decisions.same_hand') : yes;
}

/** The first year is decided after the recommendation; the years after it only while the first is awarded (複数年の事業). */
export function isOpenFor(state: string, yearIndex: number): Verdict<'grant_decisions.not_yet'> {
  const open = yearIndex === 1 ? ['recommended', 'not_recommended'] : ['awarded'];
  return open.includes(state) ? yes : refuse('closed', 'grant_decisions.not_yet');
}
