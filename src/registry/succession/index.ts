import type { Manifest } from '#platform/manifest.ts';

/** Handing over the representative, and recovery when the only one is gone. */
export const succession: Manifest = {
  name: 'succession',
  serves: [],
  at: '/succession',
  reads: [],
  permits: {},
};
