import type { FundAccount, Funder, GiftSource, TransferSource } from './chart.ts';

/** What an event moves money between; which account that is depends on who pays and on the earmark. */
export type Place = 'cash' | 'income' | 'means' | 'pot' | 'pot_before' | 'committed' | 'grants' | 'due_back';
export type Amount = 'yen' | 'release' | 'due';

type Posting = readonly [debit: Place, credit: Place, amount: Amount];
type Rule = {
  readonly postings: readonly Posting[];
  /** How the entry is undone: by hand at the desk, or only by the paper that it belongs to. */
  readonly undone: 'by_hand' | 'by_failure' | 'by_paper';
};

/**
 * The posting rules (仕訳の規則): which event debits what and credits what. Sources, in words.ts beside each (POSTING_WORDS).
 * The first pair of a receipt or payment moves money; the second says what that money may be used for, so that an award can
 * only be decided on what is there. A change of a decision downwards exchanges the sides of `change`.
 */
export const POSTINGS = {
  /** 寄附: cash comes in, and is free or earmarked. */
  gift: {
    undone: 'by_paper',
    postings: [
      ['cash', 'income', 'yen'],
      ['means', 'pot', 'yen'],
    ],
  },
  /** 繰入: from the general account or elsewhere, always free. */
  transfer: {
    undone: 'by_hand',
    postings: [
      ['cash', 'income', 'yen'],
      ['means', 'pot', 'yen'],
    ],
  },
  /** 使途指定の変更: the cash stays, its use changes. */
  earmark_move: { undone: 'by_hand', postings: [['pot_before', 'pot', 'yen']] },
  /** 交付決定: set aside for the award. */
  award: { undone: 'by_paper', postings: [['pot', 'committed', 'yen']] },
  /** 変更の承認: more is set aside (or, with sides exchanged, less). */
  change: { undone: 'by_paper', postings: [['pot', 'committed', 'yen']] },
  /** 概算払・分割払・精算払: cash goes out of what was set aside. */
  payment: {
    undone: 'by_failure',
    postings: [
      ['grants', 'cash', 'yen'],
      ['committed', 'means', 'yen'],
    ],
  },
  /** 交付確定: what is not needed is set free; what was paid beyond it is due back (返還). */
  settlement: {
    undone: 'by_paper',
    postings: [
      ['committed', 'pot', 'release'],
      ['due_back', 'grants', 'due'],
    ],
  },
  /** 返還金の収入: cash comes in, and is free or earmarked as it was before the award. */
  repayment: {
    undone: 'by_paper',
    postings: [
      ['cash', 'due_back', 'yen'],
      ['means', 'pot', 'yen'],
    ],
  },
  /** 取消・辞退: nothing more is set aside; what was paid is due back. */
  revocation: {
    undone: 'by_paper',
    postings: [
      ['committed', 'pot', 'release'],
      ['due_back', 'grants', 'due'],
    ],
  },
} as const satisfies Record<string, Rule>;
export type PostedKind = keyof typeof POSTINGS;

/** Every kind of entry in the fund's book: those of the table, what takes an entry back, and the closings. */
export const ENTRY_KINDS = [
  'gift',
  'transfer',
  'earmark_move',
  'award',
  'change',
  'payment',
  'payment_failed',
  'settlement',
  'repayment',
  'revocation',
  'reversal',
  'closing',
  'reopening',
] as const satisfies readonly (PostedKind | 'payment_failed' | 'reversal' | 'closing' | 'reopening')[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type Setting = {
  readonly fundedBy: Funder;
  readonly earmarkKey: string | null;
  readonly earmarkBefore?: string | null | undefined;
  readonly awardId?: string | undefined;
  readonly income?: `gift_${GiftSource}` | `transfer_${TransferSource}` | undefined;
};
export type Spot = { readonly account: FundAccount; readonly tag?: string | undefined };

const GENERAL = {
  cash: 'general_account',
  income: 'general_account',
  means: 'general_means',
  pot: 'general_means',
  pot_before: 'general_means',
  committed: 'general_committed',
  grants: 'general_grants',
  due_back: 'general_due_back',
} as const satisfies Record<Place, FundAccount>;

const OF_AN_AWARD: readonly Place[] = ['committed', 'grants', 'due_back'];

const potOf = (earmarkKey: string | null | undefined): Spot =>
  earmarkKey === null || earmarkKey === undefined
    ? { account: 'free' }
    : { account: 'earmarked', tag: earmarkKey };

/** The account behind a place, with the tag to which the amount belongs. */
export function spotOf(
  place: Place,
  { fundedBy, earmarkKey, earmarkBefore, awardId, income }: Setting,
): Spot {
  const tag = OF_AN_AWARD.includes(place) ? awardId : undefined;
  if (fundedBy === 'general') return { account: GENERAL[place], tag };
  if (place === 'pot') return potOf(earmarkKey);
  if (place === 'pot_before') return potOf(earmarkBefore);
  if (place === 'income') return { account: income ?? 'gift_other' };
  return { account: place, tag };
}
