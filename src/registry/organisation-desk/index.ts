import type { Manifest } from '#platform/manifest.ts';
import { organisationDeskRoutes } from './desk-routes.tsx';
import { ORGANISATION_DESK_PERMITS } from './rules/permits.ts';
import { DESK } from './words.ts';

export { untieOfficers } from './commands/untie-officers.ts';
export { viewOrganisation } from './commands/view-organisation.ts';
export { factWords, type Named } from './fact-values.ts';
export { AT as RECORDS_AT, DUPLICATES_AT, recordHref } from './pages/paths.ts';
export { LOOK } from './queries/list-looks.ts';
export { DESK_REFUSALS } from './refusal-words.ts';
export {
  type Choices,
  chosenFacts,
  isSame,
  mergedNames,
  mergedOfficers,
  mergedStanding,
  proposedChoices,
  RECORD_FACT_NAMES,
  type RecordFact,
  type Side,
} from './rules/merge.ts';
export { DESK as RECORD_WORDS, RECORD_FACT_WORDS } from './words.ts';

/** The staff's pages of the register: the list, and one record with all that is kept about it. */
export const organisationDesk: Manifest = {
  name: 'organisation_desk',
  serves: [],
  at: '/organisations',
  deskRoutes: organisationDeskRoutes,
  reads: [],
  permits: ORGANISATION_DESK_PERMITS,
  deskLinks: [{ label: DESK.title, href: '/desk/organisations', for: ORGANISATION_DESK_PERMITS.list }],
};
