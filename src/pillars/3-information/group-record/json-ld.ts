import {
  codeOf,
  isNpoField,
  NPO_FIELD_WORDS,
  type PublicOrganisation,
} from '#registry/organisations/index.ts';
import type { Names } from './queries/read-names.ts';
import { webHref } from './rules/safe-links.ts';

/** A group in the vocabulary of schema.org, as far as we use it. */
export type JsonLd = {
  '@type': 'NGO' | 'Organization';
  '@id': string;
  name: string;
  alternateName?: string[];
  identifier: { '@type': 'PropertyValue'; propertyID: string; value: string }[];
  description?: string;
  url: string;
  sameAs?: string[];
  foundingDate?: string;
  telephone?: string;
  email?: string;
  address?: { '@type': 'PostalAddress'; postalCode?: string; streetAddress: string; addressCountry: 'JP' };
  location?: { '@type': 'Place'; geo: { '@type': 'GeoCoordinates'; latitude: number; longitude: number } };
  areaServed?: string;
  knowsAbout?: string[];
};

const CONTEXT = 'https://schema.org';
const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** A group as machines read it; `origin` is where people reach the site. */
export function jsonLdOf(group: PublicOrganisation, names: Names, origin: string): JsonLd {
  const code = codeOf(group.number);
  const page = `${origin}/groups/${code}`;
  const contactOf = (kind: string) => group.contacts.find((contact) => contact.kind === kind)?.value;
  const web = [group.website, ...group.contacts.filter(({ kind }) => kind === 'social').map((c) => c.value)];
  const alternate = [group.nameKana, ...group.formerNames.map(({ name }) => name)].filter((n) => n !== '');
  return defined({
    '@type': group.kind === 'npo' ? 'NGO' : 'Organization',
    '@id': page,
    name: group.name,
    alternateName: some(alternate),
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'code', value: code } as const,
      ...(group.corporateNumber
        ? [{ '@type': 'PropertyValue', propertyID: 'JP-JCN', value: group.corporateNumber } as const]
        : []),
    ],
    description: group.summary || group.purpose || undefined,
    url: webHref(group.website) ?? page,
    sameAs: some(web.flatMap((one) => webHref(one) ?? [])),
    foundingDate: foundingDate(group),
    telephone: contactOf('phone'),
    email: contactOf('mail'),
    address: addressOf(group),
    location: placeOf(group),
    areaServed: group.areaCode === null ? undefined : names.areas.get(group.areaCode),
    knowsAbout: some(fieldNames(group, names)),
  });
}

/** The whole document of one group or of many, by its graph. */
export function inContext(groups: JsonLd | readonly JsonLd[]): object {
  return Array.isArray(groups)
    ? { '@context': CONTEXT, '@graph': groups }
    : { '@context': CONTEXT, ...(groups as JsonLd) };
}

/** JSON that may stand inside a page: nothing in it ends the element that holds it. */
export function asScriptData(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The fields of a group in Japanese, the city's own first. */
export function fieldNames(
  { npoFields, cityFields }: Pick<PublicOrganisation, 'npoFields' | 'cityFields'>,
  names: Names,
): string[] {
  return [
    ...cityFields.flatMap((code) => names.cityFields.get(code) ?? []),
    ...npoFields.flatMap((field) => (isNpoField(field) ? [NPO_FIELD_WORDS[field].ja] : [])),
  ];
}

/** A day, a month or a year, as exactly as it is known. */
export function foundingDate({
  foundedOn,
  foundedPrecision,
}: Pick<PublicOrganisation, 'foundedOn' | 'foundedPrecision'>): string | undefined {
  return foundedOn?.slice(0, { day: 10, month: 7, year: 4 }[foundedPrecision]);
}

function addressOf({ address, postalCode }: PublicOrganisation): JsonLd['address'] {
  if (!address) return undefined;
  return {
    '@type': 'PostalAddress',
    ...(postalCode ? { postalCode } : {}),
    streetAddress: address,
    addressCountry: 'JP',
  };
}

function placeOf({ latitude, longitude }: PublicOrganisation): JsonLd['location'] {
  if (latitude === null || longitude === null) return undefined;
  return { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

/** Without what is not known: an empty value would say something else. */
function defined(value: { [Key in keyof JsonLd]: JsonLd[Key] | undefined }): JsonLd {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as JsonLd;
}
