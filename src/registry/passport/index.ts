import type { Manifest } from '#platform/manifest.ts';
import { passportDeskItems } from './desk-items.ts';
import { passportDeskRoutes } from './desk-routes.tsx';
import { PASSPORT_LINKS } from './links.ts';
import { PASSPORT_OWN, PASSPORT_RETENTION } from './personal-data.ts';
import { passportRoutes } from './routes.tsx';
import { PASSPORT_PERMITS } from './rules/permits.ts';
import { PASSPORT } from './words.ts';

export {
  countsFromRoster,
  findPassport,
  missingPapers,
  type PassportPaper,
  type RosterCounts,
} from './queries/find-passport.ts';
export { listPublicPapers, type PublicPaper } from './queries/list-public-papers.ts';
export { PAPER_KINDS, type PaperKind, type Place, type WrittenKind } from './rules/papers.ts';
export { PAPER_WORDS } from './words.ts';

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
