import { findEntry, openBook, reverse } from '#blocks/ledger/index.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { awardMoney } from '../queries/award-money.ts';
import { CHART, FUND_BOOK } from '../rules/chart.ts';
import { mayFail } from '../rules/decide.ts';
import type { BookCode, Booked } from './book-event.ts';

export type Failure = {
  readonly paymentId: string;
  readonly on: string;
  /** Why, without a person's name. */
  readonly why?: string | undefined;
};

/** 組戻・振込不能: takes a payment back. The amount stays set aside, and is paid again under a new payment's id. */
export async function failPayment(
  desk: Desk,
  { paymentId, on, why = '' }: Failure,
): Promise<Outcome<Booked, BookCode>> {
  await openBook(desk.tx, CHART);
  const found = await findEntry(desk.tx, FUND_BOOK, `payment:${paymentId}`);
  const awardId = found?.lines.find(({ account }) => account.endsWith('grants'))?.tag;
  if (!found || awardId === undefined) return refuse('missing', 'fund_books.no_payment');
  if (found.reversedBy) return refuse('closed', 'ledger.reversed_already');
  const award = (await awardMoney(desk.tx, [awardId])).get(awardId);
  const may = award ? mayFail(award) : refuse('missing', 'fund_books.no_award');
  if (!may.ok) return may;
  const back = { book: FUND_BOOK, key: found.key, why, on, kind: 'payment_failed' };
  const reversed = await reverse(desk, back);
  if (!reversed.ok) return reversed;
  return done({ subjectId: reversed.value.subjectId, entryNumber: reversed.value.number });
}
