import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { files } from '#platform/files/schema.ts';
import { grantReceipts, grantReportRemarks, grantReports } from '../schema.ts';

/** Takes payees, copies and texts out of reports of awards that ended long ago; days, amounts and lines stay. */
export async function erasePayees(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  awardIds: readonly string[],
): Promise<number> {
  if (awardIds.length === 0) return 0;
  const reports = await tx
    .update(grantReports)
    .set({ values: {}, contentErasedAt: now })
    .where(and(inArray(grantReports.awardId, [...awardIds]), isNull(grantReports.contentErasedAt)))
    .returning({ id: grantReports.id });
  for (const { id } of reports) {
    const receipts = await tx
      .select({ fileId: grantReceipts.fileId })
      .from(grantReceipts)
      .where(eq(grantReceipts.reportId, id));
    const fileIds = receipts.flatMap(({ fileId }) => fileId ?? []);
    if (fileIds.length > 0) await tx.update(files).set({ deletedAt: now }).where(inArray(files.id, fileIds));
    await tx.update(grantReceipts).set({ payee: '', fileId: null }).where(eq(grantReceipts.reportId, id));
    await tx.delete(grantReportRemarks).where(eq(grantReportRemarks.reportId, id));
  }
  return reports.length;
}
