import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#platform/db/open-database.ts';
import { writeCsv } from '#platform/documents/csv.ts';
import { createSheets } from '#platform/documents/tables/tables.factory.ts';
import {
  KIND_WORDS,
  NPO_FIELD_WORDS,
  type NpoField,
  type OrganisationPaper,
} from '#registry/organisations/index.ts';
import { engines } from './engines.ts';
import { putOf } from './figures.ts';
import { inventGroup, numbersFrom } from './groups-data.ts';

const ROWS = 10_000;
const LOOKED_AT_EVERY_MILLISECONDS = 50;
const COMMAND = fileURLToPath(new URL('../cli/import-organisations.js', import.meta.url));

type Run = { seconds: number; megabytes: number; said: { read?: number; written?: number } };

/**
 * Bringing in 10,000 groups by the command line: the look at every row and the writing, in a process of its own whose
 * peak of memory is read from the system. On the embedded engine that process holds the database too.
 */
export async function measureImport(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'musubi-import-'));
  try {
    const files = await filesIn(dir);
    for (const engine of await engines()) {
      try {
        await measureOn(engine.name, engine.env, files);
      } finally {
        await engine.close();
      }
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function measureOn(name: string, env: Record<string, string>, files: { csv: string; xlsx: string }) {
  const put = putOf(name);
  const { DATA_DIR: dataDir = '', DATABASE_URL: databaseUrl } = env;
  await (await openDatabase({ dataDir, databaseUrl })).close();
  const look = await run([files.xlsx, '--dry-run', '--json'], env);
  put('look at 10,000 rows of 60 columns', look.seconds, 's (Excel)');
  put('memory of that, at most', look.megabytes, 'MB');
  const brought = await run([files.csv, '--json'], env);
  if (brought.said.written !== ROWS) throw new Error(`${brought.said.written} rows were written`);
  put('import of 10,000 groups', brought.seconds, 's (look and write)');
  put('memory of that, at most', brought.megabytes, 'MB');
  const again = await run([files.csv, '--dry-run', '--json'], env);
  put('look at the same file again', again.seconds, 's');
}

/** Runs the command and reads the peak of its memory while it lives. */
function run(args: readonly string[], env: Record<string, string>): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, ...env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let kilobytes = 0;
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const timer = setInterval(() => {
    kilobytes = Math.max(kilobytes, peakOf(child.pid ?? 0));
  }, LOOKED_AT_EVERY_MILLISECONDS);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0)
        resolve({ seconds, megabytes: kilobytes / 1024, said: JSON.parse(text) as Run['said'] });
      else reject(new Error(`the import ended with ${code}: ${text.slice(0, 500)}`));
    });
  });
}

/** The most memory that a process has held, in kilobytes; nothing once it is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const COLUMNS: readonly { heading: string; value(paper: OrganisationPaper): string }[] = [
  { heading: '団体名', value: ({ name }) => name },
  { heading: 'ふりがな', value: ({ nameKana }) => nameKana },
  { heading: '種類', value: ({ kind }) => KIND_WORDS[kind].ja },
  {
    heading: '分野',
    value: ({ npoFields }) => npoFields.map((f) => NPO_FIELD_WORDS[f as NpoField].ja).join(';'),
  },
  { heading: '一行紹介', value: ({ summary }) => summary },
  { heading: '活動の目的', value: ({ purpose }) => purpose },
  { heading: '活動の内容', value: ({ activities }) => activities },
  { heading: '設立', value: ({ foundedOn }) => foundedOn ?? '' },
  { heading: '会員数', value: ({ memberCount }) => String(memberCount ?? '') },
  { heading: '住所', value: ({ address }) => address },
  { heading: '会費', value: ({ fee }) => fee },
];
const OTHERS = Array.from({ length: 60 - COLUMNS.length }, (_, i) => `備考${i + 1}`);

/** The same groups as CSV, and as an Excel file with sixty columns. */
async function filesIn(dir: string): Promise<{ csv: string; xlsx: string }> {
  const next = numbersFrom(7);
  const papers = Array.from({ length: ROWS }, (_, i) => {
    const paper = inventGroup(next, i + 1);
    return { ...paper, name: `${paper.name} 第${i + 1}`, website: '' };
  });
  const files = { csv: join(dir, 'groups.csv'), xlsx: join(dir, 'groups.xlsx') };
  const csv = writeCsv(papers, COLUMNS, { encoding: 'utf-8', escapeFormulas: false });
  if (!csv.ok) throw new Error('the file of the bench cannot be written');
  await writeFile(files.csv, csv.bytes);
  const headings = [...COLUMNS.map(({ heading }) => heading), ...OTHERS];
  const rows = papers.map((paper, i) => [
    ...COLUMNS.map(({ value }) => value(paper)),
    ...OTHERS.map((other) => `${other}の記載 ${i % 500}`),
  ]);
  await writeFile(files.xlsx, createSheets([{ name: '団体', rows: [headings, ...rows] }]));
  return files;
}
