import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { DataTable, EmptyState, Pagination, Section, StatusTag, Tabs } from '#ui/index.ts';
import type { EntryFilter, RoundEntry, RoundFigures } from '../queries/answers.ts';
import type { ListingRound } from '../schema.ts';
import { ROUND_WORDS } from '../words.ts';
import { ROUNDS_AT } from './plan-pages.tsx';
import { wayText } from './way-words.ts';

export type RoundLine = RoundEntry & { readonly title: string; readonly path: string };

type Props = {
  frame: Frame;
  round: ListingRound;
  figures: RoundFigures;
  filter: EntryFilter;
  lines: readonly RoundLine[];
  page: number;
  pages: number;
};

/** Who was asked, and whether they have answered. */
export function RoundEntries({ frame, round, figures, filter, lines, page, pages }: Props) {
  const { lang } = frame;
  const { asked, answered } = figures;
  const counts = { all: asked, answered, none: asked - answered };
  const at = `${ROUNDS_AT}/${round.id}`;
  return (
    <Section title={say(lang, ROUND_WORDS.list)} id="entries">
      <Tabs
        label={say(lang, ROUND_WORDS.list)}
        tabs={(['none', 'answered', 'all'] as const).map((name) => ({
          label: say(lang, ROUND_WORDS[name]),
          href: `${at}?show=${name}#entries`,
          current: name === filter,
          count: counts[name],
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState title={say(lang, ROUND_WORDS.nobody)} />
      ) : (
        <EntryTable lang={lang} lines={lines} />
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(number) => `${at}?show=${filter}&page=${number}#entries`}
      />
    </Section>
  );
}

function EntryTable({ lang, lines }: { lang: Lang; lines: readonly RoundLine[] }) {
  const day = (on: string | null) => (on === null ? '—' : dayWords(on, lang));
  return (
    <DataTable
      caption={say(lang, ROUND_WORDS.list)}
      rows={lines}
      columns={[
        {
          head: say(lang, ROUND_WORDS.name),
          rowHead: true,
          cell: ({ title, path }) => <a href={path}>{title}</a>,
        },
        {
          head: say(lang, ROUND_WORDS.state),
          cell: ({ by }) => (
            <StatusTag tone={by === null ? 'warn' : 'good'}>
              {say(lang, by === null ? ROUND_WORDS.none : wayText(by))}
            </StatusTag>
          ),
        },
        { head: say(lang, ROUND_WORDS.answeredOn), kind: 'short', cell: ({ on }) => day(on) },
        {
          head: say(lang, ROUND_WORDS.mailedOn),
          kind: 'short',
          cell: ({ withoutMail, mailedOn }) =>
            withoutMail ? say(lang, ROUND_WORDS.withoutMail) : day(mailedOn),
        },
        { head: say(lang, ROUND_WORDS.sheetOn), kind: 'short', cell: ({ sheetOn }) => day(sheetOn) },
      ]}
    />
  );
}
