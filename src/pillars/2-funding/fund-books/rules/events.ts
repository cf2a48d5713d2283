import type { Funder, GiftSource, TransferSource } from './chart.ts';

/** What happens to the fund, as the doors are told it. Ids name the caller's records; nothing is booked twice under one. */
export type Gift = {
  readonly giftId: string;
  readonly yen: number;
  readonly on: string;
  readonly source: GiftSource;
  readonly earmarkKey: string | null;
};
export type Transfer = {
  readonly transferId: string;
  readonly yen: number;
  readonly on: string;
  readonly from: TransferSource;
  readonly memo: string;
};
/** From one use to another; `null` is free use. */
export type EarmarkMove = {
  readonly moveId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly yen: number;
  readonly on: string;
};
export type Commitment = {
  readonly awardId: string;
  readonly yen: number;
  readonly on: string;
  readonly fundedBy: Funder;
  readonly earmarkKey: string | null;
};
export type Change = {
  readonly changeId: string;
  readonly awardId: string;
  /** Below zero, less is set aside. */
  readonly byYen: number;
  readonly on: string;
};
export type Payment = {
  readonly paymentId: string;
  readonly awardId: string;
  readonly yen: number;
  readonly on: string;
};
export type Settlement = { readonly awardId: string; readonly settledYen: number; readonly on: string };
export type Repayment = {
  readonly repaymentId: string;
  readonly awardId: string;
  readonly yen: number;
  readonly on: string;
};
export type Revocation = {
  readonly awardId: string;
  readonly on: string;
  /** What the group may keep of what it was paid; nothing, unless said. */
  readonly keepYen?: number | undefined;
};

export type FundEvent =
  | ({ readonly kind: 'gift' } & Gift)
  | ({ readonly kind: 'transfer' } & Transfer)
  | ({ readonly kind: 'earmark_move' } & EarmarkMove)
  | ({ readonly kind: 'award' } & Commitment)
  | ({ readonly kind: 'change' } & Change)
  | ({ readonly kind: 'payment' } & Payment)
  | ({ readonly kind: 'settlement' } & Settlement)
  | ({ readonly kind: 'repayment' } & Repayment)
  | ({ readonly kind: 'revocation' } & Revocation);

const ID = {
  gift: 'giftId',
  transfer: 'transferId',
  earmark_move: 'moveId',
  award: 'awardId',
  change: 'changeId',
  payment: 'paymentId',
  settlement: 'awardId',
  repayment: 'repaymentId',
  revocation: 'awardId',
} as const satisfies Record<FundEvent['kind'], string>;

/** The key of the entry: its kind and the id of the record behind it. */
export function keyOf(event: FundEvent): string {
  return `${event.kind}:${(event as unknown as Record<string, string>)[ID[event.kind]]}`;
}

/** The award that an event is about, if it is about one. */
export const awardIdOf = (event: FundEvent): string | undefined =>
  'awardId' in event ? event.awardId : undefined;
