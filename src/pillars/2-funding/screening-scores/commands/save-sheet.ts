import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import {
  gateOfPaper,
  lockRound,
  type RoundPaper,
  type RoundSeat,
  seatOf,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import { findOwnSheet } from '../queries/list-sheets.ts';
import { checkDraft, checkSheet, type Marks, type SheetProblem } from '../rules/check-sheet.ts';
import { SCORE_PERMITS } from '../rules/permits.ts';
import { screeningPoints, screeningSheets } from '../schema.ts';
import type { ScoreRefusal } from '../words.ts';
import { settleRound } from './settle-round.ts';

export type SheetPaper = {
  /** 0 for the first saving. */
  readonly version: number;
  readonly marks: Marks;
  readonly remark: string;
  readonly inside: string;
};

/** A paper that the actor may score now. What a recused member asks for is not there. */
export async function openOwn(
  desk: Desk,
  roundCode: string,
  paperCode: string,
): Promise<Outcome<{ whole: WholeRound; seat: RoundSeat; paper: RoundPaper }, ScoreRefusal>> {
  const permit = mayBy(SCORE_PERMITS, desk.actor, 'score');
  if (!permit.ok) return permit;
  const whole = await lockRound(desk.tx, roundCode);
  const seat = whole && seatOf(whole, desk.actor);
  if (!whole || !seat) return refuse('missing', 'screening.round_not_found');
  const paper = whole.papers.find(({ code }) => code === paperCode);
  if (!paper) return refuse('missing', 'screening.paper_not_found');
  const gate = gateOfPaper(whole, seat, paper.id);
  if (gate === 'declare_first') return refuse('closed', 'screening.declare_first');
  if (gate !== 'open') return refuse('missing', 'screening.paper_not_found');
  return done({ whole, seat, paper });
}

/** Saves a sheet as a draft, or sends it. A sent one may be taken up again as long as the round is not open. */
export async function saveSheet(
  desk: Desk,
  roundCode: string,
  paperCode: string,
  given: SheetPaper,
  how: 'draft' | 'send',
) {
  const opened = await openOwn(desk, roundCode, paperCode);
  if (!opened.ok) return opened;
  const { whole, seat, paper } = opened.value;
  if (!whole.isAssigned(seat.id, paper.id)) return refuse('forbidden', 'screening.not_assigned');
  if (whole.round.state !== 'scoring') return refuse('closed', 'screening.not_scoring');
  const problems = problemsOf(whole, given.marks, how);
  if (problems.length > 0) return refuse('unmet', 'screening.sheet_incomplete');
  const before = await findOwnSheet(desk.tx, seat.id, paper.id);
  if ((before?.version ?? 0) !== given.version) return refuse('closed', 'screening.sheet_changed');
  const id = await write(desk, { seatId: seat.id, paperId: paper.id, sheetId: before?.id }, given, how);
  await writeMarks(desk, id, whole, given.marks);
  if (how === 'send') await settleRound(desk, whole.round.id);
  // The same row in the audit log for a draft and a sending, without the paper: nobody counts sheets by it.
  return done({ subjectId: whole.round.id, version: given.version + 1 });
}

/** What is wrong with a sheet, field by field. */
export function problemsOf(whole: WholeRound, marks: Marks, how: 'draft' | 'send'): SheetProblem[] {
  const criteria = whole.rules.rules.criteria ?? [];
  return how === 'send' ? checkSheet(criteria, marks) : checkDraft(criteria, marks);
}

type Place = { readonly seatId: string; readonly paperId: string; readonly sheetId: string | undefined };

async function write({ tx, now }: Desk, place: Place, given: SheetPaper, how: 'draft' | 'send') {
  const values = {
    state: how === 'send' ? ('sent' as const) : ('draft' as const),
    remark: given.remark,
    inside: given.inside,
    changedAt: now,
    sentAt: how === 'send' ? now : null,
    version: given.version + 1,
  };
  if (place.sheetId !== undefined) {
    await tx.update(screeningSheets).set(values).where(eq(screeningSheets.id, place.sheetId));
    return place.sheetId;
  }
  const [row] = await tx
    .insert(screeningSheets)
    .values({ ...values, screeningSeatId: place.seatId, paperId: place.paperId })
    .returning({ id: screeningSheets.id });
  if (!row) throw new Error('the sheet was not written');
  return row.id;
}

async function writeMarks({ tx }: Desk, sheetId: string, whole: WholeRound, marks: Marks): Promise<void> {
  await tx.delete(screeningPoints).where(eq(screeningPoints.sheetId, sheetId));
  const rows = (whole.rules.rules.criteria ?? []).flatMap(({ key }) => {
    const mark = marks[key];
    return mark === undefined ? [] : [{ sheetId, criterion: key, points: mark.points, reason: mark.reason }];
  });
  if (rows.length > 0) await tx.insert(screeningPoints).values(rows);
}
