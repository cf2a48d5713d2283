import { and, asc, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { DueErasure, RetentionRule } from '#platform/manifest.ts';
import { erasedOn, KEPT_YEARS } from './rules/retention.ts';
import { fundGifts } from './schema.ts';
import { GIFT_WORDS as WORDS } from './words.ts';

/** Gifts whose donor is still known and whose time is over on a day. */
function isDue(day: string) {
  return and(
    isNull(fundGifts.donorErasedAt),
    lte(fundGifts.fiscalYear, fiscalYearOf(day) - 1 - KEPT_YEARS),
    or(
      ne(fundGifts.donorName, ''),
      ne(fundGifts.donorKana, ''),
      ne(fundGifts.donorAddress, ''),
      ne(fundGifts.donorMail, ''),
      ne(fundGifts.message, ''),
      ne(fundGifts.note, ''),
      isNotNull(fundGifts.publicName),
    ),
  );
}

async function due(db: Db, until: string): Promise<DueErasure[]> {
  const rows = await db
    .select({ id: fundGifts.id, fiscalYear: fundGifts.fiscalYear })
    .from(fundGifts)
    .where(isDue(until))
    .orderBy(asc(fundGifts.fiscalYear));
  return rows.map(({ id, fiscalYear }) => ({ id, title: WORDS.retentionWhat, on: erasedOn(fiscalYear) }));
}

async function erase({ tx, now }: Desk): Promise<number> {
  const rows = await tx
    .update(fundGifts)
    .set({
      donorName: '',
      donorKana: '',
      donorAddress: '',
      donorMail: '',
      message: '',
      messagePublic: false,
      publicName: null,
      note: '',
      donorErasedAt: now,
    })
    .where(isDue(japanDay(now)))
    .returning({ id: fundGifts.id });
  return rows.length;
}

/** Who gave is kept as long as receipts may be asked for again; what was given stays in the books. */
export const GIFT_RETENTION: readonly RetentionRule[] = [
  { key: 'fund_gifts.erase_donors', what: WORDS.retentionWhat, kept: WORDS.retentionKept, due, erase },
];
