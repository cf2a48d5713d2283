import { createHash } from 'node:crypto';

/** Names a set of headings, whatever their order, so that a mapping is found again. */
export function headingsHash(keys: readonly string[]): string {
  return createHash('sha256').update(keys.toSorted().join('\n')).digest('hex');
}
