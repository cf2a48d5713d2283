import type { GiftFilter } from './queries/list-gifts.ts';
import { GIFT_KINDS } from './rules/kinds.ts';

export type Asked = { readonly year?: string; readonly kind?: string; readonly earmark?: string };

/** What an address asks for; anything that is no year, kind or key is left out. */
export function readFilter({ year = '', kind = '', earmark = '' }: Asked): GiftFilter {
  return {
    fiscalYear: /^20\d{2}$/.test(year) ? Number(year) : undefined,
    kind: GIFT_KINDS.find((one) => one === kind),
    earmarkKey: /^[a-z][a-z0-9_]{1,39}$/.test(earmark) ? earmark : undefined,
  };
}
