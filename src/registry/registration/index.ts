import type { Manifest } from '#platform/manifest.ts';

/** Registration of organisations: the paper from draft to renewal, and the city's conditions. */
export const registration: Manifest = {
  name: 'registration',
  serves: [],
  at: '/registration',
  reads: [],
  permits: {},
};
