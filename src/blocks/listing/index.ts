import type { Manifest } from '#platform/manifest.ts';
import type { ListingKind } from './listing-kind.ts';

export type { ListingKind } from './listing-kind.ts';

/** A public record with an owner: freshness budgets, one-tap confirmation, steps down, corrections, followed searches. */
export function listingModule(kinds: readonly ListingKind[]): Manifest {
  return {
    name: 'listing',
    serves: [],
    at: '/confirmations',
    reads: kinds.map(({ module }) => module),
    permits: {},
  };
}
