import { and, eq, inArray } from 'drizzle-orm';
import { isOpened, type WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Marks } from '../rules/check-sheet.ts';
import type { SheetState } from '../rules/verdicts.ts';
import { type Sheet, screeningPoints, screeningSheets } from '../schema.ts';

export type MarkedSheet = Sheet & { readonly marks: Marks };

async function withMarks(db: Db, sheets: readonly Sheet[]): Promise<MarkedSheet[]> {
  if (sheets.length === 0) return [];
  const rows = await db
    .select()
    .from(screeningPoints)
    .where(
      inArray(
        screeningPoints.sheetId,
        sheets.map(({ id }) => id),
      ),
    );
  return sheets.map((sheet) => ({
    ...sheet,
    marks: Object.fromEntries(
      rows
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map(({ criterion, points, reason }) => [criterion, { points, reason }]),
    ),
  }));
}

/** The author's own sheet of one paper: of a seat that the caller has seen to be the author's. */
export async function findOwnSheet(
  db: Db,
  seatId: string,
  paperId: string,
): Promise<MarkedSheet | undefined> {
  const sheets = await db
    .select()
    .from(screeningSheets)
    .where(and(eq(screeningSheets.screeningSeatId, seatId), eq(screeningSheets.paperId, paperId)));
  return (await withMarks(db, sheets))[0];
}

/** How far the author is with each paper; nobody else's. */
export async function listOwnProgress(db: Db, seatId: string): Promise<ReadonlyMap<string, SheetState>> {
  const rows = await db
    .select({ paperId: screeningSheets.paperId, state: screeningSheets.state })
    .from(screeningSheets)
    .where(eq(screeningSheets.screeningSeatId, seatId));
  return new Map(rows.map(({ paperId, state }) => [paperId, state]));
}

/** Sheets that count in a round: sent, by seats that screen the paper and do not step back from it. */
export async function listCounted(db: Db, whole: WholeRound): Promise<MarkedSheet[]> {
  const paperIds = whole.papers.map(({ id }) => id);
  const seatIds = whole.seats.map(({ id }) => id);
  if (paperIds.length === 0 || seatIds.length === 0) return [];
  const sheets = await db
    .select()
    .from(screeningSheets)
    .where(
      and(
        eq(screeningSheets.state, 'sent'),
        inArray(screeningSheets.paperId, paperIds),
        inArray(screeningSheets.screeningSeatId, seatIds),
      ),
    );
  return withMarks(
    db,
    sheets.filter(
      ({ screeningSeatId: seatId, paperId }) =>
        whole.isAssigned(seatId, paperId) && !whole.standing(seatId, paperId).recused,
    ),
  );
}

/** The counted sheets for reading: none at all before the round is opened. */
export const listOpened = async (db: Db, whole: WholeRound): Promise<MarkedSheet[]> =>
  isOpened(whole.round.state) ? listCounted(db, whole) : [];
