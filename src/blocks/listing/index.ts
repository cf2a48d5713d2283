import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import type { Manifest } from '#platform/manifest.ts';

export * from '#blocks/listing-freshness/index.ts';

/** A public record with an owner: freshness budgets, one-tap confirmation, steps down, corrections, followed searches. */
export function listingModule(_kinds: readonly ListingKind[]): Manifest {
  return {
    name: 'listing',
    serves: [],
    at: '/confirmations',
    reads: [],
    permits: {},
  };
}
