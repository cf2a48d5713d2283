import type { EntryFound, Line } from '#blocks/ledger/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  ACCOUNT_WORDS,
  type EntryKind,
  type FundAccount,
  KIND_WORDS,
} from '#pillars/2-funding/fund-books/index.ts';
import { type CsvEncoding, writeCsv } from '#platform/documents/index.ts';
import { type Names, tagName } from './names.ts';
import { JOURNAL as WORDS } from './page-words.ts';

type Row = { readonly entry: EntryFound; readonly line: Line | undefined };

/** The journal as a table, a line of an entry a row; for staff, so formulas are taken the sting out. */
export function journalCsv(lang: Lang, entries: readonly EntryFound[], names: Names, encoding: CsvEncoding) {
  const rows = entries.flatMap((entry): Row[] =>
    entry.lines.length === 0 ? [{ entry, line: undefined }] : entry.lines.map((line) => ({ entry, line })),
  );
  const account = (line: Line | undefined) =>
    line === undefined ? '' : say(lang, ACCOUNT_WORDS[line.account as FundAccount]);
  const on = (side: Line['side']) => (row: Row) => (row.line?.side === side ? row.line : undefined);
  return writeCsv(
    rows,
    [
      { heading: say(lang, WORDS.number), value: ({ entry }) => entry.number },
      { heading: say(lang, WORDS.on), value: ({ entry }) => entry.on },
      {
        heading: say(lang, WORDS.kind),
        value: ({ entry }) => say(lang, KIND_WORDS[entry.kind as EntryKind]),
      },
      { heading: say(lang, WORDS.debit), value: (row) => account(on('debit')(row)) },
      { heading: say(lang, WORDS.debitYen), value: (row) => on('debit')(row)?.yen },
      { heading: say(lang, WORDS.credit), value: (row) => account(on('credit')(row)) },
      { heading: say(lang, WORDS.creditYen), value: (row) => on('credit')(row)?.yen },
      {
        heading: say(lang, WORDS.tag),
        value: ({ line }) => (line?.tag === undefined ? '' : tagName(lang, names, line.account, line.tag)),
      },
      { heading: say(lang, WORDS.memo), value: ({ entry }) => entry.memo },
      {
        heading: say(lang, WORDS.state),
        value: ({ entry }) => (entry.reversedBy ? say(lang, WORDS.reversed) : ''),
      },
    ],
    { encoding, escapeFormulas: true },
  );
}
