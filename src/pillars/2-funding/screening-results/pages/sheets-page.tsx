import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { criterionName, crumbsOf } from '#pillars/2-funding/screening/index.ts';
import type { WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { MarkedSheet } from '#pillars/2-funding/screening-scores/index.ts';
import { DataTable, Facts, Page, Section } from '#ui/index.ts';
import type { TableRow } from '../queries/read-table.ts';
import { weighed } from '../weighed.ts';
import { RESULTS } from '../words.ts';
import { shareWords } from './table-page.tsx';

type Props = { frame: Frame; whole: WholeRound; code: string; row: TableRow };

/** All sheets of one paper, criterion by criterion, with their reasons. */
export function SheetsPage({ frame, whole, code, row }: Props) {
  const { lang } = frame;
  const { paper, score, sheets } = row;
  return (
    <Page
      frame={frame}
      title={say(lang, RESULTS.reasonsOf, { title: paper.title })}
      crumbs={[
        ...crumbsOf(lang, { title: whole.round.title, code }),
        { label: say(lang, RESULTS.table), href: `/desk/screening/${code}/table` },
      ]}
      wide
      noindex
    >
      <Facts
        facts={[
          { term: say(lang, RESULTS.group), detail: paper.group },
          { term: say(lang, RESULTS.rank), detail: String(score.rank ?? '—') },
          {
            term: say(lang, RESULTS.total),
            detail: `${score.totalPoints} / ${score.fullPoints}（${shareWords(score.sharePerMille)}）`,
          },
        ]}
      />
      {whole.seats.map((seat) => {
        const sheet = sheets.find(({ screeningSeatId }) => screeningSeatId === seat.id);
        const isRecused = whole.standing(seat.id, paper.id).recused;
        if (!sheet && !isRecused) return null;
        return (
          <Section title={seat.name} beside={sheet ? String(weighed(whole, sheet)) : undefined}>
            {sheet ? (
              <OneSheet lang={lang} whole={whole} sheet={sheet} />
            ) : (
              <p>{say(lang, RESULTS.recused)}</p>
            )}
          </Section>
        );
      })}
    </Page>
  );
}

function OneSheet({ lang, whole, sheet }: { lang: Lang; whole: WholeRound; sheet: MarkedSheet }) {
  const criteria = whole.rules.rules.criteria ?? [];
  const words = [
    { term: say(lang, RESULTS.remark), detail: sheet.remark },
    { term: say(lang, RESULTS.inside), detail: sheet.inside },
  ].filter(({ detail }) => detail !== '');
  return (
    <>
      <DataTable
        caption={say(lang, RESULTS.reasons)}
        columns={[
          {
            head: say(lang, RESULTS.criterion),
            rowHead: true,
            cell: ({ key }) => criterionName(lang, criteria, key),
          },
          {
            head: say(lang, RESULTS.points),
            kind: 'number',
            cell: ({ key, max, weight }) =>
              `${sheet.marks[key]?.points ?? '—'} / ${max}${weight === 1 ? '' : `（×${weight}）`}`,
          },
          {
            head: say(lang, RESULTS.reason),
            cell: ({ key }) => <span class="keep-lines">{sheet.marks[key]?.reason ?? ''}</span>,
          },
        ]}
        rows={criteria}
      />
      {words.length > 0 && (
        <Facts
          facts={words.map(({ term, detail }) => ({
            term,
            detail: <span class="keep-lines">{detail}</span>,
          }))}
        />
      )}
    </>
  );
}
