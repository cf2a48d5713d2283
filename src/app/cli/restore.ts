import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BrokenBackupError, RestoreRefusedError } from '#platform/db/backup/format.ts';
import { restoreBackup } from '#platform/db/backup/restore.ts';
import { DataLockedError } from '#platform/db/data-lock.ts';
import { problemsText, readSettings, type Settings } from '#platform/settings/settings.ts';

const HELP = `Restores a backup into the database that the settings name: all of it, or nothing.

  npm run restore -- FILE [--replace] [--json]

DATA_DIR names the embedded database, DATABASE_URL a server; a backup made on one can be restored into the other.
Stop the server first. --replace allows a target that already holds data; the embedded database's old folder,
and the old files, are kept beside the new ones.`;

const REFUSALS = [BrokenBackupError, RestoreRefusedError, DataLockedError];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    replace: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const [file] = positionals;
if (values.help) process.stdout.write(`${HELP}\n`);
else if (file === undefined || positionals.length > 1) end(2, HELP);
else {
  // biome-ignore lint/style/noProcessEnv: the settings of a command come from the environment
  const settings = readSettings(process.env);
  if (settings.ok) await run(settings.value, resolve(file));
  else end(2, problemsText(settings.problems));
}

async function run({ dataDir, databaseUrl }: Settings, from: string): Promise<void> {
  try {
    const { replace } = values;
    const done = await restoreBackup({ file: from, dataDir, databaseUrl, replace, now: new Date() });
    const aside = done.putAside
      .map((name) => `\n  以前のもの / what was there: ${resolve(dataDir, name)}`)
      .join('');
    const text =
      `${done.madeAt} のバックアップを復元しました。\nRestored the backup of ${done.madeAt}:\n` +
      `  ${done.tables} tables, ${done.rows} rows, ${done.files} files${aside}`;
    process.stdout.write(`${values.json ? JSON.stringify(done) : text}\n`);
  } catch (fault) {
    if (isMissingFile(fault)) return end(1, `ファイルがありません: ${from}\nThere is no such file: ${from}`);
    if (!REFUSALS.some((refusal) => fault instanceof refusal)) throw fault;
    end(1, (fault as Error).message);
  }
}

function isMissingFile(fault: unknown): boolean {
  const { code, path } = fault as { code?: string; path?: string };
  return code === 'ENOENT' && path === resolve(file ?? '');
}

function end(code: number, text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
