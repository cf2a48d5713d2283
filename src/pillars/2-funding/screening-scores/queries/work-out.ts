import { type ScoredPaper, type Sheet, scoreRound } from '#pillars/2-funding/grant-rules/index.ts';
import type { WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { PaperScore, StoredResult } from '../rules/results.ts';
import type { MarkedSheet } from './list-sheets.ts';

export const pointsIn = ({ marks }: Pick<MarkedSheet, 'marks'>): Record<string, number> =>
  Object.fromEntries(Object.entries(marks).map(([key, { points }]) => [key, points ?? 0]));

/** The papers of a round with their raw sheets, as the rules take them; `applicationId` is the paper's id here. */
export function scoredPapers(whole: WholeRound, sheets: readonly MarkedSheet[]): ScoredPaper[] {
  return whole.papers.map((paper) => ({
    applicationId: paper.id,
    sheets: whole.seats
      .filter(({ id }) => whole.isAssigned(id, paper.id))
      .flatMap((seat): Sheet[] => {
        if (whole.standing(seat.id, paper.id).recused)
          return [{ memberId: seat.id, isRecused: true, points: {} }];
        const sheet = sheets.find((one) => one.screeningSeatId === seat.id && one.paperId === paper.id);
        return sheet ? [{ memberId: seat.id, isRecused: false, points: pointsIn(sheet) }] : [];
      }),
  }));
}

/** Totals, ranks and ties of a round from its raw sheets and the rules that it pinned. */
export function workOut(whole: WholeRound, sheets: readonly MarkedSheet[]): StoredResult {
  const { rules } = whole.rules;
  const { ranked, ties } = scoreRound(rules, scoredPapers(whole, sheets));
  return {
    ruleSetId: whole.round.ruleSetId,
    scores: ranked.map(({ applicationId, ...score }): PaperScore => ({ paperId: applicationId, ...score })),
    ties,
  };
}

/** Whether every sheet that is to come is in, everybody has declared, and each paper still has its quorum. */
export function isComplete(
  whole: WholeRound,
  sheets: readonly MarkedSheet[],
  hasQuorum: (paperId: string) => boolean,
): boolean {
  if (whole.papers.length === 0) return false;
  return whole.papers.every(
    (paper) =>
      hasQuorum(paper.id) &&
      whole.seats
        .filter(({ id }) => whole.isAssigned(id, paper.id))
        .every(
          ({ id }) =>
            whole.standing(id, paper.id).recused ||
            sheets.some((one) => one.screeningSeatId === id && one.paperId === paper.id),
        ),
  );
}
