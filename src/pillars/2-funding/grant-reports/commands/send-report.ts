import { and, eq, isNull } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { moveAward } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import { receiptsOf } from '../queries/find-report.ts';
import { problemsOf } from '../rules/fields.ts';
import { REPORT_FLOW, type ReportKind } from '../rules/flow.ts';
import { grantReportRemarks, grantReports } from '../schema.ts';
import { openForWriting } from './open-report.ts';

export type Sending = { readonly revision: number; readonly nothingSpent: boolean };

/** Sends a report to the office. All is checked now; what was said of it before is settled by sending it again. */
export async function sendReport(
  desk: Desk,
  code: string,
  kind: ReportKind,
  { revision, nothingSpent }: Sending,
) {
  const opened = await openForWriting(desk, code, kind);
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const { award, report } = opened.value;
  const next = step(REPORT_FLOW, report.state, 'send');
  if (!next.ok) return refuse('closed', 'grant_reports.not_open');
  if (report.revision !== revision) return refuse('closed', 'grant_reports.changed_meanwhile');
  if (Object.keys(problemsOf(kind, report.values)).length > 0)
    return refuse('unmet', 'grant_reports.incomplete');
  const receipts = kind === 'final' ? await receiptsOf(tx, report.id) : [];
  if (kind === 'final' && receipts.length === 0 && !nothingSpent)
    return refuse('unmet', 'grant_reports.no_receipts');
  await tx
    .update(grantReports)
    .set({
      state: next.value,
      sentBy: actor.id,
      sentAt: now,
      nothingSpent: kind === 'final' && receipts.length === 0,
      revision: revision + 1,
    })
    .where(eq(grantReports.id, report.id));
  await tx
    .update(grantReportRemarks)
    .set({ settledAt: now })
    .where(and(eq(grantReportRemarks.reportId, report.id), isNull(grantReportRemarks.settledAt)));
  if (kind === 'final') {
    const moved = await moveAward(desk, award, 'report');
    if (!moved.ok) return moved;
  }
  return done({ subjectId: award.id, detail: { kind, receipts: receipts.length } });
}
