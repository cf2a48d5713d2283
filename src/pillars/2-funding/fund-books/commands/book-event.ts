import { eq } from 'drizzle-orm';
import {
  type Entry,
  findEntry,
  isYearClosed,
  type LedgerCode,
  openBook,
  type Posted,
  post,
  postAll,
} from '#blocks/ledger/index.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { awardMoney } from '../queries/award-money.ts';
import { CHART, FUND_BOOK } from '../rules/chart.ts';
import { decide, type FundCode, inFundWords, isKnownByKey } from '../rules/decide.ts';
import { awardIdOf, type FundEvent, type Gift, keyOf } from '../rules/events.ts';
import { fundAwards } from '../schema.ts';

export type BookCode = FundCode | LedgerCode;
/** `subjectId` is the entry's id; the record's own where nothing moved. */
export type Booked = { readonly subjectId: string; readonly entryNumber: number | null };

async function remember({ tx }: Desk, event: FundEvent): Promise<void> {
  if (event.kind === 'award') {
    const { awardId, fundedBy, earmarkKey } = event;
    await tx.insert(fundAwards).values({ awardId, fundedBy, earmarkKey });
  }
  if (event.kind === 'settlement') {
    const { awardId, settledYen, on } = event;
    await tx.update(fundAwards).set({ settledYen, settledOn: on }).where(eq(fundAwards.awardId, awardId));
  }
  if (event.kind === 'revocation') {
    await tx.update(fundAwards).set({ revokedOn: event.on }).where(eq(fundAwards.awardId, event.awardId));
  }
}

/**
 * Books one event of the fund by the table of posting rules, inside the caller's transaction and after the caller's permit.
 * The book is locked first: what is judged here stays true until the transaction ends.
 */
export async function bookEvent(desk: Desk, event: FundEvent): Promise<Outcome<Booked, BookCode>> {
  const { tx } = desk;
  await openBook(tx, CHART);
  if (isKnownByKey(event.kind) && (await findEntry(tx, FUND_BOOK, keyOf(event)))) {
    return refuse('closed', 'ledger.posted_already');
  }
  const awardId = awardIdOf(event);
  const award = awardId === undefined ? undefined : (await awardMoney(tx, [awardId])).get(awardId);
  const draft = decide(event, award);
  if (!draft.ok) return draft;
  const { lines } = draft.value;
  if (lines.length === 0 && (await isYearClosed(tx, FUND_BOOK, fiscalYearOf(event.on)))) {
    return refuse('closed', 'ledger.year_closed');
  }
  const posted = lines.length === 0 ? undefined : await post(desk, { ...draft.value, book: FUND_BOOK });
  if (posted && !posted.ok) return inFundWords(event.kind, posted);
  await remember(desk, event);
  return done({
    subjectId: posted?.value.subjectId ?? awardId ?? '',
    entryNumber: posted?.value.number ?? null,
  });
}

/** Books many gifts at once, in few statements: all of them, or none. */
export async function bookGifts(desk: Desk, gifts: readonly Gift[]): Promise<Outcome<Posted[], BookCode>> {
  await openBook(desk.tx, CHART);
  const entries: Entry[] = [];
  for (const gift of gifts) {
    const draft = decide({ kind: 'gift', ...gift }, undefined);
    if (!draft.ok) return draft;
    entries.push({ ...draft.value, book: FUND_BOOK });
  }
  return postAll(desk, FUND_BOOK, entries);
}
