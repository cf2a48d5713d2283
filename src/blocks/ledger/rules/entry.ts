export const ACCOUNT_KINDS = ['asset', 'liability', 'equity', 'income', 'expense', 'control'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export const SIDES = ['debit', 'credit'] as const;
export type Side = (typeof SIDES)[number];

/**
 * An account (勘定) of a book. `side` is the one on which it grows. With `floor` no tag of it may ever go below zero.
 * What is closed at the end of the year names the account that takes its balance.
 */
export type Account = {
  readonly code: string;
  readonly kind: AccountKind;
  readonly side: Side;
  readonly floor: boolean;
  readonly closesInto?: string | undefined;
};

/** The accounts of one book; a higher version adds accounts when the book is opened next. */
export type Chart = {
  readonly book: string;
  readonly version: number;
  readonly accounts: readonly Account[];
};

export type Line = {
  readonly account: string;
  readonly side: Side;
  readonly yen: number;
  /** What the amount belongs to, such as an award or an earmark: each tag of an account has a balance of its own. */
  readonly tag?: string | undefined;
};

/** An entry (仕訳) before it is posted. `key` names the record behind it: nothing is posted twice under one key. */
export type Entry = {
  readonly book: string;
  readonly key: string;
  readonly kind: string;
  /** The day it belongs to, YYYY-MM-DD in Japan; its fiscal year follows. */
  readonly on: string;
  /** Never a person's name: entries are kept for ever. */
  readonly memo?: string | undefined;
  readonly lines: readonly Line[];
};

export type LedgerCode =
  | 'ledger.bad_amount'
  | 'ledger.unbalanced'
  | 'ledger.posted_already'
  | 'ledger.year_closed'
  | 'ledger.below_zero'
  | 'ledger.not_found'
  | 'ledger.reversed_already'
  | 'ledger.is_reversal'
  | 'ledger.earlier_year_open'
  | 'ledger.later_year_closed'
  | 'ledger.not_closed';

export const otherSide = (side: Side): Side => (side === 'debit' ? 'credit' : 'debit');

/** By how much a line moves its account: upwards on the side on which the account grows. */
export function changeBy(account: Pick<Account, 'side'>, line: Pick<Line, 'side' | 'yen'>): number {
  return account.side === line.side ? line.yen : -line.yen;
}

/** The same entry with its sides exchanged. */
export function mirror(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, side: otherSide(line.side) }));
}

/** Names one balance: an account and a tag of it. */
export const cellOf = (account: string, tag: string | undefined): string => `${account} ${tag ?? ''}`;

export function splitCell(cell: string): { account: string; tag: string } {
  const blank = cell.indexOf(' ');
  return { account: cell.slice(0, blank), tag: cell.slice(blank + 1) };
}
