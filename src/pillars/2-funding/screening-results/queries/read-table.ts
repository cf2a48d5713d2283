import {
  quorumOfPaper,
  type RoundPaper,
  type RoundSeat,
  scoresSeenBy,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import {
  findResult,
  type Given,
  listOpened,
  type MarkedSheet,
  type PaperScore,
} from '#pillars/2-funding/screening-scores/index.ts';
import type { Db } from '#platform/db/db.ts';
import { weighed } from '../weighed.ts';

/** What a seat gave a paper: points, or why there are none. */
export type Cell = number | 'recused' | 'not_assigned' | 'missing';
export type TableRow = {
  readonly paper: RoundPaper;
  readonly score: PaperScore;
  readonly cells: readonly Cell[];
  readonly sheets: readonly MarkedSheet[];
  readonly quorum: ReturnType<typeof quorumOfPaper>;
};
export type ScoreTable = {
  readonly seats: readonly RoundSeat[];
  /** In the order of the ranks; a member's table lacks the papers from which the member steps back. */
  readonly rows: readonly TableRow[];
  readonly given: readonly Given[];
  /** Full marks of one member. */
  readonly fullMarks: number;
  /** Whether papers are left out because the reader steps back from them. */
  readonly isPartial: boolean;
};

/** The opened table as the office or a member sees it; nothing before the opening. */
export async function readTable(
  db: Db,
  whole: WholeRound,
  seat: RoundSeat | undefined,
): Promise<ScoreTable | undefined> {
  const result = await findResult(db, whole);
  if (!result) return undefined;
  const sheets = await listOpened(db, whole);
  const seen = seat ? scoresSeenBy(whole, seat) : whole.papers;
  const rows = result.scores.flatMap((score): TableRow[] => {
    const paper = seen.find(({ id }) => id === score.paperId);
    if (!paper) return [];
    const own = sheets.filter(({ paperId }) => paperId === paper.id);
    return [
      {
        paper,
        score,
        cells: whole.seats.map(({ id }) => cellOf(whole, id, paper.id, own)),
        sheets: own,
        quorum: quorumOfPaper(whole, paper.id),
      },
    ];
  });
  return {
    seats: whole.seats,
    rows,
    given: rows.flatMap(({ sheets: own }) =>
      own.map((sheet) => ({
        seatId: sheet.screeningSeatId,
        paperId: sheet.paperId,
        points: weighed(whole, sheet),
      })),
    ),
    fullMarks: (whole.rules.rules.criteria ?? []).reduce((sum, { max, weight }) => sum + max * weight, 0),
    isPartial: seen.length < whole.papers.length,
  };
}

function cellOf(whole: WholeRound, seatId: string, paperId: string, sheets: readonly MarkedSheet[]): Cell {
  if (!whole.isAssigned(seatId, paperId)) return 'not_assigned';
  if (whole.standing(seatId, paperId).recused) return 'recused';
  const sheet = sheets.find((one) => one.screeningSeatId === seatId);
  return sheet ? weighed(whole, sheet) : 'missing';
}
