import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from '../migrations.ts';
import type { Database } from '../open-database.ts';
import { projectRoot } from '../worker-file.ts';
import { type Backup, backupName, backupTime, outOfDate } from './keep-rule.ts';
import { type BackupDone, writeBackup } from './write-backup.ts';

export type BackupPlaces = {
  readonly backupDir: string;
  /** Uploaded files; left out when they lie in an object store, which has backups of its own. */
  readonly filesDir?: string | undefined;
  readonly migrationsDir?: string | undefined;
};

/** Makes a backup now, and clears away those that no period needs any more. */
export async function makeTimedBackup(
  database: Database,
  places: BackupPlaces,
  now: Date,
): Promise<BackupDone> {
  const done = await makeBackup(database, { ...places, out: join(places.backupDir, backupName(now)) }, now);
  for (const old of outOfDate(await listBackups(places.backupDir))) {
    await rm(join(places.backupDir, old.name), { force: true });
  }
  return done;
}

/** Makes one backup under a name of the caller's. */
export function makeBackup(
  database: Database,
  places: Omit<BackupPlaces, 'backupDir'> & { readonly out: string },
  now: Date,
): Promise<BackupDone> {
  const migrations = readMigrations(places.migrationsDir ?? join(projectRoot(), 'drizzle'));
  const plan = { out: places.out, madeAt: now, migrations, filesDir: places.filesDir };
  return writeBackup((work) => database.asOwner((_owner, client) => work(client)), plan);
}

/** The backups in a folder, the newest first. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const at = backupTime(name);
      return at === undefined ? [] : [{ name, at }];
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
