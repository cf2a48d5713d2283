import { isOpened, isSettled, type RoundState } from './flow.ts';

/** What is known of one seat and one paper, without what the member said in private. */
export type Standing = {
  readonly declared: boolean;
  /** Related by the member's own word, or excluded by the committee. */
  readonly recused: boolean;
  readonly excluded: boolean;
  readonly cleared: boolean;
  readonly late: boolean;
};

export const UNDECLARED: Standing = {
  declared: false,
  recused: false,
  excluded: false,
  cleared: false,
  late: false,
};

export const standingKey = (seatId: string, paperId: string): string => `${seatId} ${paperId}`;

/** Whether a paper takes part in the round: until recommendations are settled an application may still be withdrawn. */
export const takesPart = (
  state: RoundState,
  paper: { readonly outAt: Date | null },
  application: { readonly state: string },
): boolean => paper.outAt === null && (isSettled(state) || application.state === 'screening');

export type Gate = 'open' | 'not_asked_yet' | 'declare_first' | 'recused' | 'not_yours';

type Asked = {
  readonly state: RoundState;
  readonly isSeated: boolean;
  readonly hasDeclaredAll: boolean;
  readonly standing: Standing;
};

/** Whether a member may open a paper: seated, asked, declared on every paper of the round, and not recused from this one. */
export function gateOf({ state, isSeated, hasDeclaredAll, standing }: Asked): Gate {
  if (!isSeated) return 'not_yours';
  if (state === 'prepared') return 'not_asked_yet';
  if (standing.recused) return 'recused';
  return hasDeclaredAll && standing.declared ? 'open' : 'declare_first';
}

/** Whether a member may see what the others gave for a paper. */
export const maySeeScores = (asked: Asked): boolean => isOpened(asked.state) && gateOf(asked) === 'open';
