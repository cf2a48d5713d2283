import type { Manifest } from '#platform/manifest.ts';

/** The register of organisations (団体): who they are, how they are reached, what they show. */
export const organisations: Manifest = {
  name: 'organisations',
  serves: [],
  at: '/organisations',
  reads: [],
  permits: {},
};
