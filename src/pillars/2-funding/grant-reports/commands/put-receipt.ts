import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { findAward, type GrantAward } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import { receiptsOf } from '../queries/find-report.ts';
import { type GrantReceipt, grantReceipts } from '../schema.ts';
import { openForWriting, touchReport } from './open-report.ts';

export const MOST_RECEIPTS = 300;

export type ReceiptPaper = {
  /** Made with the form, so that the same form sent twice is one receipt. */
  readonly id: string;
  /** Version of the receipt that the page showed; 0 for a new one. */
  readonly version: number;
  readonly lineKey: string;
  readonly on: string;
  readonly payee: string;
  readonly item: string;
  readonly yen: number;
  readonly units: number | null;
};

/** Adds a receipt to the final report, or rewrites one; a judgement that was passed on it before falls away. */
export async function putReceipt(
  desk: Desk,
  code: string,
  paper: ReceiptPaper,
  attachment?: { files: Files; fileId: string },
) {
  const opened = await openForWriting(desk, code, 'final');
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  const { tx } = desk;
  const [before] = await tx.select().from(grantReceipts).where(eq(grantReceipts.id, paper.id)).for('update');
  const finished = done({ subjectId: award.id, detail: { receiptId: paper.id, yen: paper.yen } });
  const stands = standing(before, report.id, paper.version);
  if (!stands.ok) return stands;
  if (stands.value === 'there') return finished;
  const fits = await check(desk, code, award, paper);
  if (!fits.ok) return fits;
  if (!before && (await receiptsOf(tx, report.id)).length >= MOST_RECEIPTS)
    return refuse('unmet', 'grant_reports.too_many_receipts');
  await write(desk, report.id, paper, before, attachment?.fileId);
  await touchReport(desk, report);
  if (!attachment) return finished;
  const bound = await attachment.files.attach(tx, desk.now, attachment.fileId);
  if (!bound.ok) return refuse('unmet', 'grant_reports.file_gone');
  if (before?.fileId) await attachment.files.remove(tx, desk.now, before.fileId);
  return finished;
}

/** Whether the form is new, was sent before, or meets what somebody else has written meanwhile. */
function standing(before: GrantReceipt | undefined, reportId: string, version: number) {
  if (!before) return version === 0 ? done('new' as const) : refuse('missing', 'grant_reports.no_receipt');
  if (before.reportId !== reportId) return refuse('missing', 'grant_reports.no_receipt');
  if (version === 0) return done('there' as const);
  return before.version === version
    ? done('known' as const)
    : refuse('closed', 'grant_reports.changed_meanwhile');
}

/** Day, line and amount as the award allows them. */
async function check({ tx, now }: Desk, code: string, award: GrantAward, paper: ReceiptPaper) {
  if (!Number.isSafeInteger(paper.yen) || paper.yen <= 0) return refuse('unmet', 'grant_reports.bad_yen');
  const lines = (await findAward(tx, code))?.lines ?? [];
  if (!lines.some(({ key }) => key === paper.lineKey)) return refuse('unmet', 'grant_reports.no_line');
  if (paper.on < award.decidedOn || paper.on > japanDay(now))
    return refuse('unmet', 'grant_reports.day_outside');
  return done(undefined);
}

async function write(
  { tx, actor, now }: Desk,
  reportId: string,
  paper: ReceiptPaper,
  before: GrantReceipt | undefined,
  fileId: string | undefined,
): Promise<void> {
  const { lineKey, on, payee, item, yen, units } = paper;
  const row = {
    lineKey,
    on,
    payee,
    item,
    yen,
    units,
    fileId: fileId ?? before?.fileId ?? null,
    enteredBy: actor.id,
    enteredAt: before?.enteredAt ?? now,
    version: paper.version + 1,
    verdict: null,
    countedYen: null,
    note: '',
    judgedBy: null,
    judgedAt: null,
  };
  if (before) await tx.update(grantReceipts).set(row).where(eq(grantReceipts.id, paper.id));
  else await tx.insert(grantReceipts).values({ id: paper.id, reportId, ...row });
}

/** Takes a receipt out of a report that is still being written. */
export async function removeReceipt(desk: Desk, files: Pick<Files, 'remove'>, code: string, id: string) {
  const opened = await openForWriting(desk, code, 'final');
  if (!opened.ok) return opened;
  const { award, report } = opened.value;
  const [gone] = await desk.tx.select().from(grantReceipts).where(eq(grantReceipts.id, id)).for('update');
  if (!gone || gone.reportId !== report.id) return refuse('missing', 'grant_reports.no_receipt');
  await desk.tx.delete(grantReceipts).where(eq(grantReceipts.id, id));
  if (gone.fileId !== null) await files.remove(desk.tx, desk.now, gone.fileId);
  await touchReport(desk, report);
  return done({ subjectId: award.id, detail: { receiptId: id, yen: gone.yen } });
}
