import { count, is, sql } from 'drizzle-orm';
import { PgTransaction } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { onBump } from '#platform/versions/bump.ts';
import { FACETS, type FacetName, facetOf } from '../entries/marks.ts';
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

type MarkCount = { readonly mark: string; readonly groups: number };
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
  const statement = PROBES[shapeOf(narrowing)](db);
  return toCounts(await statement.execute(valuesOf(narrowing, today)), MOST_COUNTED);
}

const PROBES: Readonly<Record<Shape, (db: Db) => ReturnType<typeof probeOf>>> = {
  all: preparedOnce((db) => probeOf(db, 'all')),
  words: preparedOnce((db) => probeOf(db, 'words')),
  marks: preparedOnce((db) => probeOf(db, 'marks')),
  'words and marks': preparedOnce((db) => probeOf(db, 'words and marks')),
};

/** Compared by its bytes, which is far quicker than by the rules of a language. */
const MARK = sql<string>`mark collate "C"`;

/** One more than are counted, so that it shows whether there are more. */
function probeOf(db: Db, shape: Shape) {
  const hit = db
    .select({ marks: groupEntries.marks })
    .from(groupEntries)
    .where(byIndex(shape))
    .limit(MOST_COUNTED + 1)
    .as('hit');
  return db
    .select({ mark: MARK, groups: count() })
    .from(hit)
    .innerJoin(sql`unnest(${hit.marks}) as mark`, sql`true`)
    .groupBy(MARK)
    .prepare(`groups_probe_${shape}`);
}

const ofAll = preparedOnce((db) =>
  db
    .select({ mark: MARK, groups: count() })
    .from(groupEntries)
    .innerJoin(sql`unnest(${groupEntries.marks}) as mark`, sql`true`)
    .where(sql`${groupEntries.hiddenFrom} > ${TODAY}`)
    .groupBy(MARK)
    .prepare('groups_count_all'),
);

let kept = new WeakMap<Db, { today: string; counts: Promise<Counts> }>();
onBump((module) => {
  if (module === 'groups') kept = new WeakMap();
});

/** The counts of the whole directory, kept for a database until it changes; a transaction counts for itself. */
async function countAll(db: Db, today: string): Promise<Counts> {
  const known = kept.get(db);
  if (known?.today === today) return known.counts;
  const counts = ofAll(db)
    .execute({ today })
    .then((rows) => toCounts(rows, Number.POSITIVE_INFINITY));
  if (is(db, PgTransaction)) return counts;
  const entry = { today, counts };
  kept.set(db, entry);
  counts.catch(() => {
    if (kept.get(db) === entry) kept.delete(db);
  });
  return counts;
}

/** Every entry has exactly one kind: the kinds together are all. */
function toCounts(rows: readonly MarkCount[], most: number): Counts {
  const facets: Record<FacetName, FacetCount[]> = {
    npoField: [],
    cityField: [],
    area: [],
    kind: [],
    recruiting: [],
  };
  for (const { mark, groups } of rows) {
    const found = facetOf(mark);
    if (found) facets[found.facet].push({ value: found.value, groups });
  }
  const total = facets.kind.reduce((sum, { groups }) => sum + groups, 0);
  for (const counts of Object.values(facets))
    counts.sort((a, b) => b.groups - a.groups || (a.value < b.value ? -1 : 1));
  return { total: Math.min(total, most), isMore: total > most, facets };
}
