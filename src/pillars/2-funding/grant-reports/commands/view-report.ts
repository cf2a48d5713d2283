import { done, refuse } from '#kernel/verdict.ts';
import { findAward, mayReadAward } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import { findReceipt, findReport } from '../queries/find-report.ts';
import type { ReportKind } from '../rules/flow.ts';

/** Opens a report with the payees of its receipts; the looks of the office are written down. */
export async function viewReport({ tx, actor }: Desk, code: string, kind: ReportKind) {
  const whole = await findAward(tx, code);
  if (!whole) return refuse('missing', 'grant_awards.not_found');
  const permit = mayReadAward(actor, whole.award);
  if (!permit.ok) return permit;
  const report = await findReport(tx, whole.award.id, kind);
  return done({ subjectId: whole.award.id, detail: { kind }, whole, report });
}

/** Opens the file of a receipt for whoever may see it. */
export async function viewReceiptFile({ tx, actor }: Desk, code: string, id: string) {
  const whole = await findAward(tx, code);
  if (!whole) return refuse('missing', 'grant_awards.not_found');
  const permit = mayReadAward(actor, whole.award);
  if (!permit.ok) return permit;
  const found = await findReceipt(tx, id);
  if (found?.report.awardId !== whole.award.id || found.receipt.fileId === null)
    return refuse('missing', 'grant_reports.no_receipt');
  return done({ subjectId: whole.award.id, detail: { receiptId: id }, fileId: found.receipt.fileId });
}
