import type { Quorum } from '#pillars/2-funding/grant-rules/index.ts';

export type PaperQuorum = {
  /** Seats that were to screen the paper. */
  readonly seats: number;
  readonly recused: number;
  readonly taking: number;
  /** How many must take part; null when the city has set no rule (未設定). */
  readonly needed: number | null;
  readonly isReached: boolean;
};

/** How many seats must take part: a number, or at least half of those that were to screen the paper (半数以上). */
export function quorumNeeded(rule: Quorum | null, seats: number): number | null {
  if (rule === null) return null;
  return rule.kind === 'number' ? rule.value : Math.ceil(seats / 2);
}

/** Counted anew for each paper after recusals. Without any seat nothing is screened, whatever the rule. */
export function quorumOf(rule: Quorum | null, seats: number, recused: number): PaperQuorum {
  const taking = seats - recused;
  const needed = quorumNeeded(rule, seats);
  return { seats, recused, taking, needed, isReached: taking > 0 && taking >= (needed ?? 1) };
}
