import type { Manifest } from '#platform/manifest.ts';
import { SCORE_JOBS } from './jobs.ts';
import { SCORE_OWN, SCORE_RETENTION } from './personal-data.ts';
import { SCORE_PERMITS } from './rules/permits.ts';

export {
  endDeliberation,
  type RecommendationPaper,
  recommendPaper,
  recommendRound,
} from './commands/recommend.ts';
export { excludeSeat, postponePaper, releaseSeat, reportRelation } from './commands/recuse-late.ts';
export { problemsOf, type SheetPaper, saveSheet } from './commands/save-sheet.ts';
export { settleTie, type TieSettlement } from './commands/settle-tie.ts';
export { writeNote } from './commands/write-note.ts';
export { type Planted, type PlantedRound, plantRound } from './planting.ts';
export { findOutcome, type ScreeningOutcome } from './queries/find-outcome.ts';
export { findResult, type Recomputed, recompute } from './queries/find-result.ts';
export { type Choosing, listChoices } from './queries/list-candidates.ts';
export { listNotes, listRecommendations, listTies, type NamedNote } from './queries/list-outcomes.ts';
export {
  findOwnSheet,
  listOpened,
  listOwnProgress,
  type MarkedSheet,
} from './queries/list-sheets.ts';
export { roundInputs } from './queries/round-inputs.ts';
export { pointsIn } from './queries/work-out.ts';
export type { Mark, Marks, SheetProblem } from './rules/check-sheet.ts';
export { SCORE_PERMITS } from './rules/permits.ts';
export type { PaperScore, StoredResult } from './rules/results.ts';
export { type Given, type Leaning, leaningsOf, type PointSpread, spreadOf } from './rules/spread.ts';
export type { ScreeningVerdict } from './rules/verdicts.ts';
export { SHEET_STATES, type SheetState, TIE_WAYS, type TieWay, VERDICTS } from './rules/verdicts.ts';
export type { Recommendation, Tie } from './schema.ts';
export { SCORE_REFUSALS, type ScoreRefusal, SHEET_WORDS, TIE_WORDS, VERDICT_WORDS } from './words.ts';

/** Scores and what follows from them. Sealed until all sheets are in. Its pages are in `screening`. */
export const screeningScores: Manifest = {
  name: 'screening_scores',
  serves: [],
  at: '/screening/scores',
  reads: [],
  permits: SCORE_PERMITS,
  jobs: SCORE_JOBS,
  retention: SCORE_RETENTION,
  ownRecords: [SCORE_OWN],
};
