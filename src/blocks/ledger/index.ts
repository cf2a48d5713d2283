/** Double entry in whole yen: books, accounts, entries that are only ever added, closings. */
export { closeYear, reopenYear } from './commands/close-year.ts';
export { openBook } from './commands/open-book.ts';
export { post, postAll } from './commands/post.ts';
export { type Reversal, reverse } from './commands/reverse.ts';
export type { Posted } from './commands/write-entry.ts';
export { type EntryFound, findEntry, findEntryById } from './queries/find-entry.ts';
export {
  countEntries,
  countKinds,
  type JournalFilter,
  journal,
  listEntries,
} from './queries/list-entries.ts';
export { isYearClosed, listClosings } from './queries/read-book.ts';
export { type Balance, balances, type Total, totals } from './queries/totals.ts';
export { BookInMemory } from './rules/book-in-memory.ts';
export { closingDay, closingLines, judgeClosing, judgeReopening } from './rules/closing.ts';
export {
  type Account,
  type AccountKind,
  type Chart,
  cellOf,
  changeBy,
  type Entry,
  type LedgerCode,
  type Line,
  mirror,
  type Side,
} from './rules/entry.ts';
export { type BookFacts, judgeEntry, judgeFloors, judgeLines } from './rules/judge-entry.ts';
export { LEDGER_REFUSALS } from './words.ts';
