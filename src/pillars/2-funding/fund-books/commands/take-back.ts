import { findEntryById, openBook, reverse } from '#blocks/ledger/index.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { CHART, FUND_BOOK } from '../rules/chart.ts';
import { FUND_BOOKS_PERMITS } from '../rules/permits.ts';
import { POSTINGS } from '../rules/postings.ts';
import type { BookCode, Booked } from './book-event.ts';

/** Takes a gift back that was never received, or was booked wrongly; the right one is booked under a new id. */
export async function reverseGift(
  desk: Desk,
  { giftId, on, why }: { readonly giftId: string; readonly on: string; readonly why: string },
): Promise<Outcome<Booked, BookCode>> {
  await openBook(desk.tx, CHART);
  const reversed = await reverse(desk, { book: FUND_BOOK, key: `gift:${giftId}`, why, on });
  if (!reversed.ok) return reversed;
  return done({ subjectId: reversed.value.subjectId, entryNumber: reversed.value.number });
}

const mayByHand = (kind: string) =>
  kind in POSTINGS && POSTINGS[kind as keyof typeof POSTINGS].undone === 'by_hand';

/** Reverses an entry at the desk, with a reason; what belongs to a paper is undone at that paper, or the two would differ. */
export async function reverseByHand(
  desk: Desk,
  { entryId, on, why }: { readonly entryId: string; readonly on: string; readonly why: string },
) {
  const permit = mayBy(FUND_BOOKS_PERMITS, desk.actor, 'reverse');
  if (!permit.ok) return permit;
  await openBook(desk.tx, CHART);
  const found = await findEntryById(desk.tx, FUND_BOOK, entryId);
  if (!found) return refuse('missing', 'ledger.not_found');
  if (found.reversesId !== null) return refuse('closed', 'ledger.is_reversal');
  if (!mayByHand(found.kind)) return refuse('closed', 'fund_books.undone_elsewhere');
  const reversed = await reverse(desk, { book: FUND_BOOK, key: found.key, why, on });
  if (!reversed.ok) return reversed;
  return done({ subjectId: reversed.value.subjectId, detail: { reverses: found.number } });
}
