export * from './commands/book-doors.ts';
export { type BookCode as BookRefusal, type Booked, bookGifts } from './commands/book-event.ts';
export { type Failure, failPayment } from './commands/fail-payment.ts';
export { type BudgetPaper, setBudget } from './commands/set-budget.ts';
export { reverseGift } from './commands/take-back.ts';
export { awardMoney } from './queries/award-money.ts';
export { type Budget, budgetOf, listBudgets } from './queries/budgets.ts';
export {
  type EarmarkBalance,
  earmarkBalances,
  type FundBalance,
  fundBalance,
  fundYears,
} from './queries/fund-years.ts';
export type { AwardMoney } from './rules/award-money.ts';
export {
  FUND_BOOK,
  FUNDERS,
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
export { BOOK_REFUSALS } from './words.ts';
