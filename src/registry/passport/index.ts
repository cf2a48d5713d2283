import type { Manifest } from '#platform/manifest.ts';
import {
  PASSPORT_LINKS,
  PASSPORT_OWN,
  PASSPORT_PERMITS,
  PASSPORT_RETENTION,
} from '#registry/passport-papers/index.ts';
import { passportDeskItems } from './desk-items.ts';
import { passportDeskRoutes } from './desk-routes.tsx';
import { passportRoutes } from './routes.tsx';
import { PASSPORT } from './words.ts';

export {
  countsFromRoster,
  findPassport,
  listPublicPapers,
  missingPapers,
  PAPER_KINDS,
  PAPER_WORDS,
  type PaperKind,
  type PassportPaper,
  type Place,
  type PublicPaper,
  plantReport,
  type RosterCounts,
  type WrittenKind,
} from '#registry/passport-papers/index.ts';

/** The passport of an organisation: bylaws, roster, plans, budgets and accounts by fiscal year, filled in once. */
export const passport: Manifest = {
  name: 'passport',
  serves: [],
  at: '/passport',
  routes: passportRoutes,
  deskRoutes: passportDeskRoutes,
  reads: ['organisations'],
  permits: PASSPORT_PERMITS,
  deskLinks: [{ label: PASSPORT.title, href: '/desk/passport', for: ['group_member'] }],
  deskItems: passportDeskItems,
  retention: PASSPORT_RETENTION,
  ownRecords: [PASSPORT_OWN],
  organisationLinks: PASSPORT_LINKS,
};
