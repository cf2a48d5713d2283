import { readTable, type TableRead } from '#platform/documents/tables/index.ts';
import { SYNONYMS } from './rules/targets.ts';

/** The most rows that one file of organisations may have. */
export const MOST_ROWS = 20_000;

/** Reads a file of organisations; the headings that we know tell which line holds them. */
export function readImported(bytes: Uint8Array, sheet: string | null = null): Promise<TableRead> {
  return readTable(bytes, {
    limits: { rows: MOST_ROWS },
    known: Object.values(SYNONYMS).flat(),
    ...(sheet === null ? {} : { sheet }),
  });
}
