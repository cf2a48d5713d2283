import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// Checks on the real documents: what the command line prints of them, and what the reader understands.
const folder = resolve(process.argv[2] ?? '');
const guideline = join(folder, 'data', 'guideline-kamakura-second-edition-draft.txt');
const organisations = join(folder, 'data', 'organisations.csv');
const scratch = mkdtempSync(join(tmpdir(), 'musubi-real-'));
let passed = 0;
let failed = 0;

function check(name, actual, expected) {
  const same = JSON.stringify(actual) === JSON.stringify(expected);
  console.log(`${same ? '✓' : '✗'} ${name}`);
  if (!same) console.log(`  expected ${JSON.stringify(expected)}\n  but was  ${JSON.stringify(actual)}`);
  if (same) passed += 1;
  else failed += 1;
}

function byClass(edition) {
  const counts = {};
  for (const measure of edition?.measures ?? []) counts[measure.class] = (counts[measure.class] ?? 0) + 1;
  return ['Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'].map((name) => counts[name] ?? 0);
}

try {
  const printed = spawnSync(
    'npm',
    ['run', '--silent', 'import:guideline', '--', guideline, '--dry-run', '--json'],
    { encoding: 'utf8' },
  );
  const read = JSON.parse(printed.stdout || '{}');
  check('the command ends well', printed.status, 0);
  check('7 pillars', read.pillars?.map((pillar) => pillar.number), [1, 2, 3, 4, 5, 6, 7]);
  check('first edition by class', byClass(read.editions?.[0]), [6, 6, 9, 2]);
  check('second edition by class', byClass(read.editions?.[1]), [4, 2, 14, 1]);
  const ends = read.fates ?? [];
  check('2 removed', ends.filter((fate) => fate.to.length === 0).length, 2);
  check('1 new', ends.filter((fate) => fate.from.length === 0).length, 1);
  check('1 merge', ends.filter((fate) => fate.verbs.includes('統合')).map((fate) => fate.from.length), [2]);
  check('2 unchanged', ends.filter((fate) => fate.verbs.join() === '継続').length, 2);

  const listed = spawnSync(
    'npm',
    ['run', '--silent', 'import:organisations', '--', organisations, '--dry-run', '--json'],
    { encoding: 'utf8', env: { ...process.env, DATA_DIR: join(scratch, 'data'), DATABASE_URL: '' } },
  );
  const list = JSON.parse(listed.stdout || '{}');
  const rows = list.rows ?? [];
  const placeholders = rows.filter((row) => row.name.includes('名称未確認'));
  check('the list of organisations is read', listed.status, 0);
  check('60 rows, none is lost', [list.read, rows.length], [60, 60]);
  check('each row has its line', rows.map((row) => row.line), Array.from({ length: 60 }, (_, i) => i + 2));
  check('each row has a verdict, and all are good', list.counts?.new, 60);
  check('no row has an error', rows.flatMap((row) => row.findings).filter((f) => f.level === 'error').length, 0);
  check(
    'every name that is not known yet is told',
    placeholders.map((row) => row.findings.some((finding) => finding.code === 'placeholder')),
    placeholders.map(() => true),
  );
  console.log(`  ${JSON.stringify(list.counts)}`);

  const report = join(scratch, 'report.json');
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'real-files', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit', env: { ...process.env, GUIDELINE_FILE: guideline } },
  );
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  if (run.status !== 0 && counts.numFailedTests === 0) failed += 1;
} catch (fault) {
  console.log(String(fault));
  failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
