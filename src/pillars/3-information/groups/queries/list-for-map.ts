import { and, asc, isNotNull, lte } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type GroupEntry, groupEntries } from '../schema.ts';
import { countGroups } from './count-groups.ts';
import { byIndex, narrowingOf, shapeOf, TODAY, valuesOf } from './narrowing.ts';
import type { FacetCount, GroupFilter } from './search.ts';

/** A map with more points than these is no map. */
export const MOST_POINTS = 1_000;

/** A group whose address everybody may see. */
export type GroupPoint = Pick<GroupEntry, 'number' | 'name' | 'summary' | 'areaCode'> & {
  readonly latitude: number;
  readonly longitude: number;
};

export type GroupMap = {
  readonly points: readonly GroupPoint[];
  /** There are more points than are drawn. */
  readonly isCut: boolean;
  /** Groups of each area, with a public place or without one. */
  readonly areas: readonly FacetCount[];
  /** The counts are lower bounds. */
  readonly areAtLeast: boolean;
};

/** The groups of a search on the map: those with a public place as points, all of them counted by area. */
export async function listForMap(db: Db, filter: GroupFilter, today: string): Promise<GroupMap> {
  const { number, name, summary, areaCode, latitude, longitude, lowerFrom } = groupEntries;
  const narrowing = narrowingOf(filter, today);
  const rows = await db
    .select({ number, name, summary, areaCode, latitude, longitude })
    .from(groupEntries)
    .where(and(byIndex(shapeOf(narrowing)), isNotNull(latitude)))
    .orderBy(lte(lowerFrom, TODAY), asc(number))
    .limit(MOST_POINTS + 1)
    .prepare('')
    .execute(valuesOf(narrowing, today));
  const { facets, areAtLeast } = await countGroups(db, narrowing, today);
  return {
    points: rows
      .slice(0, MOST_POINTS)
      .flatMap(({ latitude: north, longitude: east, ...point }) =>
        north === null || east === null ? [] : [{ ...point, latitude: north, longitude: east }],
      ),
    isCut: rows.length > MOST_POINTS,
    areas: facets.area,
    areAtLeast,
  };
}
