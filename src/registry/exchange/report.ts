import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { writeCsv } from '#platform/documents/index.ts';
import { findingText, VERDICT_WORDS } from '#registry/exchange-rows/index.ts';
import { codeOf, listOrganisationNames } from '#registry/organisations/index.ts';
import { findImport, listAllRows } from './queries/find-import.ts';
import { EXCHANGE_WORDS as WORDS } from './words.ts';

/** Every row with what became of it, for those who mend the file; it says nothing else of what the rows hold. */
export async function report(
  db: Db,
  importId: string,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!(await findImport(db, importId))) return undefined;
  const rows = await listAllRows(db, importId);
  const names = await listOrganisationNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const csv = writeCsv(
    rows,
    [
      { heading: say(lang, WORDS.line), value: ({ line }) => line },
      { heading: say(lang, WORDS.name), value: ({ name }) => name },
      {
        heading: say(lang, WORDS.verdict),
        value: ({ verdict, writtenAt }) => say(lang, writtenAt ? WORDS.written : VERDICT_WORDS[verdict]),
      },
      {
        heading: say(lang, WORDS.findings),
        value: ({ findings }) => findings.map((finding) => findingText(lang, finding)).join(' / '),
      },
      {
        heading: say(lang, WORDS.entry),
        value: ({ organisationId }) => {
          const entry = names.get(organisationId ?? '');
          return entry && codeOf(entry.number);
        },
      },
    ],
    { encoding: 'utf-8', escapeFormulas: true },
  );
  return csv.ok ? csv.bytes : undefined;
}
