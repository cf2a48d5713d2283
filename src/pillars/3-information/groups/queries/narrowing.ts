import { and, gt, gte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { foundByIndex, foundByScan, type SearchQuery, searchQuery } from '#platform/search/index.ts';
import { FACETS, type FacetName, markOf } from '../entries/marks.ts';
import { groupEntries } from '../schema.ts';
import type { GroupFilter } from './search.ts';

/** Before any day: everything is fresh enough. */
const LONG_AGO = '0001-01-01';

/** A filter as the queries are handed it. */
export type Narrowing = {
  readonly query: SearchQuery | undefined;
  readonly marks: Readonly<Partial<Record<FacetName, string>>>;
  readonly dueFrom: string;
};

export function narrowingOf(filter: GroupFilter, today: string): Narrowing {
  const marks: Partial<Record<FacetName, string>> = {};
  for (const facet of FACETS) {
    const value = filter[facet];
    if (value === undefined || value === false || value === '') continue;
    marks[facet] = markOf(facet, value === true ? 'yes' : value);
  }
  return {
    query: searchQuery(filter.words ?? ''),
    marks,
    dueFrom: filter.fresh === true ? today : LONG_AGO,
  };
}

/** The same search without one of its conditions. */
export function without({ marks, ...rest }: Narrowing, facet: FacetName): Narrowing {
  const { [facet]: _, ...others } = marks;
  return { ...rest, marks: others };
}

/** Whether the search is no search: the whole directory. */
export function isWide({ query, marks, dueFrom }: Narrowing): boolean {
  return query === undefined && Object.keys(marks).length === 0 && dueFrom === LONG_AGO;
}

/** Which conditions a statement has; each combination is a statement of its own, prepared once. */
export type Shape = 'all' | 'words' | 'marks' | 'words and marks';

export function shapeOf({ query, marks }: Narrowing): Shape {
  const hasMarks = Object.keys(marks).length > 0;
  if (query === undefined) return hasMarks ? 'marks' : 'all';
  return hasMarks ? 'words and marks' : 'words';
}

/** What is put into the places of a prepared statement. */
export function valuesOf({ query, marks, dueFrom }: Narrowing, today: string) {
  return {
    lexemes: query?.lexemes ?? '',
    recheck: query?.recheck ?? [],
    scan: query?.scan ?? [],
    marks: Object.values(marks),
    dueFrom,
    today,
  };
}

export const TODAY = sql`${sql.placeholder('today')}::date`;
const MARKS = sql`${groupEntries.marks} @> ${sql.placeholder('marks')}::text[]`;
/** Hidden entries never come. */
export const SHOWN = and(
  gt(groupEntries.hiddenFrom, TODAY),
  gte(groupEntries.dueOn, sql`${sql.placeholder('dueFrom')}::date`),
);

/** The condition by which the index finds what a search asks for. */
export function byIndex(shape: Shape): SQL | undefined {
  return and(
    shape.startsWith('words') ? foundByIndex(groupEntries, PLACES) : undefined,
    shape.endsWith('marks') ? MARKS : undefined,
    SHOWN,
  );
}

type Looked = { readonly text: SQLWrapper; readonly marks: SQLWrapper };

/** The same condition for entries that are gone through in their order, where no index may be taken. */
export function byScan(shape: Shape, { text, marks }: Looked): SQL | undefined {
  return and(
    shape.startsWith('words') ? foundByScan({ text }, PLACES) : undefined,
    shape.endsWith('marks') ? sql`${marks} @> ${sql.placeholder('marks')}::text[]` : undefined,
  );
}

const PLACES = {
  lexemes: sql.placeholder('lexemes'),
  recheck: sql.placeholder('recheck'),
  scan: sql.placeholder('scan'),
};
