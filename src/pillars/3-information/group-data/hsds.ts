import { createHash } from 'node:crypto';
import { fieldNames, foundingDate, type Names, webHref } from '#pillars/3-information/group-record/index.ts';
import { codeOf, KIND_WORDS } from '#registry/organisations/index.ts';
import type { PublicGroup } from './queries/read-public.ts';

/** The city, as addresses and services name it. */
export type HsdsCity = { readonly name: string; readonly prefecture: string; readonly origin: string };

/** The same id for the same thing every time (a uuid of version 5), made from the group's own. */
function idOf(group: string, part: string): string {
  const hex = createHash('sha1').update(`${group} ${part}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A group and what it does as Open Referral HSDS 3.0 names them: one organisation with its one service. */
export function hsdsOf({ group, days }: PublicGroup, names: Names, city: HsdsCity) {
  const { id } = group;
  const contactOf = (kind: string) => group.contacts.find((one) => one.kind === kind)?.value;
  const page = `${city.origin}/groups/${codeOf(group.number)}`;
  const phones = group.contacts
    .filter(({ kind }) => kind === 'phone' || kind === 'fax')
    .map(({ kind, label, value }, i) => ({
      id: idOf(id, `phone ${i}`),
      number: value,
      type: kind === 'fax' ? 'fax' : 'voice',
      ...(label === '' ? {} : { description: label }),
    }));
  const service = {
    id: idOf(id, 'service'),
    organization_id: id,
    name: group.name,
    description: group.activities || group.purpose || group.summary,
    url: webHref(group.website) ?? page,
    email: contactOf('mail'),
    status: 'active',
    fees_description: group.fee || undefined,
    assured_date: days?.confirmedOn,
    last_modified: group.updatedAt.toISOString(),
    attributes: fieldNames(group, names).map((value, i) => ({
      id: idOf(id, `field ${i}`),
      link_id: idOf(id, 'service'),
      value,
    })),
  };
  return {
    id,
    name: group.name,
    alternate_name: group.nameKana || undefined,
    description: group.summary || group.purpose || group.name,
    email: contactOf('mail'),
    website: webHref(group.website),
    uri: page,
    legal_status: KIND_WORDS[group.kind].ja,
    tax_id: group.corporateNumber ?? undefined,
    year_incorporated: yearOf(foundingDate(group)),
    organization_identifiers: identifiersOf(group),
    contacts: contactsOf(group),
    phones,
    locations: locationsOf(group, city),
    services: [service],
  };
}

const yearOf = (day: string | undefined) => (day === undefined ? undefined : Number(day.slice(0, 4)));

function identifiersOf({ id, corporateNumber }: PublicGroup['group']) {
  if (!corporateNumber) return [];
  return [
    { id: idOf(id, 'number'), organization_id: id, identifier_type: 'JP-JCN', identifier: corporateNumber },
  ];
}

/** Somebody to turn to: the representative where the group shows one, with the addresses that it shows. */
function contactsOf({ id, representative, contacts }: PublicGroup['group']) {
  const mails = contacts.filter(({ kind }) => kind === 'mail');
  const named = representative
    ? [{ id: idOf(id, 'contact'), organization_id: id, name: representative }]
    : [];
  return [
    ...named,
    ...mails.map(({ label, value }, i) => ({
      id: idOf(id, `contact ${i}`),
      organization_id: id,
      ...(label === '' ? {} : { department: label }),
      email: value,
    })),
  ];
}

function locationsOf(group: PublicGroup['group'], city: HsdsCity) {
  if (!group.address) return [];
  const locationId = idOf(group.id, 'location');
  const address = {
    id: idOf(group.id, 'address'),
    location_id: locationId,
    address_1: group.address,
    city: city.name,
    state_province: city.prefecture,
    postal_code: group.postalCode ?? '',
    country: 'JP',
    address_type: 'physical',
  };
  return [
    {
      id: locationId,
      organization_id: group.id,
      location_type: 'physical',
      name: group.name,
      latitude: group.latitude ?? undefined,
      longitude: group.longitude ?? undefined,
      addresses: [address],
    },
  ];
}
