import type { Actor } from '#kernel/actor.ts';
import { type Gate, gateOf, maySeeScores } from '../rules/standing.ts';
import type { RoundPaper, RoundSeat, WholeRound } from './find-round.ts';

/** The seat that the actor holds in the round. The role must still hold today. */
export function seatOf(whole: WholeRound, actor: Actor): RoundSeat | undefined {
  return actor.roles.includes('committee_member')
    ? whole.seats.find(({ personId }) => personId === actor.id)
    : undefined;
}

export function hasDeclaredAll(whole: WholeRound, seat: RoundSeat): boolean {
  return whole.papers.every(({ id }) => whole.standing(seat.id, id).declared);
}

const asked = (whole: WholeRound, seat: RoundSeat | undefined, paperId: string) => ({
  state: whole.round.state,
  isSeated: seat !== undefined,
  hasDeclaredAll: seat !== undefined && hasDeclaredAll(whole, seat),
  standing: whole.standing(seat?.id ?? '', paperId),
});

/** Whether a member may open this paper of the round. */
export const gateOfPaper = (whole: WholeRound, seat: RoundSeat | undefined, paperId: string): Gate =>
  gateOf(asked(whole, seat, paperId));

/** Papers that a member may open: nothing until everything is declared. */
export const openPapers = (whole: WholeRound, seat: RoundSeat): RoundPaper[] =>
  whole.papers.filter(({ id }) => gateOfPaper(whole, seat, id) === 'open');

/** Papers that a member scores. */
export const scoredBy = (whole: WholeRound, seat: RoundSeat): RoundPaper[] =>
  openPapers(whole, seat).filter(({ id }) => whole.isAssigned(seat.id, id));

/** Papers whose scores a member may read beside the others', once the round is opened. */
export const scoresSeenBy = (whole: WholeRound, seat: RoundSeat): RoundPaper[] =>
  whole.papers.filter(({ id }) => maySeeScores(asked(whole, seat, id)));
