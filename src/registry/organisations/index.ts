import type { Manifest } from '#platform/manifest.ts';
import { ORGANISATION_LINKS } from './links.ts';
import { ORGANISATION_PERMITS } from './rules/permits.ts';

export { changeOrganisation, rewriteOrganisation } from './commands/change-organisation.ts';
export { createOrganisations, type Start } from './commands/create-organisations.ts';
export { lockOrganisation } from './commands/lock-organisation.ts';
export { moveStanding } from './commands/move-standing.ts';
export { type AreaPaper, type CityFieldPaper, setAreas, setCityFields } from './commands/set-choices.ts';
export { FACT_ERRORS, FACT_LABELS, type FactLabel, factErrorText } from './fact-words.ts';
export { NPO_FIELD_WORDS } from './field-words.ts';
export { oneLine, severalLines } from './form-parts.ts';
export { contactForm, countsFit, type FactName, factForms, LONGEST, linkForm, officerForm } from './forms.ts';
export { type Candidate, type Duplicate, findDuplicates } from './queries/find-duplicates.ts';
export {
  findOrganisation,
  findOrganisationByCode,
  findRowByCode,
  listWhole,
} from './queries/find-organisation.ts';
export { type Area, type CityField, listAreas, listCityFields } from './queries/list-choices.ts';
export { type Identity, listIdentical, listIdentities } from './queries/list-identities.ts';
export {
  countByStanding,
  listOrganisationNames,
  listOrganisations,
  listRegisteredIds,
  type OrganisationFilter,
  type OrganisationLine,
  PAGE_SIZE,
} from './queries/list-organisations.ts';
export { asPublic, type PublicOrganisation } from './rules/as-public.ts';
export { codeOf, numberOf } from './rules/code.ts';
export { isCorporateNumber } from './rules/corporate-number.ts';
export { isNpoField, NPO_FIELDS, type NpoField } from './rules/fields.ts';
export { type Founded, parseFounded } from './rules/founded.ts';
export { isInOffice } from './rules/in-office.ts';
export { isIncorporated, KINDS, type Kind } from './rules/kinds.ts';
export { LIKENESSES, type Likeness, nameLikeness, SIMILAR } from './rules/likeness.ts';
export { nameKeyOf } from './rules/name-key.ts';
export {
  type ContactPaper,
  emptyPaper,
  type FormerName,
  type LinkPaper,
  type OfficerPaper,
  type OrganisationPaper,
} from './rules/paper.ts';
export { isMember, mayActFor, maySeePrivate, ORGANISATION_PERMITS } from './rules/permits.ts';
export {
  CONTACT_KINDS,
  type ContactKind,
  POSTS,
  type Post,
  PRECISIONS,
  type Precision,
} from './rules/posts.ts';
export {
  isPublishable,
  PUBLICITIES,
  PUBLISHABLE,
  type Publicity,
  type Publishable,
} from './rules/publicity.ts';
export { readFields, readNumberedField } from './rules/read-fields.ts';
export { kindOfName, readKind } from './rules/read-kind.ts';
export { STANDING_FLOW, STANDINGS, type Standing, type StandingAction } from './rules/standing.ts';
export { paperOf } from './rules/to-paper.ts';
export { representativeOf, type WholeOrganisation } from './rules/whole.ts';
export type { Officer, Organisation, OrganisationContact } from './schema.ts';
export {
  CONTACT_WORDS,
  KIND_WORDS,
  LIKENESS_WORDS,
  ORGANISATION_REFUSALS,
  POST_WORDS,
  PUBLICITY_WORDS,
  STANDING_WORDS,
} from './words.ts';

/** The register of organisations (団体): who they are, how they are reached, and what they show of it. */
export const organisations: Manifest = {
  name: 'organisations',
  serves: [],
  at: '/organisations',
  reads: [],
  permits: ORGANISATION_PERMITS,
  organisationLinks: ORGANISATION_LINKS,
};
