import type { OrganisationPaper } from './paper.ts';
import { isPublishable } from './publicity.ts';
import type { WholeOrganisation } from './whole.ts';

/** What stands in the register, as the paper that would write it: what a form shows before anybody changes it. */
export function paperOf(whole: WholeOrganisation): OrganisationPaper {
  const {
    id: _id,
    number: _number,
    standing: _standing,
    nameKey: _key,
    registeredOn: _registered,
    validUntil: _valid,
    endedOn: _ended,
    mergedInto: _merged,
    version: _version,
    createdAt: _created,
    updatedAt: _updated,
    publicFacts,
    ...facts
  } = whole.organisation;
  return {
    ...facts,
    publicFacts: publicFacts.filter(isPublishable),
    formerNames: whole.formerNames.map(({ name, nameKana, untilOn }) => ({ name, nameKana, untilOn })),
    officers: whole.officers.map(({ post, name, nameKana, startsOn, endsOn, personId }) => ({
      post,
      name,
      nameKana,
      startsOn,
      endsOn,
      personId,
    })),
    contacts: whole.contacts.map(({ kind, label, value, publicity }) => ({ kind, label, value, publicity })),
    links: whole.links.map(({ label, href }) => ({ label, href })),
  };
}
