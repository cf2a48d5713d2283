/** The book in which the fund and what the general account pays for awards are kept. */
export const FUND_BOOK = 'fund';

export const GIFT_SOURCES = ['furusato', 'slip', 'box', 'company', 'other'] as const;
export type GiftSource = (typeof GIFT_SOURCES)[number];
export const TRANSFER_SOURCES = ['general', 'other'] as const;
export type TransferSource = (typeof TRANSFER_SOURCES)[number];
export const FUNDERS = ['fund', 'general'] as const;
export type Funder = (typeof FUNDERS)[number];

const asset = { kind: 'asset', side: 'debit', floor: true } as const;
const equity = { kind: 'equity', side: 'credit', floor: false } as const;
const income = { kind: 'income', side: 'credit', floor: false, closesInto: 'carried_forward' } as const;
/** Control accounts (統制勘定) say what the money may still be used for; they mirror the cash, yen for yen. */
const use = { kind: 'control', side: 'credit', floor: true } as const;

/**
 * The chart of accounts (勘定科目). Above, money as it comes and goes; below, what it may be used for. Tags: an award's id
 * where the amount belongs to an award, an earmark's key in `earmarked`. No balance with a floor may go below zero.
 */
export const ACCOUNTS = [
  { code: 'cash', ...asset },
  { code: 'due_back', ...asset },
  { code: 'carried_forward', ...equity },
  ...GIFT_SOURCES.map((source) => ({ code: `gift_${source}` as const, ...income })),
  ...TRANSFER_SOURCES.map((from) => ({ code: `transfer_${from}` as const, ...income })),
  { code: 'grants', kind: 'expense', side: 'debit', floor: false, closesInto: 'carried_forward' },
  { code: 'means', kind: 'control', side: 'debit', floor: true },
  { code: 'free', ...use },
  { code: 'earmarked', ...use },
  { code: 'committed', ...use },
  // What the general account (一般会計) pays is no money of the fund: it has accounts of its own.
  { code: 'general_due_back', ...asset },
  { code: 'general_account', ...equity },
  { code: 'general_grants', kind: 'expense', side: 'debit', floor: false, closesInto: 'general_account' },
  { code: 'general_means', kind: 'control', side: 'debit', floor: false },
  { code: 'general_committed', ...use },
] as const;
export type FundAccount = (typeof ACCOUNTS)[number]['code'];

export const CHART = { book: FUND_BOOK, version: 1, accounts: ACCOUNTS } as const;
