/** Where a gift comes from: hometown tax, payment slip, collecting box, company, anything else. */
export const GIFT_KINDS = ['furusato', 'slip', 'box', 'company', 'other'] as const;
export type GiftKind = (typeof GIFT_KINDS)[number];

/** The earmark of those who leave the use to the city (使途を定めない); it is always there, its name is the city's. */
export const FREE_EARMARK = 'free';

/** How the books name an earmark: the free one is none. */
export function bookedEarmark(key: string): string | null {
  return key === FREE_EARMARK ? null : key;
}

/** The number of a gift as people read it: D2026-0012 (寄附). */
export function giftCode(gift: { readonly fiscalYear: number; readonly number: number }): string {
  return `D${gift.fiscalYear}-${String(gift.number).padStart(4, '0')}`;
}
