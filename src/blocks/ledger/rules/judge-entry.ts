import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import { MOST_YEN } from '#kernel/yen.ts';
import { type Account, cellOf, changeBy, type Entry, type LedgerCode } from './entry.ts';

/** What a book must know about itself to judge one entry. */
export type BookFacts = {
  readonly accounts: ReadonlyMap<string, Account>;
  hasKey(key: string): boolean;
  isClosed(fiscalYear: number): boolean;
  /** How much one balance (see `cellOf`) moved in each fiscal year. */
  movedIn(cell: string): ReadonlyMap<number, number>;
};

function accountOf(book: BookFacts, code: string): Account {
  const account = book.accounts.get(code);
  if (!account) throw new Error(`there is no account "${code}" in this book`);
  return account;
}

/** The net change of every balance that the entry lowers and that has a floor. */
export function lowered(entry: Entry, accounts: BookFacts['accounts']): Map<string, number> {
  const changes = new Map<string, number>();
  for (const line of entry.lines) {
    const account = accounts.get(line.account);
    if (!account?.floor) continue;
    const cell = cellOf(line.account, line.tag);
    changes.set(cell, (changes.get(cell) ?? 0) + changeBy(account, line));
  }
  return new Map([...changes].filter(([, change]) => change < 0));
}

/** Whether a balance stays at zero or above at the end of this and every later year, after the change. */
function staysUp(moved: ReadonlyMap<number, number>, change: number, fiscalYear: number): boolean {
  const later = [...moved.keys()].filter((year) => year > fiscalYear).toSorted((a, b) => a - b);
  let balance = change;
  for (const [year, yen] of moved) if (year <= fiscalYear) balance += yen;
  if (balance < 0) return false;
  return later.every((year) => {
    balance += moved.get(year) ?? 0;
    return balance >= 0;
  });
}

/** Amounts are whole yen above zero, and both sides weigh the same. */
export function judgeLines(entry: Entry, book: BookFacts): Verdict<LedgerCode> {
  let difference = 0;
  for (const line of entry.lines) {
    accountOf(book, line.account);
    if (!Number.isInteger(line.yen) || line.yen <= 0 || line.yen > MOST_YEN) {
      return refuse('unmet', 'ledger.bad_amount');
    }
    difference += line.side === 'debit' ? line.yen : -line.yen;
  }
  if (entry.lines.length < 2 || difference !== 0) return refuse('unmet', 'ledger.unbalanced');
  return yes;
}

/** Whether no balance with a floor goes below zero by this entry, at the end of its year or of any later one. */
export function judgeFloors(entry: Entry, book: BookFacts): Verdict<LedgerCode> {
  const fiscalYear = fiscalYearOf(entry.on);
  for (const [cell, change] of lowered(entry, book.accounts)) {
    if (!staysUp(book.movedIn(cell), change, fiscalYear)) return refuse('unmet', 'ledger.below_zero');
  }
  return yes;
}

/** Whether an entry may be posted, in the order in which a bookkeeper would ask. */
export function judgeEntry(entry: Entry, book: BookFacts): Verdict<LedgerCode> {
  const lines = judgeLines(entry, book);
  if (!lines.ok) return lines;
  if (book.hasKey(entry.key)) return refuse('closed', 'ledger.posted_already');
  if (book.isClosed(fiscalYearOf(entry.on))) return refuse('closed', 'ledger.year_closed');
  return judgeFloors(entry, book);
}
