import type { PermitTable } from '#kernel/permit.ts';

export type ScorePermit = 'score' | 'run' | 'note' | 'recommend';

/** Only the holder of a seat scores. The office writes notes and results down as the committee's secretary; its chair may too. */
export const SCORE_PERMITS: PermitTable<ScorePermit> = {
  score: ['committee_member'],
  run: ['programme_officer'],
  note: ['programme_officer', 'committee_member'],
  recommend: ['programme_officer', 'committee_member'],
};
