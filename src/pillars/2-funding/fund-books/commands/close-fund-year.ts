import { closeYear, openBook, reopenYear } from '#blocks/ledger/index.ts';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { CHART, FUND_BOOK } from '../rules/chart.ts';
import { FUND_BOOKS_PERMITS } from '../rules/permits.ts';

/** 年度の締め: nothing more is posted into the year; what is left is carried forward. */
export async function closeFundYear(desk: Desk, fiscalYear: number) {
  const permit = mayBy(FUND_BOOKS_PERMITS, desk.actor, 'close_year');
  if (!permit.ok) return permit;
  if (fiscalYear >= fiscalYearAt(desk.now)) return refuse('closed', 'fund_books.year_not_over');
  await openBook(desk.tx, CHART);
  const closed = await closeYear(desk, FUND_BOOK, fiscalYear);
  return closed.ok ? done({ subjectId: closed.value.subjectId, detail: { fiscalYear } }) : closed;
}

/** Opens a closed year again, by reversing its closing; the reason stays in the journal. */
export async function reopenFundYear(desk: Desk, fiscalYear: number, why: string) {
  const permit = mayBy(FUND_BOOKS_PERMITS, desk.actor, 'close_year');
  if (!permit.ok) return permit;
  await openBook(desk.tx, CHART);
  const opened = await reopenYear(desk, FUND_BOOK, fiscalYear, why);
  return opened.ok ? done({ subjectId: opened.value.subjectId, detail: { fiscalYear } }) : opened;
}
