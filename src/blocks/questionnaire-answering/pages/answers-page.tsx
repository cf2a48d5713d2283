import { ANSWER_STATE_WORDS, MEMBER_ROLE_WORDS } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { DataTable, EmptyState, Page, StatusTag, type Tone } from '#ui/index.ts';
import type { MyAnswer } from '../queries/list-mine.ts';
import { ANSWERING } from '../words.ts';
import { answerHref } from './answer-page.tsx';

const TONES: Readonly<Record<MyAnswer['state'], Tone>> = { draft: 'info', sent: 'good', reopened: 'warn' };

/** Everything that somebody writes, alone or with others. */
export function AnswersPage({ frame, answers }: { frame: Frame; answers: readonly MyAnswer[] }) {
  const { lang } = frame;
  const title = say(lang, ANSWERING.title);
  return (
    <Page
      frame={frame}
      title={title}
      lead={say(lang, ANSWERING.titleLead)}
      crumbs={[{ label: say(lang, ANSWERING.desk), href: '/desk' }]}
      noindex
    >
      {answers.length === 0 ? (
        <EmptyState title={say(lang, ANSWERING.none)}>
          <p>{say(lang, ANSWERING.noneHint)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          rows={answers}
          columns={[
            {
              head: say(lang, ANSWERING.paper),
              rowHead: true,
              cell: ({ id, title: name }) => <a href={answerHref(id)}>{name}</a>,
            },
            {
              head: say(lang, ANSWERING.state),
              kind: 'short',
              cell: ({ state }) => (
                <StatusTag tone={TONES[state]}>{say(lang, ANSWER_STATE_WORDS[state])}</StatusTag>
              ),
            },
            { head: say(lang, ANSWERING.memberRole), cell: ({ role }) => say(lang, MEMBER_ROLE_WORDS[role]) },
            {
              head: say(lang, ANSWERING.until),
              cell: ({ closesOn, state }) =>
                closesOn === undefined || state === 'sent' ? '' : dayWords(closesOn, lang),
            },
            { head: say(lang, ANSWERING.changed), cell: ({ changedAt }) => instantWords(changedAt, lang) },
          ]}
        />
      )}
    </Page>
  );
}
