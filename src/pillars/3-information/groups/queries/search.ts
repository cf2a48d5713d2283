import type { Confirmer } from '#blocks/listing/index.ts';
import type { Kind } from '#registry/organisations/index.ts';
import type { FacetName } from '../entries/marks.ts';

export { FACETS, type FacetName } from '../entries/marks.ts';

export const SORTS = ['fresh', 'kana'] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZE = 20;
/** Pages that can be reached; behind them nobody leafs, and words help better. */
export const MOST_PAGES = 50;
/** Up to so many groups are counted one by one. */
export const MOST_COUNTED = 1_000;

export type GroupFilter = {
  /** As typed. */
  readonly words?: string | undefined;
  readonly npoField?: number | undefined;
  readonly cityField?: string | undefined;
  readonly area?: string | undefined;
  readonly kind?: Kind | undefined;
  /** Only those that look for members. */
  readonly recruiting?: boolean | undefined;
  /** Only those that are confirmed within their budget. */
  readonly fresh?: boolean | undefined;
};
export type GroupSearch = GroupFilter & {
  readonly sort?: Sort | undefined;
  readonly page?: number | undefined;
};

/** A value of a facet with the groups that it would leave, the other conditions staying as they are. */
export type FacetCount = { readonly value: string; readonly groups: number };
export type FacetCounts = { readonly [Name in FacetName]: readonly FacetCount[] };

/** A group as a list shows it. */
export type GroupLine = {
  readonly organisationId: string;
  readonly number: number;
  readonly kind: Kind;
  readonly name: string;
  readonly nameKana: string;
  readonly summary: string;
  readonly npoFields: readonly number[];
  readonly cityFields: readonly string[];
  readonly areaCode: string | null;
  readonly recruiting: boolean;
  readonly listedSince: string;
  readonly confirmedOn: string;
  readonly confirmedBy: Confirmer;
  /** Past its budget: it says so. */
  readonly isStale: boolean;
  /** So long past its budget that it stands behind all others. */
  readonly isLower: boolean;
  /** Somebody's word that it is out of date has been open for long (確認中). */
  readonly isChecking: boolean;
};

export type FoundGroups = {
  readonly total: number;
  /** There are more than `total`: 1,000+. */
  readonly isMore: boolean;
  /** The page that is shown: the one asked for, or the nearest that there is. */
  readonly page: number;
  readonly pages: number;
  /** Groups are left behind the last page that can be reached. */
  readonly isCut: boolean;
  readonly rows: readonly GroupLine[];
  readonly facets: FacetCounts;
  /** The counts of the facets are lower bounds, because not all groups were counted. */
  readonly areAtLeast: boolean;
};
