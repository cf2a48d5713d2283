import { randomUUID } from 'node:crypto';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { bookGifts } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { listKnown } from '../queries/find-gift.ts';
import { listEarmarks } from '../queries/list-earmarks.ts';
import { checkGift, type GiftPaper } from '../rules/check-gift.ts';
import { bookedEarmark } from '../rules/kinds.ts';
import { GIFT_PERMITS } from '../rules/permits.ts';
import { type Earmark, fundGifts } from '../schema.ts';
import { nextNumber } from './enter-gift.ts';

const ROWS_A_PORTION = 500;

/** Enters many gifts of one file and books them: all of them, or none. The ids stand in the order of the papers. */
export async function enterGifts(desk: Desk, papers: readonly GiftPaper[], fileId: string | null) {
  const { tx, actor, now } = desk;
  const permit = mayBy(GIFT_PERMITS, actor, 'enter');
  if (!permit.ok) return permit;
  const earmarks = new Map((await listEarmarks(tx)).map((one) => [one.key, one]));
  for (const paper of papers) {
    const fit = checkGift(paper, earmarks.get(paper.earmarkKey), japanDay(now));
    if (!fit.ok) return fit;
  }
  const numbers = await firstNumbers(desk, papers);
  if (await isAnyKnown(desk, papers)) return refuse('closed', 'fund_gifts.known_already');
  const rows = papers.map((paper) => rowOf(desk, paper, { earmarks, numbers, fileId }));
  for (let at = 0; at < rows.length; at += ROWS_A_PORTION) {
    await tx.insert(fundGifts).values(rows.slice(at, at + ROWS_A_PORTION));
  }
  const booked = await bookGifts(
    desk,
    papers.map((paper, at) => ({
      giftId: rows[at]?.id ?? '',
      yen: paper.yen,
      on: paper.receivedOn,
      source: paper.kind,
      earmarkKey: bookedEarmark(paper.earmarkKey),
    })),
  );
  if (!booked.ok) return booked;
  return done({ ids: rows.map(({ id }) => id) });
}

/** The next number of each year; the lock is held until the transaction ends. */
async function firstNumbers({ tx }: Desk, papers: readonly GiftPaper[]): Promise<Map<number, number>> {
  const years = new Set(papers.map(({ receivedOn }) => fiscalYearOf(receivedOn)));
  const numbers = new Map<number, number>();
  for (const year of [...years].toSorted()) numbers.set(year, await nextNumber(tx, year));
  return numbers;
}

/** Whether one of them is in the books, or stands twice among them. */
async function isAnyKnown({ tx }: Desk, papers: readonly GiftPaper[]): Promise<boolean> {
  const byPortal = new Map<string, string[]>();
  for (const { portal, portalNumber } of papers) {
    if (portalNumber === null) continue;
    const numbers = byPortal.get(portal) ?? [];
    numbers.push(portalNumber);
    byPortal.set(portal, numbers);
  }
  for (const [portal, numbers] of byPortal) {
    if (new Set(numbers).size < numbers.length) return true;
    if ((await listKnown(tx, portal, numbers)).length > 0) return true;
  }
  return false;
}

type Given = {
  readonly earmarks: ReadonlyMap<string, Earmark>;
  readonly numbers: Map<number, number>;
  readonly fileId: string | null;
};

function rowOf({ actor, now }: Desk, paper: GiftPaper, { earmarks, numbers, fileId }: Given) {
  const { earmarkKey, ...facts } = paper;
  const fiscalYear = fiscalYearOf(paper.receivedOn);
  const number = numbers.get(fiscalYear) ?? 1;
  numbers.set(fiscalYear, number + 1);
  return {
    ...facts,
    id: randomUUID(),
    fileId,
    fiscalYear,
    number,
    earmarkId: earmarks.get(earmarkKey)?.id ?? '',
    enteredBy: actor.id,
    enteredAt: now,
  };
}
