import type { Kind } from './kinds.ts';
import type { ContactKind, Post, Precision } from './posts.ts';
import type { Publicity, Publishable } from './publicity.ts';

export type OfficerPaper = {
  post: Post;
  name: string;
  nameKana: string;
  startsOn: string | null;
  endsOn: string | null;
  /** Set when the officer can sign in; forms never send it, registration and succession do. */
  personId?: string | null | undefined;
};
export type ContactPaper = { kind: ContactKind; label: string; value: string; publicity: Publicity };
export type LinkPaper = { label: string; href: string };
export type FormerName = { name: string; nameKana: string; untilOn: string | null };

/** All that an organisation says of itself: what a registration paper, an import and the seeds hand to the register. */
export type OrganisationPaper = {
  kind: Kind;
  name: string;
  nameKana: string;
  formerNames: FormerName[];
  corporateNumber: string | null;
  summary: string;
  purpose: string;
  activities: string;
  npoFields: number[];
  cityFields: string[];
  areaCode: string | null;
  foundedOn: string | null;
  foundedPrecision: Precision;
  memberCount: number | null;
  citizenCount: number | null;
  fee: string;
  meets: string;
  recruiting: boolean;
  recruitingText: string;
  postalCode: string;
  address: string;
  latitude: number | null;
  longitude: number | null;
  website: string;
  publicFacts: Publishable[];
  officers: OfficerPaper[];
  contacts: ContactPaper[];
  links: LinkPaper[];
};

/** A paper of which nothing is known but the kind and the name. */
export function emptyPaper(kind: Kind, name: string): OrganisationPaper {
  return {
    kind,
    name,
    nameKana: '',
    formerNames: [],
    corporateNumber: null,
    summary: '',
    purpose: '',
    activities: '',
    npoFields: [],
    cityFields: [],
    areaCode: null,
    foundedOn: null,
    foundedPrecision: 'day',
    memberCount: null,
    citizenCount: null,
    fee: '',
    meets: '',
    recruiting: false,
    recruitingText: '',
    postalCode: '',
    address: '',
    latitude: null,
    longitude: null,
    website: '',
    publicFacts: [],
    officers: [],
    contacts: [],
    links: [],
  };
}
