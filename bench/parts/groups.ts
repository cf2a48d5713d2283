import { sql } from 'drizzle-orm';
import type { GroupSearch } from '#pillars/3-information/groups/queries/search.ts';
import { searchGroups } from '#pillars/3-information/groups/queries/search-groups.ts';
import { type Database, openDatabase } from '#platform/db/open-database.ts';
import { type Engine, engines } from './engines.ts';
import { median, type Put, putOf, quantile } from './figures.ts';
import { SOUGHT } from './groups-data.ts';
import { fillUpTo, TODAY } from './groups-fill.ts';
import { measureGroupPages } from './groups-pages.ts';

const SIZES = (process.env['BENCH_GROUPS'] ?? '1000,10000,100000').split(',').map(Number);
const TIMES = 15;
const WARM_TIMES = 2;
/** Searches of other kinds, each measured by itself. */
const OTHERS: readonly (readonly [string, GroupSearch])[] = [
  ['whole directory', {}],
  ['whole directory by kana', { sort: 'kana' }],
  ['two words', { words: '子ども 音楽' }],
  ['a word in an area', { words: '福祉', area: 'area3' }],
  ['an area and a field', { area: 'area3', npoField: 13 }],
  ['last page of a broad word', { words: '会', page: 50 }],
  ['last page of a narrow word', { words: 'フードバンク', page: 50, sort: 'kana' }],
];

/** Search of the directory with many groups, on both engines; on a server its pages, too. */
export async function measureGroups(port: number): Promise<void> {
  await onEach(measureSizes);
  await onEach((engine) => (engine.name === 'server' ? measureGroupPages(engine, port) : undefined));
}

async function onEach(measure: (engine: Engine) => Promise<void> | undefined): Promise<void> {
  for (const engine of await engines()) await Promise.resolve(measure(engine)).finally(engine.close);
}

async function measureSizes({ name, env }: Engine): Promise<void> {
  const { DATA_DIR: dataDir = '', DATABASE_URL: databaseUrl } = env;
  const put = putOf(name);
  const database = await openDatabase({ dataDir, databaseUrl });
  try {
    const medians = new Map<number, number>();
    for (const size of SIZES) {
      await fillUpTo(database, size);
      medians.set(size, await measureAt(database, size, put));
    }
    const [few, many] = [medians.get(10_000), medians.get(100_000)];
    if (few !== undefined && many !== undefined) {
      put('search, median at 100,000', many, 'ms', { ratio: many / few, of: 'median at 10,000' });
    }
  } finally {
    await database.close();
  }
}

async function measureAt(database: Database, size: number, put: Put): Promise<number> {
  const { db } = database;
  const label = `${size.toLocaleString('en')} groups`;
  const search = (asked: GroupSearch) => () => searchGroups(db, asked, TODAY);
  const words = SOUGHT.map((one) => search({ words: one }));
  for (let i = 0; i < WARM_TIMES; i += 1) for (const ask of words) await ask();
  const constant: number[] = [];
  const times: number[] = [];
  // One after the other, so that what else the machine does weighs on both alike.
  for (let i = 0; i < TIMES; i += 1) {
    for (const ask of words) {
      constant.push(await timeOf(() => db.execute(sql`select 1`)));
      times.push(await timeOf(ask));
    }
  }
  const base = median(constant);
  const beside = (value: number) => ({ ratio: value / base, of: 'select 1' });
  put(`search, ${label}, median`, median(times), 'ms', beside(median(times)));
  put(`search, ${label}, p99`, quantile(times, 0.99), 'ms', beside(quantile(times, 0.99)));
  for (const [name, asked] of OTHERS) {
    const once: number[] = [];
    for (let i = 0; i < TIMES; i += 1) once.push(await timeOf(search(asked)));
    put(`${name}, ${label}`, median(once), 'ms', beside(median(once)));
  }
  return median(times);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
