import type {
  FormerName,
  OfficerPaper,
  OrganisationPaper,
  Publishable,
  Standing,
} from '#registry/organisations/index.ts';

/** The facts of a record as pages list and compare them: what only makes sense side by side stands together. */
export const RECORD_FACTS = {
  name: ['name', 'nameKana'],
  kind: ['kind'],
  corporateNumber: ['corporateNumber'],
  summary: ['summary'],
  purpose: ['purpose'],
  activities: ['activities'],
  npoFields: ['npoFields'],
  cityFields: ['cityFields'],
  areaCode: ['areaCode'],
  founded: ['foundedOn', 'foundedPrecision'],
  memberCount: ['memberCount', 'citizenCount'],
  fee: ['fee'],
  meets: ['meets'],
  recruiting: ['recruiting', 'recruitingText'],
  address: ['postalCode', 'address', 'latitude', 'longitude'],
  website: ['website'],
  officers: ['officers'],
} as const satisfies Readonly<Record<string, readonly (keyof OrganisationPaper)[]>>;
export type RecordFact = keyof typeof RECORD_FACTS;
export const RECORD_FACT_NAMES = Object.keys(RECORD_FACTS) as [RecordFact, ...RecordFact[]];

/** Which of two entries: the first or the second of the page. */
export type Side = 'a' | 'b';
export type Choices = Readonly<Record<RecordFact, Side>>;
export type Entry = { readonly paper: OrganisationPaper; readonly updatedAt: Date };
type Papers = Readonly<Record<Side, OrganisationPaper>>;

/** With which fact the publicity of another one goes. */
const PUBLIC_WITH: Readonly<Record<Exclude<Publishable, 'links'>, RecordFact>> = {
  purpose: 'purpose',
  activities: 'activities',
  foundedOn: 'founded',
  memberCount: 'memberCount',
  citizenCount: 'memberCount',
  representative: 'officers',
  address: 'address',
  meets: 'meets',
  fee: 'fee',
  website: 'website',
  corporateNumber: 'corporateNumber',
  recruiting: 'recruiting',
};

const isNothing = (value: unknown) =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Whether an entry says nothing about a fact. */
export function isEmpty(paper: OrganisationPaper, fact: RecordFact): boolean {
  return RECORD_FACTS[fact].every((key) => key === 'foundedPrecision' || isNothing(paper[key]));
}

/** Whether both entries say the same, so that there is nothing to choose. */
export function isSame(a: OrganisationPaper, b: OrganisationPaper, fact: RecordFact): boolean {
  const said = (paper: OrganisationPaper) => JSON.stringify(RECORD_FACTS[fact].map((key) => paper[key]));
  return said(a) === said(b);
}

/** What stands unless somebody chooses otherwise: of each fact the newer entry's, or the other's where it says nothing. */
export function proposedChoices(a: Entry, b: Entry): Choices {
  const newer: Side = a.updatedAt >= b.updatedAt ? 'a' : 'b';
  const older: Side = newer === 'a' ? 'b' : 'a';
  const papers = { a: a.paper, b: b.paper };
  return Object.fromEntries(
    RECORD_FACT_NAMES.map((fact) => [fact, isEmpty(papers[newer], fact) ? older : newer]),
  ) as Choices;
}

/** The facts that were chosen. What a fact's own entry keeps back stays kept back; links are open only when both were. */
export function chosenFacts(papers: Papers, choices: Choices): Partial<OrganisationPaper> {
  const facts = RECORD_FACT_NAMES.filter((fact) => fact !== 'officers').map((fact) => {
    const from = papers[choices[fact]];
    return Object.fromEntries(RECORD_FACTS[fact].map((key) => [key, from[key]]));
  });
  const isOpen = (fact: Publishable) =>
    fact === 'links'
      ? papers.a.publicFacts.includes(fact) && papers.b.publicFacts.includes(fact)
      : papers[choices[PUBLIC_WITH[fact]]].publicFacts.includes(fact);
  const all = [...new Set([...papers.a.publicFacts, ...papers.b.publicFacts])];
  return { ...Object.assign({}, ...facts), publicFacts: all.filter(isOpen) };
}

const sameOfficer = (a: OfficerPaper, b: OfficerPaper) =>
  a.post === b.post && a.name === b.name && a.startsOn === b.startsOn;

/** The officers who were chosen stay in office; terms of the others that still run end the day before, and stay as past. */
export function mergedOfficers(
  papers: Papers,
  side: Side,
  { yesterday }: { readonly yesterday: string },
): OfficerPaper[] {
  const kept = papers[side].officers;
  const others = papers[side === 'a' ? 'b' : 'a'].officers.filter(
    (other) => !kept.some((officer) => sameOfficer(officer, other)),
  );
  return [...kept, ...others.flatMap((officer) => ended(officer, yesterday))];
}

function ended(officer: OfficerPaper, yesterday: string): OfficerPaper[] {
  if (officer.endsOn !== null && officer.endsOn <= yesterday) return [officer];
  // A term that has not begun yet never will.
  if (officer.startsOn !== null && officer.startsOn > yesterday) return [];
  return [{ ...officer, endsOn: yesterday }];
}

/** Every name that is not the one chosen, once each, so that the organisation is found by it. */
export function mergedNames(
  papers: Papers,
  known: readonly FormerName[],
  chosen: string,
  today: string,
): FormerName[] {
  const left = [papers.a, papers.b].map(({ name, nameKana }) => ({ name, nameKana, untilOn: today }));
  const names = new Map<string, FormerName>();
  for (const former of [...known, ...left]) {
    if (former.name !== chosen && !names.has(former.name)) names.set(former.name, former);
  }
  return [...names.values()];
}

type Registered = {
  readonly standing: Standing;
  readonly registeredOn: string | null;
  readonly validUntil: string | null;
  readonly endedOn: string | null;
};

/** Where the survivor stands: registered when either was, since the earlier day and until the later one. */
export function mergedStanding(survivor: Registered, loser: Registered): Registered {
  const days = (key: 'registeredOn' | 'validUntil') =>
    [survivor[key], loser[key]].filter((day) => day !== null).toSorted();
  const dates = {
    registeredOn: days('registeredOn')[0] ?? null,
    validUntil: days('validUntil').at(-1) ?? null,
  };
  const isIn = survivor.standing === 'registered' || loser.standing === 'registered';
  return isIn
    ? { ...dates, standing: 'registered', endedOn: null }
    : { ...dates, standing: survivor.standing, endedOn: survivor.endedOn };
}
