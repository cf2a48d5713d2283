import { and, asc, eq, sql } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { enterGifts, type GiftPaper } from '#pillars/2-funding/fund-gifts/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { endLongWork, reportProgress } from '#platform/jobs/index.ts';
import { GIFT_FILE_PERMITS } from '../rules/permits.ts';
import type { RowGift } from '../rules/row.ts';
import { fundGiftFiles, fundGiftRows } from '../schema.ts';

/** Enters all new rows of a file and books them, in one transaction: all of them or none. */
export async function applyRows(desk: Desk, id: string) {
  const { tx, now, actor } = desk;
  const [found] = await tx.select().from(fundGiftFiles).where(eq(fundGiftFiles.id, id)).for('update');
  if (!found) return refuse('missing', 'fund_gift_files.not_found');
  const permit = mayBy(GIFT_FILE_PERMITS, actor, 'import');
  if (!permit.ok) return permit;
  if (found.state !== 'applying' || found.workId === null) return refuse('closed', 'fund_gift_files.closed');
  const rows = await tx
    .select({ line: fundGiftRows.line, gift: fundGiftRows.gift })
    .from(fundGiftRows)
    .where(and(eq(fundGiftRows.fileId, id), eq(fundGiftRows.verdict, 'new')))
    .orderBy(asc(fundGiftRows.line));
  const papers = rows.flatMap(({ gift }) => (gift === null ? [] : paperOf(gift, found.portal)));
  const entered = await enterGifts(desk, papers, id);
  if (!entered.ok) return entered;
  if (!(await reportProgress(tx, now, found.workId, { done: rows.length }))) {
    return refuse('closed', 'fund_gift_files.stopped');
  }
  await tieGifts(
    tx,
    id,
    rows.map(({ line }, at) => ({ line, giftId: entered.value.ids[at] ?? '' })),
  );
  const giftYen = papers.reduce((sum, { yen }) => sum + yen, 0);
  await tx
    .update(fundGiftFiles)
    .set({ state: 'applied', endedAt: now, giftCount: papers.length, giftYen })
    .where(eq(fundGiftFiles.id, id));
  await endLongWork(tx, now, found.workId, 'done');
  return done({ subjectId: id, detail: { gifts: papers.length, yen: giftYen } });
}

function paperOf(gift: RowGift, portal: string): GiftPaper {
  return { ...gift, kind: 'furusato', portal };
}

/** Each row names its gift, and keeps no second copy of who gave it. */
async function tieGifts(
  tx: Db,
  fileId: string,
  ties: readonly { readonly line: number; readonly giftId: string }[],
): Promise<void> {
  const PORTION = 1000;
  for (let at = 0; at < ties.length; at += PORTION) {
    const pairs = sql.join(
      ties.slice(at, at + PORTION).map(({ line, giftId }) => sql`(${line}::integer, ${giftId}::uuid)`),
      sql`, `,
    );
    await tx.execute(sql`
      update ${fundGiftRows} set gift = null, gift_id = tied.gift_id
      from (values ${pairs}) as tied (line, gift_id)
      where ${fundGiftRows.fileId} = ${fileId} and ${fundGiftRows.line} = tied.line`);
  }
}
