import type { ListedFact, ListedSubject, ListingKind } from '#blocks/listing/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { readNames } from '#pillars/3-information/group-record/index.ts';
import {
  foundedText,
  GROUP_KIND,
  GROUP_OWNER,
  GROUP_PARTS,
  type GroupPart,
} from '#pillars/3-information/group-stories/index.ts';
import type { Db } from '#platform/db/db.ts';
import {
  asPublic,
  CONTACT_WORDS,
  codeOf,
  FACT_LABELS,
  findOrganisation,
  isMember,
  KIND_WORDS,
  listOrganisationNames,
  listRegisteredIds,
  PUBLISHABLE,
  type PublicOrganisation,
  type Publishable,
  type WholeOrganisation,
} from '#registry/organisations/index.ts';
import { searchInWords } from './conditions.ts';
import { listChanged } from './queries/list-newest.ts';
import { listOwners } from './queries/list-owners.ts';
import { readSearch } from './search-address.ts';
import { LISTING } from './words.ts';

/** Which facts are confirmed together: the parts of the block's budgets. */
const PART_OF_FACT: Readonly<Record<Publishable, GroupPart>> = {
  corporateNumber: 'identity',
  foundedOn: 'identity',
  memberCount: 'identity',
  citizenCount: 'identity',
  purpose: 'activities',
  activities: 'activities',
  meets: 'activities',
  fee: 'activities',
  website: 'contacts',
  links: 'contacts',
  address: 'contacts',
  representative: 'officers',
  recruiting: 'recruiting',
};
/** A long text is known again by its beginning. */
const LONGEST_VALUE = 120;
const MOST_FOUND = 50;

/** The directory as the block of listings keeps it fresh. */
export const groupListing: ListingKind = {
  kind: GROUP_KIND,
  module: 'groups',
  label: LISTING.label,
  owner: GROUP_OWNER,
  touchTopic: 'organisations',
  subjectsAreOrganisations: true,
  listPath: '/groups',
  changePath: ({ path }) => path.replace('/groups/', '/desk/group-stories/'),
  parts: GROUP_PARTS,
  async subjects(db, ids) {
    const names = await listOrganisationNames(db, ids);
    return new Map([...names.values()].map((row) => [row.id, subjectOf(row)]));
  },
  listed: listRegisteredIds,
  facts: listFacts,
  owners: listOwners,
  async phones(db, id) {
    const whole = await findOrganisation(db, id);
    return (whole?.contacts ?? [])
      .filter(({ kind }) => kind === 'phone')
      .map(({ label, value }) => ({ label, value }));
  },
  mayConfirm: isMember,
  async foundSince(db, query, since) {
    const { sort: _sort, page: _page, ...filter } = readSearch(new URLSearchParams(query));
    const found = await listChanged(db, filter, { since, today: japanDay(since), limit: MOST_FOUND });
    return found.map(({ organisationId, number, name }) => subjectOf({ id: organisationId, number, name }));
  },
  async searchWords(db, query, lang) {
    const search = readSearch(new URLSearchParams(query));
    return searchInWords(lang, search, await readNames(db)) || say(lang, LISTING.all);
  },
};

function subjectOf({ id, number, name }: { id: string; number: number; name: string }): ListedSubject {
  return { id, title: name, path: `/groups/${codeOf(number)}` };
}

/** The facts of a group for its confirming page: what it shows by its value, what it keeps back only as being there. */
async function listFacts(db: Db, id: string, lang: Lang): Promise<ListedFact[]> {
  const whole = await findOrganisation(db, id);
  if (!whole) return [];
  const shown = asPublic(whole, japanDay(whole.organisation.updatedAt));
  const { areas } = await readNames(db);
  const line = (part: GroupPart, label: string, value: string): ListedFact[] =>
    value === '' ? [] : [{ part, label, value: clipped(value) }];
  const area = shown.areaCode === null ? '' : (areas.get(shown.areaCode) ?? '');
  return [
    ...line('identity', say(lang, FACT_LABELS.name), shown.name),
    ...line('identity', say(lang, FACT_LABELS.kind), say(lang, KIND_WORDS[shown.kind])),
    ...line('activities', say(lang, FACT_LABELS.summary), shown.summary),
    ...line('activities', say(lang, FACT_LABELS.areaCode), area),
    ...PUBLISHABLE.flatMap((fact) =>
      line(PART_OF_FACT[fact], say(lang, FACT_LABELS[fact]), factWords(lang, whole, shown, fact)),
    ),
    ...shown.contacts.flatMap((contact) =>
      line('contacts', say(lang, CONTACT_WORDS[contact.kind]), contact.value),
    ),
    ...(whole.contacts.length > shown.contacts.length
      ? line('contacts', say(lang, FACT_LABELS.contacts), say(lang, LISTING.kept))
      : []),
  ];
}

function factWords(
  lang: Lang,
  whole: WholeOrganisation,
  shown: PublicOrganisation,
  fact: Publishable,
): string {
  if (!whole.organisation.publicFacts.includes(fact)) {
    return isWritten(whole, fact) ? say(lang, LISTING.kept) : '';
  }
  if (fact === 'foundedOn') return foundedText(shown);
  if (fact === 'links') return shown.links.map(({ label }) => label).join('、');
  if (fact === 'recruiting') {
    return shown.recruiting
      ? shown.recruitingText || say(lang, LISTING.isRecruiting)
      : say(lang, LISTING.notRecruiting);
  }
  return String(shown[fact] ?? '');
}

function isWritten(whole: WholeOrganisation, fact: Publishable): boolean {
  if (fact === 'links') return whole.links.length > 0;
  if (fact === 'representative') return whole.officers.some(({ post }) => post === 'representative');
  const value = whole.organisation[fact];
  return value !== null && value !== '' && value !== false;
}

function clipped(value: string): string {
  const letters = [...value.replace(/\s+/g, ' ')];
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : letters.join('');
}
