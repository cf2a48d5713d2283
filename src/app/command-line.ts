import { DataLockedError } from '#platform/db/data-lock.ts';
import { type Database, openDatabase } from '#platform/db/open-database.ts';
import { problemsText, readSettings, type Settings } from '#platform/settings/settings.ts';

export const print = (text: string) => process.stdout.write(`${text}\n`);

/** Says why a command did nothing, and ends it with that. */
export function fail(text: string, code = 2): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}

/** The settings, or the end of the command with what is wrong with them. */
export function settingsForCommand(): Settings {
  // biome-ignore lint/style/noProcessEnv: a command reads the environment once, as the server does
  const settings = readSettings(process.env);
  if (settings.ok) return settings.value;
  process.stderr.write(`These settings are wrong:\n${problemsText(settings.problems)}\n`);
  process.exit(2);
}

/** Opens the database for a command. A running server holds the embedded one, and is named. */
export async function openForCommand(): Promise<{ database: Database; settings: Settings; now: Date }> {
  const settings = settingsForCommand();
  const database = await openDatabase({
    dataDir: settings.dataDir,
    databaseUrl: settings.databaseUrl,
    warn: (message) => process.stderr.write(`${message}\n`),
  }).catch((fault: unknown) => {
    if (!(fault instanceof DataLockedError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exit(3);
  });
  return { database, settings, now: new Date() };
}
