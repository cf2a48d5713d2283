import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { ReportKind } from '../rules/flow.ts';
import {
  type GrantReceipt,
  type GrantReport,
  type GrantReportRemark,
  type GrantSettlement,
  grantReceipts,
  grantReportRemarks,
  grantReports,
  grantSettlements,
} from '../schema.ts';

export type WholeReport = {
  readonly report: GrantReport;
  readonly receipts: readonly GrantReceipt[];
  readonly remarks: readonly GrantReportRemark[];
};

/** The report of a kind with its receipts in the order of their days, and what was said of it. */
export async function findReport(
  db: Db,
  awardId: string,
  kind: ReportKind,
): Promise<WholeReport | undefined> {
  const [report] = await db
    .select()
    .from(grantReports)
    .where(and(eq(grantReports.awardId, awardId), eq(grantReports.kind, kind)));
  if (!report) return undefined;
  const remarks = await db
    .select()
    .from(grantReportRemarks)
    .where(eq(grantReportRemarks.reportId, report.id))
    .orderBy(desc(grantReportRemarks.saidAt), asc(grantReportRemarks.field));
  return { report, receipts: await receiptsOf(db, report.id), remarks };
}

export async function receiptsOf(db: Db, reportId: string): Promise<GrantReceipt[]> {
  return db
    .select()
    .from(grantReceipts)
    .where(eq(grantReceipts.reportId, reportId))
    .orderBy(asc(grantReceipts.on), asc(grantReceipts.enteredAt), asc(grantReceipts.id));
}

export async function findReceipt(db: Db, id: string) {
  const [row] = await db
    .select({ receipt: grantReceipts, report: grantReports })
    .from(grantReceipts)
    .innerJoin(grantReports, eq(grantReports.id, grantReceipts.reportId))
    .where(eq(grantReceipts.id, id));
  return row;
}

/** Settlements of an award, newest first; one that was refused stays as history. */
export async function settlementsOf(db: Db, awardId: string): Promise<GrantSettlement[]> {
  return db
    .select()
    .from(grantSettlements)
    .where(eq(grantSettlements.awardId, awardId))
    .orderBy(desc(grantSettlements.proposedAt), desc(grantSettlements.id));
}

export type ReportState = Pick<GrantReport, 'awardId' | 'kind' | 'state'>;

/** How far the reports of several awards are. */
export async function reportStates(db: Db, awardIds: readonly string[]): Promise<ReportState[]> {
  if (awardIds.length === 0) return [];
  return db
    .select({ awardId: grantReports.awardId, kind: grantReports.kind, state: grantReports.state })
    .from(grantReports)
    .where(inArray(grantReports.awardId, [...awardIds]));
}

/** Awards of which a settlement waits for another hand, and who proposed it. */
export async function openSettlements(db: Db, awardIds: readonly string[]) {
  if (awardIds.length === 0) return [];
  return db
    .select({ awardId: grantSettlements.awardId, proposedBy: grantSettlements.proposedBy })
    .from(grantSettlements)
    .where(and(inArray(grantSettlements.awardId, [...awardIds]), eq(grantSettlements.state, 'proposed')));
}
