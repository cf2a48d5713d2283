import type { Actor } from '#kernel/actor.ts';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { mayBy } from '#kernel/permit.ts';
import { type Lang, say } from '#kernel/words.ts';
import { BOOK_WORDS, FUND_BOOKS_PERMITS, fundYears } from '#pillars/2-funding/fund-books/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';

/** Past years that are still open wait for the office; a year's accounts end on 31 May after it (出納閉鎖). */
export async function fundBooksDeskItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  if (!mayBy(FUND_BOOKS_PERMITS, actor, 'close_year').ok) return [];
  const present = fiscalYearAt(now);
  return (await fundYears(db, present))
    .filter(({ fiscalYear, isClosed }) => fiscalYear < present && !isClosed)
    .map(({ fiscalYear }) => ({
      kind: BOOK_WORDS.closingDue,
      title: say(lang, BOOK_WORDS.year, { year: fiscalYear }),
      href: `/desk/fund-books/years/${fiscalYear}`,
      dueOn: `${fiscalYear + 1}-05-31`,
    }));
}
