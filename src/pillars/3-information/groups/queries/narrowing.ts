import { and, gt, gte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  foundByIndex,
  foundByScan,
  indexValues,
  patternOf,
  type SearchQuery,
  scanValues,
  searchQuery,
} from '#platform/search/index.ts';
import { FACETS, type FacetName, markOf, markPart } from '../entries/marks.ts';
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

/** Whether a statement has conditions to find by; both are prepared, each once. */
export type Shape = 'all' | 'asked';

export function shapeOf({ query, marks }: Narrowing): Shape {
  return query === undefined && Object.keys(marks).length === 0 ? 'all' : 'asked';
}

/** What is put into the places of a statement that goes by the index. */
export function valuesOf({ query, marks, dueFrom }: Narrowing, today: string) {
  return { ...indexValues(query, Object.values(marks)), dueFrom, today };
}

/** What is put into the places of a statement that goes through the entries in their order. */
export function scanValuesOf({ query, marks, dueFrom }: Narrowing, today: string) {
  const marked = Object.values(marks).map((mark) => patternOf(markPart(mark)));
  return { ...scanValues(query), marked, dueFrom, today };
}

export const TODAY = sql`${sql.placeholder('today')}::date`;

/** Hidden entries never come. */
export const SHOWN = and(
  gt(groupEntries.hiddenFrom, TODAY),
  gte(groupEntries.dueOn, sql`${sql.placeholder('dueFrom')}::date`),
);

/** The condition by which the index finds what a search asks for. */
export function byIndex(shape: Shape): SQL | undefined {
  return shape === 'all' ? SHOWN : and(foundByIndex(groupEntries.lexemes, groupEntries.text), SHOWN);
}

/** The same condition for entries that are gone through in their order, where no index can be taken. */
export function byScan(
  shape: Shape,
  { text, marks }: { text: SQLWrapper; marks: SQLWrapper },
): SQL | undefined {
  if (shape === 'all') return undefined;
  return and(sql`${marks} like all(${sql.placeholder('marked')}::text[])`, foundByScan(text));
}
