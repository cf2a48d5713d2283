import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { type CsvColumn, writeCsv } from '#platform/documents/index.ts';
import type { RoundLine } from './pages/entries.tsx';
import { wayText } from './pages/way-words.ts';
import { listEntries, type RoundEntry } from './queries/answers.ts';
import type { ListingRound } from './schema.ts';
import { ROUND_WORDS } from './words.ts';

/** Names of entries; one whose record is gone is left out. */
export async function named(db: Db, kind: ListingKind, entries: readonly RoundEntry[]): Promise<RoundLine[]> {
  const lines: RoundLine[] = [];
  const portion = 1_000;
  for (let from = 0; from < entries.length; from += portion) {
    const some = entries.slice(from, from + portion);
    const subjects = await kind.subjects(
      db,
      some.map(({ subjectId }) => subjectId),
    );
    for (const entry of some) {
      const subject = subjects.get(entry.subjectId);
      if (subject) lines.push({ ...entry, title: subject.title, path: subject.path });
    }
  }
  return lines;
}

/** Who was asked and who has answered, for staff: names and days, nothing private. */
export async function listCsv(db: Db, kind: ListingKind, round: ListingRound, lang: Lang) {
  const entries = await listEntries(db, round, 'all', { limit: 1_000_000, offset: 0 });
  const head = (key: keyof typeof ROUND_WORDS) => say(lang, ROUND_WORDS[key]);
  const columns: CsvColumn<RoundLine>[] = [
    { heading: head('name'), value: ({ title }) => title },
    {
      heading: head('state'),
      value: ({ by }) => say(lang, by === null ? ROUND_WORDS.none : wayText(by)),
    },
    { heading: head('answeredOn'), value: ({ on }) => on },
    {
      heading: head('mailedOn'),
      value: ({ withoutMail, mailedOn }) => (withoutMail ? head('withoutMail') : mailedOn),
    },
    { heading: head('sheetOn'), value: ({ sheetOn }) => sheetOn },
  ];
  return writeCsv(await named(db, kind, entries), columns, { encoding: 'utf-8', escapeFormulas: true });
}
