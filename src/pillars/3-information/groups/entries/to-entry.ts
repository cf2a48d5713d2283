import { createHash } from 'node:crypto';
import type { SearchDays } from '#blocks/listing-freshness/index.ts';
import { lexemesOf, searchText } from '#platform/search/index.ts';
import { codeOf, type PublicOrganisation } from '#registry/organisations/index.ts';
import type { groupEntries } from '../schema.ts';
import { kanaKey } from './kana-key.ts';
import { markOf, markText } from './marks.ts';

/** Later than any day: an organisation that the block of listings has not taken in yet is asked for nothing. */
const NO_DAY_YET = '9999-12-31';

/** The entry of a registered organisation, from its public facts and the days that the block of listings has worked out. */
export function toEntry(
  organisation: PublicOrganisation & { registeredOn: string },
  days: SearchDays | undefined,
  now: Date,
): typeof groupEntries.$inferInsert {
  const { id, registeredOn, updatedAt: _, ...facts } = organisation;
  const text = publicText(organisation);
  const marks = marksOf(facts);
  return {
    organisationId: id,
    number: facts.number,
    kind: facts.kind,
    name: facts.name,
    nameKana: facts.nameKana,
    kanaKey: kanaKey(facts.name, facts.nameKana),
    summary: facts.summary,
    npoFields: facts.npoFields,
    cityFields: facts.cityFields,
    areaCode: facts.areaCode,
    recruiting: facts.recruiting,
    latitude: facts.latitude,
    longitude: facts.longitude,
    listedSince: registeredOn,
    changedAt: now,
    confirmedOn: days?.confirmedOn ?? registeredOn,
    confirmedBy: days?.confirmedBy ?? 'owner',
    dueOn: days?.dueOn ?? NO_DAY_YET,
    lowerFrom: days?.lowerFrom ?? NO_DAY_YET,
    hiddenFrom: days?.hiddenFrom ?? NO_DAY_YET,
    checkingFrom: days?.checkingFrom ?? null,
    marks: markText(marks),
    digest: createHash('sha256').update(JSON.stringify(facts)).digest('base64url'),
    text: searchText(text),
    lexemes: [...lexemesOf(text), ...marks],
  };
}

type Marked = Pick<PublicOrganisation, 'kind' | 'npoFields' | 'cityFields' | 'areaCode' | 'recruiting'>;

function marksOf({ kind, npoFields, cityFields, areaCode, recruiting }: Marked): string[] {
  return [
    markOf('kind', kind),
    ...npoFields.map((field) => markOf('npoField', field)),
    ...cityFields.map((field) => markOf('cityField', field)),
    ...(areaCode === null ? [] : [markOf('area', areaCode)]),
    ...(recruiting ? [markOf('recruiting', 'yes')] : []),
  ];
}

/** Everything by which an organisation may be found: its names as written and without blanks, and what it shows of itself. */
function publicText(facts: PublicOrganisation): string {
  const names = [facts.name, facts.nameKana, ...facts.formerNames.map(({ name }) => name)];
  return [
    ...names,
    ...names.filter((name) => /\s/.test(name)).map((name) => name.replace(/\s/g, '')),
    facts.summary,
    facts.purpose,
    facts.activities,
    facts.recruitingText,
    facts.meets,
    facts.fee,
    facts.address,
    facts.corporateNumber,
    codeOf(facts.number),
    ...facts.links.map(({ label }) => label),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}
