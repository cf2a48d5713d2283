import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

// Generates migrations into a copy: when the tables in the code and the migrations agree, nothing is added.
const copy = mkdtempSync(join(tmpdir(), 'musubi-migrations-'));
try {
  cpSync('drizzle', copy, { recursive: true });
  const before = readdirSync(copy).length;
  const result = spawnSync(
    process.execPath,
    [
      join('node_modules', 'drizzle-kit', 'bin.cjs'),
      'generate',
      '--config',
      'drizzle.config.ts',
      '--name',
      'drift',
    ],
    { encoding: 'utf8', env: { ...process.env, MIGRATIONS_FOLDER: relative('.', copy) } },
  );
  const added = readdirSync(copy).length - before;
  if (result.status !== 0) console.error(result.stdout, result.stderr);
  if (added > 0) console.error('The tables in the code differ from the migrations: run npm run db:generate.');
  process.exitCode = result.status === 0 && added === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
