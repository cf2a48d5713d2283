import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { type GrantAward, moveAward } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import { receiptsOf, settlementsOf } from '../queries/find-report.ts';
import { isReportField } from '../rules/fields.ts';
import { REPORT_FLOW, type ReportAction, type ReportKind } from '../rules/flow.ts';
import { type GrantReport, grantReportRemarks, grantReports } from '../schema.ts';
import { openReport } from './open-report.ts';

export type FieldRemark = { readonly field: string; readonly words: string };

/** A report in the office's hands, when it is open to this. */
async function openForOffice(desk: Desk, code: string, kind: ReportKind, action: ReportAction) {
  const opened = await openReport(desk, code, kind, 'check_report');
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  const next = report && step(REPORT_FLOW, report.state, action);
  if (!report || !next?.ok) return refuse('closed', 'grant_reports.not_with_office');
  return done({ award, report, next: next.value });
}

async function setState(
  { tx }: Desk,
  report: GrantReport,
  change: Partial<typeof grantReports.$inferInsert>,
) {
  await tx
    .update(grantReports)
    .set({ ...change, revision: report.revision + 1 })
    .where(eq(grantReports.id, report.id));
}

/** Whether a remark names something that the report has: a field, all receipts, or one of them. */
const isRemarkable = (field: string, receipts: readonly { id: string }[]): boolean =>
  field === 'receipts' || isReportField(field) || receipts.some(({ id }) => field === `receipt:${id}`);

/** Gives a report back to its group on named fields, with a word for each (差戻し). */
export async function returnReport(
  desk: Desk,
  code: string,
  kind: ReportKind,
  remarks: readonly FieldRemark[],
) {
  const opened = await openForOffice(desk, code, kind, 'return');
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const { award, report, next } = opened.value;
  const receipts = await receiptsOf(tx, report.id);
  const isGood = remarks.every(({ field, words }) => words.trim() !== '' && isRemarkable(field, receipts));
  if (remarks.length === 0 || !isGood) return refuse('unmet', 'grant_reports.no_remark');
  await setState(desk, report, { state: next });
  await tx.insert(grantReportRemarks).values(
    remarks.map(({ field, words }) => ({
      reportId: report.id,
      field,
      words,
      saidBy: actor.id,
      saidAt: now,
    })),
  );
  if (kind === 'final') {
    const moved = await moveAward(desk, award, award.stoppedOn === null ? 'return' : 'return_stopped');
    if (!moved.ok) return moved;
  }
  return done({ subjectId: award.id, detail: { kind, fields: remarks.map(({ field }) => field) } });
}

/** The report has been read, and every receipt judged; the next is the settlement. */
export async function checkReport(desk: Desk, code: string, kind: ReportKind) {
  const opened = await openForOffice(desk, code, kind, 'check');
  if (!opened.ok) return opened;
  const { award, report, next } = opened.value;
  if (report.sentBy === desk.actor.id) return refuse('forbidden', 'grant_awards.another_hand');
  const receipts = await receiptsOf(desk.tx, report.id);
  if (receipts.some(({ verdict }) => verdict === null)) return refuse('unmet', 'grant_reports.receipts_open');
  await setState(desk, report, { state: next, checkedBy: desk.actor.id, checkedAt: desk.now });
  if (kind === 'final') {
    const moved = await moveAward(desk, award, 'check');
    if (!moved.ok) return moved;
  }
  return done({ subjectId: award.id, detail: { kind } });
}

/** Takes the check back, to look once more: only while no settlement stands. */
export async function lookAgain(desk: Desk, code: string, words: string) {
  const opened = await openForOffice(desk, code, 'final', 'look_again');
  if (!opened.ok) return opened;
  const { award, report, next } = opened.value;
  if (await isSettling(desk, award)) return refuse('closed', 'grant_reports.settlement_stands');
  await setState(desk, report, { state: next, checkedBy: null, checkedAt: null });
  const moved = await moveAward(desk, award, 'look_again', {}, { inside: words });
  return moved.ok ? done({ subjectId: award.id }) : moved;
}

async function isSettling({ tx }: Desk, award: GrantAward): Promise<boolean> {
  return (await settlementsOf(tx, award.id)).some(({ state }) => state !== 'refused');
}
