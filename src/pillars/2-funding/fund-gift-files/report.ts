import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { writeCsv } from '#platform/documents/index.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { findFile, listAllRows } from './queries/find-file.ts';
import { TARGET_WORDS, VERDICT_WORDS, GIFT_FILE_WORDS as WORDS } from './words.ts';

/** Every row with what became of it, for those who mend the file; it names no donor. */
export async function report(db: Db, id: string, lang: Lang): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!(await findFile(db, id))) return undefined;
  const csv = writeCsv(
    await listAllRows(db, id),
    [
      { heading: say(lang, WORDS.line), value: ({ line }) => line },
      { heading: say(lang, TARGET_WORDS.portalNumber), value: ({ label }) => label },
      { heading: say(lang, WORDS.verdict), value: ({ verdict }) => say(lang, VERDICT_WORDS[verdict]) },
      {
        heading: say(lang, WORDS.findings),
        value: ({ findings }) =>
          findings.map(({ code, text }) => say(lang, FINDING_WORDS[code], { text: text ?? '' })).join(' / '),
      },
    ],
    { encoding: 'utf-8', escapeFormulas: true },
  );
  return csv.ok ? csv.bytes : undefined;
}
