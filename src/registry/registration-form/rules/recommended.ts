import type { Publishable } from '#registry/organisations/index.ts';

/** Facts that most groups show, ticked as a suggestion until the group has chosen; a name and an address of a home are not. */
export const RECOMMENDED: readonly Publishable[] = [
  'purpose',
  'activities',
  'foundedOn',
  'memberCount',
  'meets',
  'fee',
  'website',
  'links',
  'recruiting',
];
