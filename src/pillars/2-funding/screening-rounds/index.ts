import type { Manifest } from '#platform/manifest.ts';
import { ROUND_OWN, ROUND_RETENTION, roundOpenMatters } from './personal-data.ts';
import { ROUND_PERMITS } from './rules/permits.ts';

export { askDeclarations, closeRound, remindSeats, startScoring } from './commands/advance-round.ts';
export { changeRound, type RoundSettings } from './commands/change-round.ts';
export { clearDoubt } from './commands/clear-doubt.ts';
export { type Declared, declare } from './commands/declare.ts';
export { inviteSeat } from './commands/invite-seat.ts';
export { lockRound, moveRound } from './commands/lock-round.ts';
export { openFor } from './commands/open-for.ts';
export { prepareRound, type RoundPaperwork } from './commands/prepare-round.ts';
export { publishRound, tieMeeting } from './commands/publish-round.ts';
export { recuse } from './commands/recuse.ts';
export { settlePapers, takeOutPapers, takeOutSeat } from './commands/take-out.ts';
export {
  gateOfPaper,
  hasDeclaredAll,
  openPapers,
  scoredBy,
  scoresSeenBy,
  seatOf,
} from './queries/find-gated.ts';
export {
  findRound,
  findRoundById,
  listRounds,
  listRoundsOf,
  quorumOfPaper,
  type RoundMeeting,
  type RoundPaper,
  type RoundSeat,
  type WholeRound,
} from './queries/find-round.ts';
export { isRecusedFrom, listOwnDeclarations } from './queries/list-declarations.ts';
export { type Doubt, listDoubts, listSuggestions } from './queries/list-suggestions.ts';
export { listWaitingCalls, type WaitingCall } from './queries/list-waiting.ts';
export { type Sender, tellSeats } from './reminders.ts';
export { CONFLICT_KINDS, type ConflictKind, type Suggestion } from './rules/conflicts.ts';
export {
  isBeforeOpening,
  isOpened,
  isSettled,
  ROUND_STATES,
  type RoundState,
  roundCode,
} from './rules/flow.ts';
export { ROUND_PERMITS } from './rules/permits.ts';
export type { PaperQuorum } from './rules/quorum.ts';
export type { Gate, Standing } from './rules/standing.ts';
export type { Declaration, ScreeningPaper, ScreeningRound } from './schema.ts';
export {
  ACTION_WORDS,
  CONFLICT_WORDS,
  ROUND_REFUSALS,
  ROUND_WORDS,
  type RoundRefusal,
  SUGGESTION_WORDS,
} from './words.ts';

/** Rounds of screening (審査の回): seats, papers, conflicts of interest and quorum. Its pages are in `screening`. */
export const screeningRounds: Manifest = {
  name: 'screening_rounds',
  serves: [],
  at: '/screening/rounds',
  reads: [],
  permits: ROUND_PERMITS,
  retention: ROUND_RETENTION,
  ownRecords: [ROUND_OWN],
  openMatters: roundOpenMatters,
};
