import type { Db } from '#platform/db/db.ts';
import { headingKey, type Table, type TableRefusal } from '#platform/documents/tables/index.ts';
import type { Judged } from './judging/judge.ts';
import { judgeRows } from './judging/judge-rows.ts';
import { readImported } from './read-imported.ts';
import { guessMapping } from './rules/guess-mapping.ts';
import type { Source } from './rules/targets.ts';

export type JudgedFile = {
  readonly ok: true;
  readonly table: Table;
  readonly rows: readonly Omit<Judged, 'content'>[];
};

/** Looks at every row of a file without a person at the screen: the columns are told by their headings, nothing is kept. */
export async function judgeFile(
  db: Db,
  now: Date,
  bytes: Uint8Array,
  source: Source,
): Promise<JudgedFile | TableRefusal> {
  const read = await readImported(bytes);
  if (!read.ok) return read;
  const table = read.value;
  const mapping = guessMapping(table.columns, headingKey);
  const rows: Omit<Judged, 'content'>[] = [];
  for await (const portion of judgeRows(db, now, table, { mapping, source, onlyAddress: '' })) {
    rows.push(...portion.map(({ content: _content, ...row }) => row));
  }
  return { ok: true, table, rows };
}
