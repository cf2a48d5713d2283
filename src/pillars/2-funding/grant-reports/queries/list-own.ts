import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantReceipts, grantReports } from '../schema.ts';

/** Receipts and reports that one person wrote, for their own download. */
export async function listOwnReports(db: Db, personId: string): Promise<Record<string, unknown>[]> {
  const receipts = await db
    .select({
      on: grantReceipts.on,
      payee: grantReceipts.payee,
      item: grantReceipts.item,
      yen: grantReceipts.yen,
    })
    .from(grantReceipts)
    .where(eq(grantReceipts.enteredBy, personId));
  const reports = await db
    .select({ kind: grantReports.kind, startedAt: grantReports.startedAt, values: grantReports.values })
    .from(grantReports)
    .where(eq(grantReports.startedBy, personId));
  return [...reports, ...receipts];
}

/** Of these awards, those whose reports still hold what is personal. */
export async function listUnerased(db: Db, awardIds: readonly string[]): Promise<Set<string>> {
  if (awardIds.length === 0) return new Set();
  const rows = await db
    .select({ id: grantReports.awardId })
    .from(grantReports)
    .where(and(inArray(grantReports.awardId, [...awardIds]), isNull(grantReports.contentErasedAt)));
  return new Set(rows.map(({ id }) => id));
}
