import type { Manifest } from '#platform/manifest.ts';
import { PASSPORT_PERMITS } from './rules/permits.ts';

export {
  countsFromRoster,
  findPassport,
  missingPapers,
  type PassportPaper,
  type RosterCounts,
} from './queries/find-passport.ts';
export { listPublicPapers, type PublicPaper } from './queries/list-public-papers.ts';
export { PAPER_KINDS, type PaperKind, type Place, type WrittenKind } from './rules/papers.ts';

/** The passport of an organisation: bylaws, roster, plans, budgets and accounts by fiscal year, filled in once. */
export const passport: Manifest = {
  name: 'passport',
  serves: [],
  at: '/passport',
  reads: ['organisations'],
  permits: PASSPORT_PERMITS,
};
