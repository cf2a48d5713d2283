import { count, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { keptUntilBump } from '#platform/versions/kept.ts';
import { FACETS, type FacetName, facetOf, marksIn } from '../entries/marks.ts';
import { groupEntries } from '../schema.ts';
import {
  byIndex,
  isWide,
  type Narrowing,
  type Shape,
  shapeOf,
  TODAY,
  valuesOf,
  without,
} from './narrowing.ts';
import { type FacetCount, type FacetCounts, MOST_COUNTED } from './search.ts';

export type Counted = {
  readonly total: number;
  readonly isMore: boolean;
  readonly facets: FacetCounts;
  readonly areAtLeast: boolean;
};

type Counts = Omit<Counted, 'areAtLeast'>;

/**
 * How many groups a search finds, and how many each value of a facet would leave. Up to 1,000 are counted; beyond it the
 * counts are lower bounds, but for the whole directory, whose counts are kept until it changes.
 */
export async function countGroups(db: Db, narrowing: Narrowing, today: string): Promise<Counted> {
  const counted = await countOne(db, narrowing, today);
  const facets: Record<FacetName, readonly FacetCount[]> = { ...counted.facets };
  let areAtLeast = counted.isMore;
  for (const facet of FACETS.filter((name) => narrowing.marks[name] !== undefined)) {
    const wider = await countOne(db, without(narrowing, facet), today);
    facets[facet] = wider.facets[facet];
    areAtLeast ||= wider.isMore;
  }
  return { ...counted, facets, areAtLeast };
}

function countOne(db: Db, narrowing: Narrowing, today: string): Promise<Counts> {
  return isWide(narrowing) ? countAll(db, today) : probe(db, narrowing, today);
}

async function probe(db: Db, narrowing: Narrowing, today: string): Promise<Counts> {
  const [row] = await PROBES[shapeOf(narrowing)](db).execute(valuesOf(narrowing, today));
  const groups = new Map<string, number>();
  for (const mark of marksIn(row?.marks ?? '')) groups.set(mark, (groups.get(mark) ?? 0) + 1);
  return toCounts(groups, MOST_COUNTED);
}

const PROBES: Readonly<Record<Shape, (db: Db) => ReturnType<typeof probeOf>>> = {
  all: preparedOnce((db) => probeOf(db, 'all')),
  asked: preparedOnce((db) => probeOf(db, 'asked')),
};

/**
 * The marks of what is found, to be counted here: the database would take ten times as long. One more than are counted,
 * so that it shows whether there are more.
 */
function probeOf(db: Db, shape: Shape) {
  const hit = db
    .select({ marks: groupEntries.marks })
    .from(groupEntries)
    .where(byIndex(shape))
    .limit(MOST_COUNTED + 1)
    .as('hit');
  return db
    .select({ marks: sql<string | null>`string_agg(${hit.marks}, '')` })
    .from(hit)
    .prepare(`groups_probe_${shape}`);
}

const ofAll = preparedOnce((db) =>
  db
    .select({ marks: groupEntries.marks, groups: count() })
    .from(groupEntries)
    .where(sql`${groupEntries.hiddenFrom} > ${TODAY}`)
    .groupBy(groupEntries.marks)
    .prepare('groups_count_all'),
);

/** The counts of the whole directory on a day. */
const countAll = keptUntilBump('groups', async (db, today) => {
  const groups = new Map<string, number>();
  for (const { marks, groups: alike } of await ofAll(db).execute({ today })) {
    for (const mark of marksIn(marks)) groups.set(mark, (groups.get(mark) ?? 0) + alike);
  }
  return toCounts(groups, Number.POSITIVE_INFINITY);
});

/** Every entry has exactly one kind: the kinds together are all. */
function toCounts(marks: ReadonlyMap<string, number>, most: number): Counts {
  const facets: Record<FacetName, FacetCount[]> = {
    npoField: [],
    cityField: [],
    area: [],
    kind: [],
    recruiting: [],
  };
  for (const [mark, groups] of marks) {
    const found = facetOf(mark);
    if (found) facets[found.facet].push({ value: found.value, groups });
  }
  const total = facets.kind.reduce((sum, { groups }) => sum + groups, 0);
  for (const counts of Object.values(facets))
    counts.sort((a, b) => b.groups - a.groups || (a.value < b.value ? -1 : 1));
  return { total: Math.min(total, most), isMore: total > most, facets };
}
