import { asc, desc, gt, lte, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { type GroupEntry, groupEntries } from '../schema.ts';
import {
  byIndex,
  byScan,
  type Narrowing,
  SHOWN,
  type Shape,
  scanValuesOf,
  shapeOf,
  TODAY,
  valuesOf,
} from './narrowing.ts';
import { type GroupLine, PAGE_SIZE, type Sort } from './search.ts';

/**
 * So many entries are gone through in their order before the index is asked after all: enough where one in a hundred is
 * found on the first page, and one in ten on a page far behind.
 */
const WALKED = { least: 2_000, forEachRow: 10 } as const;

const {
  organisationId,
  number,
  kind,
  name,
  nameKana,
  kanaKey,
  summary,
  npoFields,
  cityFields,
  areaCode,
  recruiting,
  listedSince,
  confirmedOn,
  confirmedBy,
  dueOn,
  lowerFrom,
  checkingFrom,
} = groupEntries;
const LINE = {
  organisationId,
  number,
  kind,
  name,
  nameKana,
  summary,
  npoFields,
  cityFields,
  areaCode,
  recruiting,
  listedSince,
  confirmedOn,
  confirmedBy,
  dueOn,
  lowerFrom,
  checkingFrom,
};
const LINE_KEYS = Object.keys(LINE) as (keyof typeof LINE)[];
type Row = Pick<GroupEntry, keyof typeof LINE>;

/** The page of a search whose groups are few: all are taken from the index and put in order. */
export function listFew(db: Db, narrowing: Narrowing, sort: Sort, offset: number, today: string) {
  const statement = FEW[shapeOf(narrowing)][sort](db);
  return linesOf(statement.execute({ ...valuesOf(narrowing, today), offset }), today);
}

/**
 * The page of a search that finds many: entries are gone through in their order until the page is full, which comes
 * soon. Where it does not, because those that are found stand far behind, they are sorted like a few.
 */
export async function listMany(db: Db, narrowing: Narrowing, sort: Sort, offset: number, today: string) {
  const statement = MANY[shapeOf(narrowing)][sort](db);
  const walked = Math.max(WALKED.least, WALKED.forEachRow * (offset + PAGE_SIZE));
  const rows = await linesOf(statement.execute({ ...scanValuesOf(narrowing, today), offset, walked }), today);
  return rows.length === PAGE_SIZE ? rows : listFew(db, narrowing, sort, offset, today);
}

async function linesOf(found: Promise<Row[]>, today: string): Promise<GroupLine[]> {
  return (await found).map(({ dueOn: due, lowerFrom: lower, checkingFrom: checking, ...line }) => ({
    ...line,
    isStale: due < today,
    isLower: lower <= today,
    isChecking: checking !== null && checking <= today,
  }));
}

/** Entries that stand behind all others come last in every order. */
function fewOf(db: Db, shape: Shape, sort: Sort) {
  const order = sort === 'kana' ? asc(kanaKey) : desc(confirmedOn);
  return db
    .select(LINE)
    .from(groupEntries)
    .where(byIndex(shape))
    .orderBy(lte(lowerFrom, TODAY), order, asc(number))
    .limit(PAGE_SIZE)
    .offset(sql.placeholder('offset'))
    .prepare(`groups_few_${shape}_${sort}`);
}

function manyOf(db: Db, shape: Shape, sort: Sort) {
  const order = sort === 'kana' ? asc(kanaKey) : desc(confirmedOn);
  const walked = db
    .select({ ...LINE, kanaKey, text: groupEntries.text, marks: groupEntries.marks })
    .from(groupEntries)
    .where(sql`${SHOWN} and ${gt(lowerFrom, TODAY)}`)
    .orderBy(order, asc(number))
    .limit(sql.placeholder('walked'))
    .as('walked');
  const line = Object.fromEntries(LINE_KEYS.map((key) => [key, walked[key]])) as unknown as typeof LINE;
  return db
    .select(line)
    .from(walked)
    .where(byScan(shape, walked))
    .orderBy(sort === 'kana' ? asc(walked.kanaKey) : desc(walked.confirmedOn), asc(walked.number))
    .limit(PAGE_SIZE)
    .offset(sql.placeholder('offset'))
    .prepare(`groups_many_${shape}_${sort}`);
}

const FEW = statements(fewOf);
const MANY = statements(manyOf);

type BySort<Query> = Readonly<Record<Sort, (db: Db) => Query>>;

/** One statement for each shape and order, each prepared when it is asked for the first time. */
function statements<Query>(
  of: (db: Db, shape: Shape, sort: Sort) => Query,
): Readonly<Record<Shape, BySort<Query>>> {
  const bySort = (shape: Shape): BySort<Query> => ({
    fresh: preparedOnce((db) => of(db, shape, 'fresh')),
    kana: preparedOnce((db) => of(db, shape, 'kana')),
  });
  return { all: bySort('all'), asked: bySort('asked') };
}
