import type { Db } from '#platform/db/db.ts';
import { createOrganisations, type Start } from './commands/create-organisations.ts';
import { emptyPaper, type OrganisationPaper } from './rules/paper.ts';
import type { WholeOrganisation } from './rules/whole.ts';
import type { Organisation } from './schema.ts';

export const REGISTERED: Start = {
  standing: 'registered',
  registeredOn: '2025-04-01',
  validUntil: '2027-03-31',
};

/** The least that an organisation is, with what a test adds. */
export function paper(changes: Partial<OrganisationPaper> = {}): OrganisationPaper {
  return { ...emptyPaper('voluntary', '谷戸の会'), nameKana: 'やとのかい', ...changes };
}

/** Writes one organisation, registered unless the test says otherwise. */
export async function createOrganisation(
  db: Db,
  now: Date,
  changes: Partial<OrganisationPaper> = {},
  start: Start = REGISTERED,
): Promise<{ id: string; number: number }> {
  const [row] = await createOrganisations({ tx: db, now }, [{ paper: paper(changes), start }]);
  if (!row) throw new Error('the organisation was not written');
  return row;
}

/** An organisation in memory every fact of which says ひみつ, so that a test sees what comes out. */
export function wholeOf(changes: Partial<Organisation> = {}): WholeOrganisation {
  const { officers: _o, contacts: _c, links: _l, formerNames: _f, ...facts } = paper();
  const organisation: Organisation = {
    ...facts,
    id: '00000000-0000-4000-8000-000000000001',
    number: 1,
    standing: 'registered',
    nameKey: 'やとのかい',
    corporateNumber: '8000012010038',
    summary: '谷戸の手入れをしています',
    purpose: 'ひみつの目的',
    activities: 'ひみつの活動',
    foundedOn: '1999-09-09',
    memberCount: 4321,
    citizenCount: 1234,
    fee: 'ひみつの会費',
    meets: 'ひみつの場所',
    recruiting: true,
    recruitingText: 'ひみつの募集',
    postalCode: '248-0000',
    address: 'ひみつの住所',
    latitude: 35.3,
    longitude: 139.5,
    website: 'https://himitsu.example.jp/',
    registeredOn: '2025-04-01',
    validUntil: '2027-03-31',
    endedOn: null,
    mergedInto: null,
    version: 1,
    createdAt: new Date('2025-04-01T00:00:00Z'),
    updatedAt: new Date('2025-04-01T00:00:00Z'),
    ...changes,
  };
  const owned = { id: organisation.id, organisationId: organisation.id, place: 0 };
  const term = { startsOn: '2026-04-01', endsOn: '2028-03-31', nameKana: '', personId: null };
  return {
    organisation,
    formerNames: [],
    officers: [
      { ...owned, ...term, post: 'representative', name: 'ひみつの代表' },
      { ...owned, ...term, post: 'treasurer', name: 'ひみつの会計' },
    ],
    contacts: [
      { ...owned, kind: 'phone', label: 'ひみつの連絡先', value: '0467-00-0001', publicity: 'centre' },
    ],
    links: [{ ...owned, label: 'ひみつのリンク', href: 'https://himitsu.example.jp/link' }],
  };
}
