import { listingModule } from '#blocks/listing/index.ts';
import { questionnaire } from '#blocks/questionnaire/index.ts';
import { questionnaireAnswering } from '#blocks/questionnaire-answering/index.ts';
import { questionnaireBuilding } from '#blocks/questionnaire-building/index.ts';
import { questionnaireResults } from '#blocks/questionnaire-results/index.ts';
import { fund } from '#pillars/2-funding/fund/index.ts';
import { fundBank } from '#pillars/2-funding/fund-bank/index.ts';
import { fundBooks } from '#pillars/2-funding/fund-books-desk/index.ts';
import { fundEarmarks } from '#pillars/2-funding/fund-earmarks/index.ts';
import { fundGiftFiles } from '#pillars/2-funding/fund-gift-files/index.ts';
import { fundGiftPapers } from '#pillars/2-funding/fund-gift-papers/index.ts';
import { fundGifts } from '#pillars/2-funding/fund-gifts/index.ts';
import { grantAnswers, grantApplying } from '#pillars/2-funding/grant-applying/index.ts';
import { grantCallDesk } from '#pillars/2-funding/grant-call-desk/index.ts';
import { grantContact } from '#pillars/2-funding/grant-contact/index.ts';
import { grantDecisions } from '#pillars/2-funding/grant-decisions/index.ts';
import { grantDesk } from '#pillars/2-funding/grant-desk/index.ts';
import { grantEligibility } from '#pillars/2-funding/grant-eligibility/index.ts';
import { grantLetterDesk } from '#pillars/2-funding/grant-letter-desk/index.ts';
import { grantLetters } from '#pillars/2-funding/grant-letters/index.ts';
import { grantNews } from '#pillars/2-funding/grant-news/index.ts';
import { grantPapers } from '#pillars/2-funding/grant-papers/index.ts';
import { grantRules } from '#pillars/2-funding/grant-rules/index.ts';
import { grantRulesDesk } from '#pillars/2-funding/grant-rules-desk/index.ts';
import { grantAwards } from '#pillars/2-funding/grant-running/index.ts';
import { grants } from '#pillars/2-funding/grants/index.ts';
import { screening } from '#pillars/2-funding/screening/index.ts';
import { screeningResults } from '#pillars/2-funding/screening-results/index.ts';
import { screeningRounds } from '#pillars/2-funding/screening-rounds/index.ts';
import { screeningScores } from '#pillars/2-funding/screening-scores/index.ts';
import { screeningSheets } from '#pillars/2-funding/screening-sheets/index.ts';
import { groupData } from '#pillars/3-information/group-data/index.ts';
import { groupEditing } from '#pillars/3-information/group-editing/index.ts';
import { groupNumbers } from '#pillars/3-information/group-numbers/index.ts';
import { groupStories } from '#pillars/3-information/group-stories/index.ts';
import { groupListing, groups } from '#pillars/3-information/groups/index.ts';
import { reform } from '#pillars/7-collaboration/reform/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { policy } from '#policy/index.ts';
import { accounts } from '#registry/accounts/index.ts';
import { city } from '#registry/city/index.ts';
import { committee } from '#registry/committee/index.ts';
import { departments } from '#registry/departments/index.ts';
import { exchange } from '#registry/exchange/index.ts';
import { leaving } from '#registry/leaving/index.ts';
import { organisationDesk } from '#registry/organisation-desk/index.ts';
import { organisationMerge } from '#registry/organisation-merge/index.ts';
import { organisations } from '#registry/organisations/index.ts';
import { passport } from '#registry/passport/index.ts';
import { people } from '#registry/people/index.ts';
import { registration } from '#registry/registration/index.ts';
import { succession } from '#registry/succession/index.ts';
import { erasureModule } from './erasure.tsx';
import { system } from './system.tsx';

/** The register of measures, the pillars in the guideline's order, the blocks and the registry. */
const SERVICES: readonly Manifest[] = [
  policy,
  fund,
  // Before the gifts, whose address is the beginning of theirs.
  fundEarmarks,
  fundGiftFiles,
  fundGiftPapers,
  fundGifts,
  fundBooks,
  fundBank,
  grantRules,
  // Before the grants, whose address is the beginning of its own.
  grantEligibility,
  grantRulesDesk,
  grantPapers,
  grantNews,
  grantContact,
  grantCallDesk,
  grantApplying,
  grants,
  grantDecisions,
  grantDesk,
  grantAwards,
  // Its public pages first: both stand below /screening.
  screeningResults,
  screening,
  screeningSheets,
  screeningRounds,
  screeningScores,
  // Before the groups, whose address is the beginning of its own.
  groupNumbers,
  groups,
  groupData,
  groupStories,
  groupEditing,
  listingModule([groupListing]),
  questionnaire,
  questionnaireBuilding,
  // Who takes answers hands in its purpose here, as services do with listings.
  questionnaireAnswering([grantAnswers]),
  questionnaireResults,
  grantLetters,
  grantLetterDesk,
  reform,
  registration,
  passport,
  succession,
  organisationDesk,
  organisationMerge,
  organisations,
  exchange,
  accounts,
  leaving,
  people,
  committee,
  departments,
  city,
  system,
];

/** The whole product; the last is about what all the others keep. */
export const MODULES: readonly Manifest[] = [...SERVICES, erasureModule(SERVICES)];
