import { inWords, type QuestionnaireLine } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { DataTable, EmptyState, Page } from '#ui/index.ts';
import { RESULTS } from '../words.ts';
import { RESULTS_AT } from './results-page.tsx';

/** The questionnaires whose results can be looked at. */
export function ResultsIndexPage({ frame, lines }: { frame: Frame; lines: readonly QuestionnaireLine[] }) {
  const { lang } = frame;
  const title = say(lang, RESULTS.title);
  return (
    <Page
      frame={frame}
      title={title}
      lead={say(lang, RESULTS.listLead)}
      crumbs={[{ label: say(lang, RESULTS.desk), href: '/desk' }]}
      noindex
    >
      {lines.length === 0 ? (
        <EmptyState title={say(lang, RESULTS.none)}>
          <p>{say(lang, RESULTS.noneHint)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          rows={lines}
          columns={[
            {
              head: say(lang, RESULTS.questionnaire),
              rowHead: true,
              cell: (line) => <a href={`${RESULTS_AT}/${line.id}`}>{inWords(lang, line.title)}</a>,
            },
            { head: say(lang, RESULTS.versions), kind: 'number', cell: ({ versions }) => versions.length },
            {
              head: say(lang, RESULTS.answers),
              kind: 'number',
              cell: ({ versions }) => versions.reduce((sum, { answers }) => sum + answers, 0),
            },
          ]}
        />
      )}
    </Page>
  );
}
