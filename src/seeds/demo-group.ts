import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import {
  type ContactKind,
  emptyPaper,
  type Kind,
  type OrganisationPaper,
  type Post,
  PUBLISHABLE,
  type Publicity,
  type Publishable,
  type Standing,
} from '#registry/organisations/index.ts';

/** Post, name, kana, first and last fiscal year of the term counted from this one (0). */
type DemoOfficer = readonly [post: Post, name: string, nameKana: string, from: number, until: number];
/** Kind, whose it is, value, who may see it. */
type DemoContact = readonly [kind: ContactKind, label: string, value: string, publicity: Publicity];
type DemoNews = { daysAgo: number; title: string; body: string; happensInDays?: number };

/** One invented group of the demonstration. What is counted in days, months and years counts from the first start. */
export type DemoGroup = {
  readonly kind: Kind;
  readonly name: string;
  readonly nameKana: string;
  readonly formerNames?: readonly { name: string; nameKana: string; yearsAgo: number }[];
  readonly corporateNumber?: string;
  readonly summary: string;
  readonly purpose: string;
  readonly activities: string;
  readonly npoFields: readonly number[];
  readonly cityFields?: readonly string[];
  readonly areaCode: string | null;
  /** A day, a month or a year, as far as it is known; or months before the first start. */
  readonly founded: string | number | null;
  /** Members, and how many of them are citizens. */
  readonly people?: readonly [members: number, citizens: number];
  readonly fee?: string;
  readonly meets?: string;
  /** Whom it is looking for; nothing when it is not. */
  readonly recruiting?: string;
  readonly address?: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly website?: string;
  readonly shows: readonly Publishable[];
  readonly officers: readonly DemoOfficer[];
  readonly contacts?: readonly DemoContact[];
  readonly links?: readonly { label: string; href: string }[];
  readonly state: {
    readonly standing: Exclude<Standing, 'merged'>;
    readonly registeredMonthsAgo: number;
    readonly confirmedDaysAgo: number;
    /** Set when this year's renewal is accepted already. */
    readonly renewedDaysAgo?: number;
    /** A paper under way: the first of an applicant, the renewal of whoever is registered or lapsed. */
    readonly paper?: 'draft' | 'submitted' | 'returned';
  };
  readonly news?: readonly DemoNews[];
  /** Fiscal year counted from this one (−1 is last year), and what the group says of it. */
  readonly report?: { readonly fiscalYear: number; readonly text: string };
};

/** Everything that a group can show. */
export const ALL: readonly Publishable[] = PUBLISHABLE;
/** Nothing beyond the entry itself. */
export const NOTHING: readonly Publishable[] = [];
/** Everything but where it is at home. */
export const OPEN: readonly Publishable[] = PUBLISHABLE.filter((fact) => fact !== 'address');
/** What it does and how to join, without names and places. */
export const USUAL: readonly Publishable[] = OPEN.filter(
  (fact) => fact !== 'representative' && fact !== 'citizenCount',
);
/** What it does, no numbers. */
export const QUIET: readonly Publishable[] = ['purpose', 'activities', 'recruiting'];

/** The paper that the register takes, with the days that hold when the demonstration starts on `today`. */
export function paperOfDemoGroup(group: DemoGroup, today: string): OrganisationPaper {
  const year = fiscalYearOf(today);
  const {
    people,
    recruiting,
    at,
    shows,
    state: _state,
    news: _news,
    report: _report,
    founded,
    ...said
  } = group;
  return {
    ...emptyPaper(group.kind, group.name),
    ...said,
    npoFields: [...group.npoFields],
    cityFields: [...(group.cityFields ?? [])],
    ...foundedOf(founded, today),
    memberCount: people?.[0] ?? null,
    citizenCount: people?.[1] ?? null,
    recruiting: recruiting !== undefined,
    recruitingText: recruiting ?? '',
    postalCode: group.address === undefined ? '' : '248-0000',
    latitude: at?.[0] ?? null,
    longitude: at?.[1] ?? null,
    publicFacts: [...shows],
    ...partsOf(group, year),
  };
}

function partsOf({ formerNames = [], officers, contacts = [], links = [] }: DemoGroup, year: number) {
  return {
    formerNames: formerNames.map(({ yearsAgo, ...former }) => ({
      ...former,
      untilOn: fiscalYearDays(year - yearsAgo - 1).to,
    })),
    officers: officers.map(([post, name, nameKana, from, until]) => ({
      post,
      name,
      nameKana,
      startsOn: fiscalYearDays(year + from).from,
      endsOn: fiscalYearDays(year + until).to,
    })),
    contacts: contacts.map(([kind, label, value, publicity]) => ({ kind, label, value, publicity })),
    links: [...links],
  };
}

function foundedOf(founded: DemoGroup['founded'], today: string) {
  if (founded === null) return { foundedOn: null, foundedPrecision: 'day' as const };
  if (typeof founded === 'number') {
    return { foundedOn: monthsBefore(today, founded), foundedPrecision: 'month' as const };
  }
  if (founded.length === 4) return { foundedOn: `${founded}-01-01`, foundedPrecision: 'year' as const };
  if (founded.length === 7) return { foundedOn: `${founded}-01`, foundedPrecision: 'month' as const };
  return { foundedOn: founded, foundedPrecision: 'day' as const };
}

/** First day of the month that lies `months` before the month of `day`. */
export function monthsBefore(day: string, months: number): string {
  const before = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(before / 12)}-${String((before % 12) + 1).padStart(2, '0')}-01`;
}
