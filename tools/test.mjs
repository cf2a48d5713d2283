import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';

/**
 * Everything that `npm test` runs, in order, each family to its end: lint, types, unit (pure, database and HTTP),
 * migrations, browser. `--only a,b` runs some of them. The last line counts what passed and what failed.
 */
const FAMILIES = { lint, types, unit, migrations, browser };

const only = process.argv.indexOf('--only');
const wanted = only === -1 ? Object.keys(FAMILIES) : (process.argv[only + 1] ?? '').split(',');
const unknown = wanted.filter((name) => !(name in FAMILIES));
if (unknown.length > 0) {
  console.error(`No such family: ${unknown.join(', ')}. There are: ${Object.keys(FAMILIES).join(', ')}`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'musubi-test-'));
let passed = 0;
let failed = 0;
try {
  for (const name of wanted) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const result = await FAMILIES[name]();
    passed += result.passed;
    failed += result.failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function npx(name, ...args) {
  return run(process.execPath, [join('node_modules', ...name), ...args]);
}

/** A tool that only says yes or no counts as one test. */
function verdict(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function lint() {
  return verdict(await npx(['@biomejs', 'biome', 'bin', 'biome'], 'ci', '.'));
}

async function types() {
  return verdict(await npx(['typescript', 'bin', 'tsc'], '-p', '.'));
}

async function unit() {
  const file = join(scratch, 'unit.json');
  const code = await npx(
    ['vitest', 'vitest.mjs'],
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(process.env['TEST_DATABASE_URL'] ? ['--project', 'db', '--project', 'durability'] : []),
  );
  return counted(code, () => {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  });
}

/** Generating migrations again must change nothing. */
async function migrations() {
  return verdict(await run(process.execPath, ['tools/check-migrations.mjs']));
}

async function browser() {
  const chromium = await findChromium();
  if (chromium.problem) {
    console.error(chromium.problem);
    return { passed: 0, failed: 1 };
  }
  await build();
  const file = join(scratch, 'browser.json');
  const code = await run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test'], {
    CHROMIUM_PATH: chromium.path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(code, () => {
    const { stats } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  });
}

/** A runner that failed without a failed test (it could not start, say) counts as one failure. */
function counted(code, read) {
  try {
    const counts = read();
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
