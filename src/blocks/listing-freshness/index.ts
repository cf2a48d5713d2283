export { confirmParts, lockListing } from './commands/confirm-parts.ts';
export { endListings, ensureListings, followService } from './commands/ensure-listings.ts';
export { type Opened, openCheck, type Report } from './commands/open-check.ts';
export { settleChecks } from './commands/settle-checks.ts';
export { writeCheckingDays } from './commands/write-days.ts';
export { confirmationCrumbs } from './crumbs.ts';
export { freshnessDeskRoutes } from './desk-routes.tsx';
export { days } from './forms.ts';
export type {
  ListedFact,
  ListedSubject,
  ListingKind,
  ListingOwner,
  ListingPart,
} from './listing-kind.ts';
export { ListedFacts } from './pages/facts-list.tsx';
export { confirmedWords, FreshnessLine, staleWords } from './pages/freshness-line.tsx';
export { countConfirmations, type FreshnessShare, freshnessShare } from './queries/count-freshness.ts';
export {
  type Freshness,
  findFreshness,
  findListing,
  freshnessDays,
  type SearchDays,
} from './queries/find-freshness.ts';
export { getRule } from './queries/get-rule.ts';
export { drawRefusal } from './refusal.tsx';
export { SETTLEMENTS, type Settlement, type Source } from './rules/checks.ts';
export { type FreshnessDays, type FreshnessState, stateOn } from './rules/freshness.ts';
export { FRESHNESS_PERMITS } from './rules/permits.ts';
export type { Confirmer, Way } from './rules/ways.ts';
export type { Listing, ListingCheck } from './schema.ts';
export { touchedBy } from './touched.ts';
export { FRESHNESS_WORDS, WAY_WORDS } from './words.ts';
