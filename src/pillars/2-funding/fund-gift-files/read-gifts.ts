import { createHash } from 'node:crypto';
import { japanDay } from '#kernel/japan-day.ts';
import { FREE_EARMARK, listEarmarks, listKnown } from '#pillars/2-funding/fund-gifts/index.ts';
import type { Db } from '#platform/db/db.ts';
import { isShortened, readTable, type Table, type TableRead } from '#platform/documents/tables/index.ts';
import { SYNONYMS } from './rules/guess-mapping.ts';
import { type Against, judgeRow } from './rules/judge-row.ts';
import type { JudgedRow, Mapping } from './rules/row.ts';

/** The most rows that one file of gifts may have. */
export const MOST_ROWS = 20_000;

/** Reads a file of gifts; the headings that we know tell which line holds them. */
export function readGifts(bytes: Uint8Array): Promise<TableRead> {
  return readTable(bytes, { limits: { rows: MOST_ROWS }, known: Object.values(SYNONYMS).flat() });
}

/** Names a set of headings, whatever their order, so that a mapping is found again. */
export function headingsHash(keys: readonly string[]): string {
  return createHash('sha256').update(keys.toSorted().join('\n')).digest('hex');
}

/** Names a file by its bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Looks at every row of a file: read, and held against earmarks, the books and the other rows. */
export async function judgeGifts(
  db: Db,
  now: Date,
  table: Table,
  { mapping, portal }: { readonly mapping: Mapping; readonly portal: string },
): Promise<JudgedRow[]> {
  const at = mapping.portalNumber;
  const numbers = table.rows.flatMap(({ cells }) => {
    const number = at === undefined ? '' : (cells[at] ?? '').trim().normalize('NFKC');
    return number === '' ? [] : [number];
  });
  const known = await listKnown(db, portal, [...new Set(numbers)]);
  const earmarks = await listEarmarks(db);
  const against: Against = {
    today: japanDay(now),
    columns: table.columns.length,
    freeKey: FREE_EARMARK,
    earmarks: earmarks.map(({ key, name, nameEn, nameEasy, endedOn }) => ({
      key,
      names: [name, nameEn, nameEasy].filter((one) => one !== ''),
      endedOn,
    })),
    known: new Map(known.map(({ portalNumber, ...gift }) => [portalNumber, gift])),
    seen: new Map(),
    isShortened,
  };
  return table.rows.map((row) => judgeRow(row, mapping, against));
}
