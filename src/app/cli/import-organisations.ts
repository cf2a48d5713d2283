import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { SYSTEM } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { tableRefusalText } from '#platform/documents/tables/index.ts';
import { maxBytes } from '#platform/files/index.ts';
import {
  EXCHANGE_REFUSALS,
  findingText,
  importFile,
  judgeFile,
  SOURCES,
  VERDICTS,
} from '#registry/exchange/index.ts';
import { fail, openForCommand, print } from '../command-line.ts';
import { registerReactions } from '../reactions.ts';

const HELP = `Reads a list of organisations (.csv, .xlsx) into the register.

  npm run import:organisations -- FILE [--dry-run] [--json] [--all-or-nothing] [--kind own|npo]

--dry-run tells what would become of each row and stores nothing; --json prints it as JSON.
Without it the good rows are stored; with --all-or-nothing all of them, or none when one cannot be.
--kind npo reads the CSV of the Cabinet Office NPO portal. The columns are told by their headings; the back office
(/desk/exchange) lets you choose them. New organisations stand as applicants.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'all-or-nothing': { type: 'boolean', default: false },
    kind: { type: 'string', default: 'own' },
    help: { type: 'boolean', default: false },
  },
});

const [file] = positionals;
const source = SOURCES.find((one) => one === values.kind);

if (values.help) print(HELP);
else if (!file) fail(`Which file?\n\n${HELP}`);
else if (!source) fail(`--kind is one of ${SOURCES.join(', ')}`);
else await run(file, source);

/** An error goes to the terminal as a sentence, or to a program as JSON. */
function tell(code: string, message: string): void {
  if (values.json) print(JSON.stringify({ error: { code, message } }, null, 2));
  fail(message, 1);
}

async function run(path: string, kind: (typeof SOURCES)[number]): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return tell('exchange.no_file', `ファイルがありません: ${path}`);
  if (found.size > maxBytes('table')) return tell('files.too_large', 'ファイルが大きすぎます（20MBまで）。');
  const { database, now } = await openForCommand();
  registerReactions();
  try {
    await judgeAndStore(database.db, now, path, kind);
  } finally {
    await database.close();
  }
}

async function judgeAndStore(db: Db, now: Date, path: string, kind: (typeof SOURCES)[number]) {
  const judged = await judgeFile(db, now, new Uint8Array(await readFile(path)), kind);
  if (!judged.ok) return tell(judged.code, tableRefusalText('ja', judged));
  const { rows, table } = judged;
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  );
  const told = rows.map(({ line, name, verdict, findings }) => ({
    line,
    name,
    verdict,
    findings: findings.map((finding) => ({ ...finding, message: findingText('ja', finding) })),
  }));
  const summary = { read: rows.length, headingLine: table.headingLine, counts };
  if (values['dry-run']) {
    print(values.json ? JSON.stringify({ ...summary, rows: told }, null, 2) : asText(summary, told));
    return;
  }
  const mode = values['all-or-nothing'] ? 'all' : 'good';
  const outcome = await importFile(db, now, SYSTEM, { name: basename(path), table, source: kind, mode });
  if (!outcome.ok) return tell(outcome.code, EXCHANGE_REFUSALS[outcome.code].ja);
  const { written } = outcome.value;
  print(values.json ? JSON.stringify({ ...summary, written }, null, 2) : `${written} rows stored.`);
}

type Told = { line: number; name: string; verdict: string; findings: { message: string }[] };

function asText({ read, counts }: { read: number; counts: Record<string, number> }, rows: readonly Told[]) {
  const numbers = Object.entries(counts).filter(([, count]) => count > 0);
  const lines = rows.flatMap((row) =>
    row.findings.map(({ message }) => `  row ${row.line} (${row.verdict}) ${row.name}: ${message}`),
  );
  return [`${read} rows`, ...numbers.map(([verdict, count]) => `${verdict}: ${count}`), ...lines].join('\n');
}
