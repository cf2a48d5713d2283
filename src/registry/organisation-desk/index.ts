import type { Manifest } from '#platform/manifest.ts';

/** The staff's pages of the register: list, record, second entries and their merge. */
export const organisationDesk: Manifest = {
  name: 'organisation_desk',
  serves: [],
  at: '/organisations',
  reads: [],
  permits: {},
};
