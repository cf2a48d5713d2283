import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { ScreeningRound, WaitingCall } from '#pillars/2-funding/screening-rounds/index.ts';
import { ButtonLink, DataTable, EmptyState, Notice, Page, Section } from '#ui/index.ts';
import { OFFICE } from '../office-words.ts';
import { MEMBER } from '../words.ts';
import { dueWords, StateTag } from './parts.tsx';

export type RoundLine = { readonly round: ScreeningRound; readonly code: string };
/** What a member has to do in a round, in words, and where. */
export type Todo = { readonly words: string; readonly href: string; readonly isOpen: boolean };
export type OwnLine = RoundLine & { readonly todo: Todo };

type Props = {
  frame: Frame;
  /** The rounds of the person's own seat; nothing for somebody without the role. */
  own: readonly OwnLine[] | undefined;
  /** What the office sees; nothing for others. */
  office: { readonly rounds: readonly RoundLine[]; readonly waiting: readonly WaitingCall[] } | undefined;
};

/** Where everybody who works on a screening begins. */
export function IndexPage({ frame, own, office }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, MEMBER.title)}
      lead={say(lang, office ? OFFICE.lead : MEMBER.lead)}
      crumbs={[{ label: say(lang, MEMBER.desk), href: '/desk' }]}
      wide
      noindex
    >
      {own && <OwnRounds lang={lang} own={own} />}
      {office && (
        <>
          <Waiting lang={lang} waiting={office.waiting} />
          <Rounds lang={lang} rounds={office.rounds} />
        </>
      )}
    </Page>
  );
}

function OwnRounds({ lang, own }: { lang: Lang; own: readonly OwnLine[] }) {
  if (own.length === 0) return <EmptyState title={say(lang, MEMBER.noRounds)} />;
  return (
    <>
      <DataTable
        caption={say(lang, MEMBER.title)}
        columns={[
          {
            head: say(lang, MEMBER.round),
            rowHead: true,
            cell: ({ round, code }) => <a href={`/desk/screening/${code}`}>{round.title}</a>,
          },
          {
            head: say(lang, MEMBER.state),
            cell: ({ round }) => <StateTag lang={lang} state={round.state} />,
          },
          { head: say(lang, MEMBER.due), cell: ({ round }) => dueWords(lang, round) },
          {
            head: say(lang, MEMBER.todo),
            cell: ({ todo }) =>
              todo.isOpen ? <a href={todo.href}>{todo.words}</a> : <span class="muted">{todo.words}</span>,
          },
        ]}
        rows={own}
      />
      <Notice lang={lang} kind="info" title={say(lang, MEMBER.sealed)} />
    </>
  );
}

function Waiting({ lang, waiting }: { lang: Lang; waiting: readonly WaitingCall[] }) {
  return (
    <Section title={say(lang, OFFICE.waiting)}>
      {waiting.length === 0 ? (
        <p>{say(lang, OFFICE.nothingWaits)}</p>
      ) : (
        <DataTable
          caption={say(lang, OFFICE.waiting)}
          columns={[
            { head: say(lang, OFFICE.title), rowHead: true, cell: ({ title }) => title },
            { head: say(lang, OFFICE.closesOn), cell: ({ closesOn }) => dayWords(closesOn, lang) },
            {
              head: say(lang, OFFICE.waitingCount),
              kind: 'number',
              cell: (call) => String(call.waiting),
            },
            {
              head: say(lang, OFFICE.prepare),
              kind: 'actions',
              cell: ({ id, title }) => (
                <ButtonLink href={`/desk/screening/new?call=${id}`} kind="secondary" small>
                  {say(lang, OFFICE.prepare)}
                  <span class="visually-hidden">{title}</span>
                </ButtonLink>
              ),
            },
          ]}
          rows={waiting}
        />
      )}
    </Section>
  );
}

function Rounds({ lang, rounds }: { lang: Lang; rounds: readonly RoundLine[] }) {
  if (rounds.length === 0) return null;
  return (
    <Section title={say(lang, MEMBER.round)}>
      <DataTable
        caption={say(lang, MEMBER.round)}
        columns={[
          {
            head: say(lang, OFFICE.title),
            rowHead: true,
            cell: ({ round, code }) => <a href={`/desk/screening/${code}`}>{round.title}</a>,
          },
          {
            head: say(lang, MEMBER.state),
            cell: ({ round }) => <StateTag lang={lang} state={round.state} />,
          },
          { head: say(lang, MEMBER.due), cell: ({ round }) => dueWords(lang, round) },
        ]}
        rows={rounds}
      />
    </Section>
  );
}
