import type { Publishable } from './publicity.ts';
import { representativeOf, type WholeOrganisation } from './whole.ts';

/** What everybody may know of an organisation. Public pages, feeds and open data draw this and nothing else. */
export type PublicOrganisation = ReturnType<typeof asPublic>;

/** Leaves out every fact that the organisation keeps back, each contact for the centre alone, and whatever is never shown. */
export function asPublic(whole: WholeOrganisation, today: string) {
  const { organisation, contacts, links, formerNames } = whole;
  const shown = <T>(fact: Publishable, value: T): T | undefined =>
    organisation.publicFacts.includes(fact) ? value : undefined;
  const isPlaced = organisation.publicFacts.includes('address');
  return {
    id: organisation.id,
    number: organisation.number,
    kind: organisation.kind,
    standing: organisation.standing,
    name: organisation.name,
    nameKana: organisation.nameKana,
    formerNames: formerNames.map(({ name, untilOn }) => ({ name, untilOn })),
    summary: organisation.summary,
    npoFields: organisation.npoFields,
    cityFields: organisation.cityFields,
    areaCode: organisation.areaCode,
    purpose: shown('purpose', organisation.purpose),
    activities: shown('activities', organisation.activities),
    foundedOn: shown('foundedOn', organisation.foundedOn),
    foundedPrecision: organisation.foundedPrecision,
    memberCount: shown('memberCount', organisation.memberCount),
    citizenCount: shown('citizenCount', organisation.citizenCount),
    fee: shown('fee', organisation.fee),
    meets: shown('meets', organisation.meets),
    recruiting: organisation.recruiting && organisation.publicFacts.includes('recruiting'),
    recruitingText: shown('recruiting', organisation.recruitingText),
    postalCode: shown('address', organisation.postalCode),
    address: shown('address', organisation.address),
    latitude: isPlaced ? organisation.latitude : null,
    longitude: isPlaced ? organisation.longitude : null,
    website: shown('website', organisation.website),
    corporateNumber: shown('corporateNumber', organisation.corporateNumber),
    representative: shown('representative', representativeOf(whole, today)?.name),
    contacts: contacts
      .filter(({ publicity }) => publicity === 'public')
      .map(({ kind, label, value }) => ({ kind, label, value })),
    links: organisation.publicFacts.includes('links')
      ? links.map(({ label, href }) => ({ label, href }))
      : [],
    registeredOn: organisation.registeredOn,
    updatedAt: organisation.updatedAt,
  };
}
