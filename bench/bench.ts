import { cpus, totalmem } from 'node:os';
import { tell, tellAll } from './parts/figures.ts';
import { measureGrants } from './parts/grants.ts';
import { measureGroups } from './parts/groups.ts';
import { measureImport } from './parts/import.ts';
import { ROUNDS, SECONDS } from './parts/load.ts';
import { measurePages } from './parts/pages.ts';
import { measureReplay } from './parts/replay.ts';

/** Each part makes its own databases and servers, takes ports from the one given on, and clears up after itself. */
const PARTS: Readonly<Record<string, (port: number) => Promise<void>>> = {
  pages: measurePages,
  groups: measureGroups,
  import: measureImport,
  grants: measureGrants,
  replay: async () => measureReplay(),
};

const HELP = `npm run bench -- [--only ${Object.keys(PARTS).join('|')}] [--json]

  pages   the register's pages, cached and not, against bare node:http; signing in and saving
  groups  search of the directory with 1,000, 10,000 and 100,000 groups; its pages under load
  import  10,000 groups from a file, looked at and written, with the peak of memory
  grants  the officer's list with 10,000 applications of 40 answers; 2,000 groups that send at once, 20 a second
  replay  10,000 applications decided once more under 100 sets of rules

Environment: BENCH_SECONDS (length of each load, 3), BENCH_DATABASE_URL (a PostgreSQL server that may be given
databases; without one the embedded engine is measured alone), BENCH_GROUPS (sizes of the directory, by commas),
BENCH_APPLICATIONS (10000), BENCH_SUBMISSIONS (2000).`;

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
if (process.argv.includes('--help') || (only !== undefined && !(only in PARTS))) {
  console.log(HELP);
  process.exit(only === undefined || only in PARTS ? 0 : 2);
}
const [cpu] = cpus();
tell(
  `${cpus().length} × ${cpu?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${ROUNDS} × ${SECONDS} s a figure`,
);
let port = 22_000 + (process.pid % 1_000) * 10;
for (const [name, measure] of Object.entries(PARTS)) {
  if (only === undefined || only === name) await measure(port);
  port += 5;
}
tellAll();
