import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { findAward, rulesOf } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import { countByRules } from '../counting.ts';
import { receiptsOf } from '../queries/find-report.ts';
import type { ReceiptVerdict } from '../rules/flow.ts';
import { grantReceipts } from '../schema.ts';
import { openReport } from './open-report.ts';

export type Judged = {
  readonly verdict: ReceiptVerdict;
  /** Ignored for a receipt that is struck. */
  readonly countedYen: number;
  readonly note: string;
};

async function openSent(desk: Desk, code: string) {
  const opened = await openReport(desk, code, 'final', 'check_report');
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  if (report?.state !== 'sent') return refuse('closed', 'grant_reports.not_with_office');
  return done({ award, report });
}

/** An officer counts a receipt, wholly or in part, or strikes it; less than the whole needs a reason. */
export async function judgeReceipt(desk: Desk, code: string, id: string, judged: Judged) {
  const opened = await openSent(desk, code);
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  const [receipt] = await desk.tx.select().from(grantReceipts).where(eq(grantReceipts.id, id)).for('update');
  if (!receipt || receipt.reportId !== report.id) return refuse('missing', 'grant_reports.no_receipt');
  const countedYen = judged.verdict === 'struck' ? 0 : judged.countedYen;
  if (!Number.isSafeInteger(countedYen) || countedYen < 0 || countedYen > receipt.yen)
    return refuse('unmet', 'grant_reports.counted_outside');
  if (countedYen < receipt.yen && judged.note.trim() === '')
    return refuse('unmet', 'grant_awards.reason_needed');
  await judge(desk, id, { ...judged, countedYen });
  return done({ subjectId: award.id, detail: { receiptId: id, verdict: judged.verdict, countedYen } });
}

/** Counts all receipts that the rules count in full and nobody has judged; the others are for a person. */
export async function countPlainReceipts(desk: Desk, code: string) {
  const opened = await openSent(desk, code);
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  const lines = (await findAward(desk.tx, code))?.lines ?? [];
  const receipts = await receiptsOf(desk.tx, report.id);
  const byRules = countByRules(await rulesOf(desk.tx, award), lines, receipts);
  const plain = receipts.filter((one) => one.verdict === null && byRules.get(one.id)?.yen === one.yen);
  for (const { id, yen } of plain) await judge(desk, id, { verdict: 'counted', countedYen: yen, note: '' });
  return done({ subjectId: award.id, detail: { counted: plain.length }, count: plain.length });
}

async function judge({ tx, actor, now }: Desk, id: string, { verdict, countedYen, note }: Judged) {
  await tx
    .update(grantReceipts)
    .set({ verdict, countedYen, note, judgedBy: actor.id, judgedAt: now })
    .where(eq(grantReceipts.id, id));
}
