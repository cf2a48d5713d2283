import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import { readDocument } from '#platform/documents/read-text.ts';
import { maxBytes } from '#platform/files/index.ts';
import {
  importEditions,
  problemsOf,
  READING_REFUSALS,
  type ReadingWords,
  reviewOf,
  toJson,
  type Understanding,
  understand,
  wordsFor,
} from '#policy/index.ts';
import { getCity } from '#registry/city/index.ts';
import { fail, openForCommand, print } from '../command-line.ts';

const HELP = `Reads a guideline revision document (.docx, .txt) into the register.

  npm run import:guideline -- FILE [--dry-run] [--json]
    [--earlier "第一次指針"] [--later "第二次指針（案）"] [--record "これまでの取組"]
    [--state drafting|proposed|adopted]

--dry-run prints what was understood and stores nothing; --json prints it as JSON.
Without it, the document is stored only when nothing in it is uncertain; the back office lets you correct the rest.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    earlier: { type: 'string', default: '' },
    later: { type: 'string', default: '' },
    record: { type: 'string', default: '' },
    state: { type: 'string', default: 'drafting' },
    help: { type: 'boolean', default: false },
  },
});

const STATES = ['drafting', 'proposed', 'adopted'] as const;
const [file] = positionals;

if (values.help) print(HELP);
else if (!file) fail(`Which file?\n\n${HELP}`);
else if (values['dry-run']) await dryRun(file);
else await store(file);

async function linesOf(path: string): Promise<string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return tell('reading.no_file', `ファイルがありません: ${path}`);
  if (found.size > maxBytes('guideline'))
    return tell('files.too_large', 'ファイルが大きすぎます（10MBまで）。');
  const read = await readDocument(new Uint8Array(await readFile(path)), basename(path));
  return read.ok ? read.value.lines : tell(read.code, read.message);
}

/** An error goes to the terminal as a sentence, or to a program as JSON. */
function tell(code: string, message: string): undefined {
  if (values.json) print(JSON.stringify({ error: { code, message } }, null, 2));
  fail(message, 1);
  return undefined;
}

async function understood(
  path: string,
  cityWords: Record<string, string[]>,
): Promise<Understanding | undefined> {
  const lines = await linesOf(path);
  if (!lines) return undefined;
  const words: ReadingWords = wordsFor(cityWords, {
    earlier: values.earlier,
    later: values.later,
    record: values.record,
  });
  const reading = understand(lines, words);
  if (reading.ok) return reading;
  const asked = reading.ask?.candidates.slice(0, 10).map((c) => `  ${c.word} (${c.count})`) ?? [];
  return tell(reading.code, [reading.message, ...asked].join('\n'));
}

/** Needs no database: what a paper says does not depend on what the register holds. */
async function dryRun(path: string): Promise<void> {
  const reading = await understood(path, {});
  if (!reading) return;
  const json = toJson(reading);
  if (values.json) {
    print(JSON.stringify(json, null, 2));
    return;
  }
  print(`${json.pillars.length} pillars`);
  for (const edition of json.editions)
    print(`edition ${edition.number}: ${edition.measures.length} measures`);
  for (const fate of json.fates)
    print(`  ${fate.verbs.join('・')}: ${fate.from.join(' + ') || '—'} → ${fate.to.join(' + ') || '—'}`);
  for (const doubt of reading.uncertain) print(`  ? line ${doubt.line}: ${doubt.message}`);
}

async function store(path: string): Promise<void> {
  const state = STATES.find((s) => s === values.state);
  if (!state) return fail(`--state is one of ${STATES.join(', ')}`);
  const { database, now } = await openForCommand();
  try {
    const reading = await understood(path, (await getCity(database.db)).words);
    if (!reading) return;
    const review = reviewOf(reading);
    const problems = problemsOf(review);
    if (problems.length > 0) {
      return fail(
        `Not stored: ${problems.length} things must be corrected first, in the back office (/desk/policy/import).`,
      );
    }
    const outcome = await act(database.db, 'policy.import_guideline', SYSTEM, now, (desk) =>
      importEditions(desk, review, state),
    );
    if (!outcome.ok) {
      tell(outcome.code, READING_REFUSALS[outcome.code].ja);
      return;
    }
    const { detail } = outcome.value;
    print(
      values.json
        ? JSON.stringify(detail)
        : `Stored edition ${detail.edition}: ${detail.measures} measures, ${detail.fates} fates.`,
    );
  } finally {
    await database.close();
  }
}
