import type { Manifest } from '#platform/manifest.ts';
import { giftDeskRoutes } from './desk-routes.tsx';
import { GIFT_RETENTION } from './retention.ts';
import { GIFT_PERMITS } from './rules/permits.ts';
import { GIFT_WORDS } from './words.ts';

export { enterGift } from './commands/enter-gift.ts';
export { enterGifts } from './commands/enter-gifts.ts';
export { viewDonor } from './commands/view-donor.ts';
export { plantGifts } from './planting.ts';
export { type FoundGift, findGift, listKnown } from './queries/find-gift.ts';
export { countByEarmark, listEarmarks } from './queries/list-earmarks.ts';
export { type GiftSum, listGiftYears, sumByYear } from './queries/list-gifts.ts';
export { listThanked, type Thanked } from './queries/list-thanked.ts';
export { GIFT_REFUSALS, type GiftRefusal } from './refusal-words.ts';
export { BOOK_OR_GIFT_REFUSALS } from './route-words.ts';
export { type GiftPaper, isOpenOn, plainGift } from './rules/check-gift.ts';
export { FREE_EARMARK, GIFT_KINDS, type GiftKind, giftCode } from './rules/kinds.ts';
export { earmarkName, earmarkRule, KIND_WORDS } from './words.ts';

/** 2-1: gifts to the fund, entered and booked at the office's desk; who gave is private. */
export const fundGifts: Manifest = {
  name: 'fund_gifts',
  serves: ['2-1'],
  at: '/gifts',
  deskRoutes: giftDeskRoutes,
  reads: [],
  permits: GIFT_PERMITS,
  deskLinks: [{ label: GIFT_WORDS.title, href: '/desk/gifts', for: GIFT_PERMITS.list }],
  retention: GIFT_RETENTION,
};
