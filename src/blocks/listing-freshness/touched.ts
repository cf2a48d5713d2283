import type { Done } from '#platform/act.ts';
import type { ListingKind } from './listing-kind.ts';

/** What a command answers so that the kind's search entries are renewed in the same transaction. */
export function touchedBy(kind: ListingKind, ids: readonly string[]): Pick<Done, 'touched'> {
  return ids.length === 0 ? {} : { touched: { topic: kind.touchTopic, ids } };
}
