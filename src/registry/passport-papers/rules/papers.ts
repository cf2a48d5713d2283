import { fiscalYearOf } from '#kernel/fiscal-year.ts';

/** The papers of an organisation's passport, in the order in which they are shown. */
export const PAPER_KINDS = ['bylaws', 'roster', 'plan', 'budget', 'report', 'accounts'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
/** What is handed in as a file or as words; a roster is rows. */
export type WrittenKind = Exclude<PaperKind, 'roster'>;
export const WRITTEN_KINDS = PAPER_KINDS.filter((kind) => kind !== 'roster') as [
  WrittenKind,
  ...WrittenKind[],
];

/** Who may see a paper: everybody, or its organisation, the centre and the city alone. */
export const PAPER_PUBLICITIES = ['public', 'centre'] as const;
export type PaperPublicity = (typeof PAPER_PUBLICITIES)[number];

/** Why a paper is no longer the current one of its kind and year. */
export const ENDINGS = ['replaced', 'taken_back'] as const;

/** How a member belongs to the city: living, working or studying there (在住・在勤・在学), or none of these. */
export const CITY_LINKS = ['living', 'working', 'studying', 'other'] as const;
export type CityLink = (typeof CITY_LINKS)[number];

export const MOST_MEMBERS = 5000;
/** Far more than any group turns over; it keeps a slip of the finger out. */
export const MOST_YEN = 1_000_000_000_000;
export const FIRST_FISCAL_YEAR = 1990;

export type RosterRow = { readonly name: string; readonly kana: string; readonly link: CityLink };
export type Counts = { readonly members: number; readonly citizens: number };

/** How many members a roster names, and how many of them are citizens in the sense of the guideline. */
export function countsOf(rows: readonly Pick<RosterRow, 'link'>[]): Counts {
  return { members: rows.length, citizens: rows.filter(({ link }) => link !== 'other').length };
}

export function isPaperKind(value: unknown): value is PaperKind {
  return PAPER_KINDS.some((kind) => kind === value);
}

export function isWrittenKind(value: unknown): value is WrittenKind {
  return WRITTEN_KINDS.some((kind) => kind === value);
}

export function hasAmounts(kind: PaperKind): boolean {
  return kind === 'budget' || kind === 'accounts';
}

/** A place in the passport: a kind, and the fiscal year for which the paper stands; bylaws stand until they change. */
export type Place = { readonly kind: PaperKind; readonly fiscalYear: number | null };

/**
 * The year that a round in `fiscalYear` asks for: plans, budgets and the roster look at that year, reports and accounts
 * at the one before it.
 */
export function placeOf(kind: PaperKind, fiscalYear: number): Place {
  if (kind === 'bylaws') return { kind, fiscalYear: null };
  return { kind, fiscalYear: kind === 'report' || kind === 'accounts' ? fiscalYear - 1 : fiscalYear };
}

export const samePlace = (a: Place, b: Place): boolean => a.kind === b.kind && a.fiscalYear === b.fiscalYear;

/** Which of the required papers are not there for a round in `fiscalYear`. */
export function missingFrom(
  current: readonly Place[],
  required: readonly PaperKind[],
  fiscalYear: number,
): Place[] {
  return required
    .map((kind) => placeOf(kind, fiscalYear))
    .filter((place) => !current.some((paper) => samePlace(paper, place)));
}

/** What a passport should hold today; a group founded in this fiscal year has no year behind it. */
export function expectedKinds(foundedOn: string | null, today: string): readonly PaperKind[] {
  const isNew = foundedOn !== null && fiscalYearOf(foundedOn) >= fiscalYearOf(today);
  return isNew ? PAPER_KINDS.filter((kind) => kind !== 'report' && kind !== 'accounts') : PAPER_KINDS;
}
