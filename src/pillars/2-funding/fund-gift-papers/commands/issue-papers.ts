import { randomUUID } from 'node:crypto';
import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import type { Desk } from '#platform/act.ts';
import { listWaiting } from '../queries/list-papers.ts';
import type { PaperKind } from '../rules/kinds.ts';
import { GIFT_PAPER_PERMITS, MOST_A_BATCH } from '../rules/permits.ts';
import { fundGiftPapers } from '../schema.ts';

/** Numbers and dates a paper for one gift, or for the oldest ones that wait; those issued together are one batch. */
export async function issuePapers(desk: Desk, kind: PaperKind, giftId?: string) {
  const { tx, actor, now } = desk;
  const permit = mayBy(GIFT_PAPER_PERMITS, actor, 'issue');
  if (!permit.ok) return permit;
  // The lock keeps numbers without gaps, and two who issue at once from giving one gift two papers.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('fund_gift_papers.number'))`);
  const gifts = await listWaiting(tx, kind, { giftId, most: MOST_A_BATCH });
  if (gifts.length === 0) return refuse('unmet', 'fund_gift_papers.none_waiting');
  await tx
    .select({ id: fundGifts.id })
    .from(fundGifts)
    .where(
      inArray(
        fundGifts.id,
        gifts.map(({ id }) => id),
      ),
    )
    .for('share');
  const issuedOn = japanDay(now);
  const fiscalYear = fiscalYearOf(issuedOn);
  const [row] = await tx
    .select({ last: max(fundGiftPapers.number) })
    .from(fundGiftPapers)
    .where(and(eq(fundGiftPapers.kind, kind), eq(fundGiftPapers.fiscalYear, fiscalYear)));
  const first = (row?.last ?? 0) + 1;
  const batchId = randomUUID();
  await tx.insert(fundGiftPapers).values(
    gifts.map(({ id }, at) => ({
      giftId: id,
      kind,
      fiscalYear,
      number: first + at,
      issuedOn,
      batchId,
      issuedBy: actor.id,
      issuedAt: now,
    })),
  );
  return done({ subjectId: batchId, detail: { kind, papers: gifts.length, first } });
}
