import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#platform/db/open-database.ts';
import { readMeasure } from '#policy/publication/queries/read-measure.ts';

const TIMES = 1_000;

/**
 * Processor time, in this process, of asking a server for all that a measure page shows: the queries' own code, the
 * driver, and the kernel's part in handing them over. Taken from the whole, it leaves what the page itself costs.
 */
export async function cpuOfReading(databaseUrl: string, code: string): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'musubi-bench-'));
  const database = await openDatabase({ dataDir, databaseUrl, migrations: 'leave' });
  const now = new Date();
  const read = async () => {
    for (let i = 0; i < TIMES; i += 1) await readMeasure(database.db, [], code, now);
  };
  try {
    await read();
    const before = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / TIMES;
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
