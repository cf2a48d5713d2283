/** The fund's books: the chart of accounts, the posting rules, and the doors by which others book. */
export * from './book-words.ts';
export * from './commands/book-doors.ts';
export { type BookCode as BookRefusal, type Booked, bookGifts } from './commands/book-event.ts';
export { closeFundYear, reopenFundYear } from './commands/close-fund-year.ts';
export { type Failure, failPayment } from './commands/fail-payment.ts';
export { recordMove, recordTransfer } from './commands/record-transfer.ts';
export { type BudgetPaper, setBudget } from './commands/set-budget.ts';
export { reverseByHand, reverseGift } from './commands/take-back.ts';
export { plantBudgets, plantClosings, plantTransfers } from './planting.ts';
export { awardMoney } from './queries/award-money.ts';
export { type Budget, budgetOf, listBudgets } from './queries/budgets.ts';
export {
  type EarmarkBalance,
  earmarkBalances,
  type FundBalance,
  fundBalance,
  fundYears,
} from './queries/fund-years.ts';
export { type OpenAward, type YearEnd, yearEnd } from './queries/year-end.ts';
export type { AwardMoney } from './rules/award-money.ts';
export {
  FUND_BOOK,
  FUNDERS,
  type FundAccount,
  type Funder,
  GIFT_SOURCES,
  type GiftSource,
  TRANSFER_SOURCES,
  type TransferSource,
} from './rules/chart.ts';
export type {
  Change,
  Commitment,
  EarmarkMove,
  Gift,
  Payment,
  Repayment,
  Revocation,
  Settlement,
  Transfer,
} from './rules/events.ts';
export type { FundYear } from './rules/fund-years.ts';
export { FUND_BOOKS_PERMITS } from './rules/permits.ts';
export { ENTRY_KINDS, type EntryKind, POSTINGS, type PostedKind } from './rules/postings.ts';
export { BOOK_REFUSALS, FUND_BOOKS_REFUSALS, type FundBooksRefusal } from './words.ts';
