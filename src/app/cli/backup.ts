import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listBackups, makeBackup } from '#platform/db/backup/backups.ts';
import { backupName } from '#platform/db/backup/keep-rule.ts';
import { DataLockedError } from '#platform/db/data-lock.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { problemsText, readSettings, type Settings } from '#platform/settings/settings.ts';

const HELP = `Writes the whole database and the uploaded files into one file.

  npm run backup [-- --out FILE] [--json]

Without --out the file goes to BACKUP_DIR. Restore it with: npm run restore -- FILE
The embedded database can only be opened by one process: while the server runs, take one of its timed backups.`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(`${HELP}\n`);
else {
  // biome-ignore lint/style/noProcessEnv: the settings of a command come from the environment
  const settings = readSettings(process.env);
  if (settings.ok) await run(settings.value);
  else end(2, problemsText(settings.problems));
}

async function run(settings: Settings): Promise<void> {
  const now = new Date();
  const out = resolve(values.out ?? join(settings.backupDir, backupName(now)));
  const { dataDir, databaseUrl } = settings;
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'db'))) {
    return end(1, `${dataDir} には、まだデータベースがありません。\nThere is no database in ${dataDir} yet.`);
  }
  try {
    const database = await openDatabase({ dataDir, databaseUrl, migrations: 'leave' });
    const filesDir = join(dataDir, 'files');
    const done = await makeBackup(database, { out, filesDir }, now).finally(() => database.close());
    const text =
      `バックアップを作りました: ${done.file}\nBackup written: ${done.file}\n` +
      `  ${done.tables} tables, ${done.rows} rows, ${done.files} files, ${done.bytes} bytes`;
    process.stdout.write(`${values.json ? JSON.stringify(done) : text}\n`);
  } catch (fault) {
    if (!(fault instanceof DataLockedError)) throw fault;
    await tellOfTimedBackups(fault, settings.backupDir);
  }
}

/** The server has the folder: it makes backups itself, and those can be restored just as well. */
async function tellOfTimedBackups(fault: DataLockedError, folder: string): Promise<void> {
  const files = (await listBackups(folder)).map((backup) => resolve(folder, backup.name));
  if (values.json) return end(3, JSON.stringify({ locked: fault.owner, backups: files }));
  const found =
    files.length > 0 ? files.map((file) => `  ${file}`).join('\n') : '  (まだありません / none yet)';
  end(
    3,
    `${fault.message}\n\n起動中のむすびは、自動でバックアップを作ります（BACKUP_HOURS）。今あるもの:\n` +
      `The running Musubi makes backups by itself (BACKUP_HOURS). There are:\n${found}`,
  );
}

function end(code: number, text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
