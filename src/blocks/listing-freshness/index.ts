export { confirmParts, lockListing } from './commands/confirm-parts.ts';
export { endListings, ensureListings, followService } from './commands/ensure-listings.ts';
export type {
  ListedFact,
  ListedSubject,
  ListingKind,
  ListingOwner,
  ListingPart,
} from './listing-kind.ts';
export { confirmedWords, FreshnessLine, staleWords } from './pages/freshness-line.tsx';
export { countConfirmations, freshnessShare } from './queries/count-freshness.ts';
export {
  type Freshness,
  findFreshness,
  findListing,
  freshnessDays,
  type SearchDays,
} from './queries/find-freshness.ts';
export { getRule } from './queries/get-rule.ts';
export { type FreshnessDays, type FreshnessState, stateOn } from './rules/freshness.ts';
export type { Confirmer, Way } from './rules/ways.ts';
export type { Listing } from './schema.ts';
export { FRESHNESS_WORDS, WAY_WORDS } from './words.ts';
