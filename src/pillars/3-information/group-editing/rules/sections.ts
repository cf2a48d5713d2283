import type { GroupPart } from '#pillars/3-information/group-stories/index.ts';
import type { Publishable } from '#registry/organisations/index.ts';

/**
 * What a group edits by itself, one form each, with the facts whose publicity is chosen there. Name, kind, corporate
 * number and officers are not among them: they change by a paper that the centre checks.
 */
export const SECTIONS = {
  about: ['purpose', 'activities'],
  joining: ['recruiting', 'meets', 'fee'],
  people: ['foundedOn', 'memberCount', 'citizenCount', 'representative', 'corporateNumber'],
  contacts: ['address'],
  links: ['website', 'links'],
} as const satisfies Record<string, readonly Publishable[]>;
export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

/** More lines of contacts or links than any form draws. */
export const MOST_ROWS = 40;

export function isSection(value: string): value is Section {
  return SECTION_NAMES.some((name) => name === value);
}

/** What is confirmed by saving a part of the page. */
export const PART_OF: Readonly<Record<Section, GroupPart>> = {
  about: 'activities',
  joining: 'recruiting',
  people: 'identity',
  contacts: 'contacts',
  links: 'contacts',
};
