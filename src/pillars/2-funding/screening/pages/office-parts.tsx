import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  hasDeclaredAll,
  isBeforeOpening,
  isSettled,
  type PaperQuorum,
  type RoundPaper,
  type RoundSeat,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { meetingCode, SEAT_KIND_WORDS } from '#registry/committee/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  Cluster,
  ConfirmForm,
  DataTable,
  Disclosure,
  Form,
  RadioGroup,
  Section,
  SelectField,
  StatusTag,
} from '#ui/index.ts';
import { OFFICE } from '../office-words.ts';
import { MEMBER } from '../words.ts';
import type { OfficeProps } from './office-page.tsx';
import { QuorumWords } from './parts.tsx';

type PapersProps = {
  lang: Lang;
  whole: WholeRound;
  code: string;
  quorumOf: (paperId: string) => PaperQuorum;
};

/** The papers of the round, each with its quorum after recusals. */
export function Papers({ lang, whole, code, quorumOf }: PapersProps) {
  const isMovable = !isSettled(whole.round.state) && whole.papers.length > 1;
  return (
    <Section title={say(lang, MEMBER.papers)}>
      <DataTable
        caption={say(lang, MEMBER.papers)}
        columns={[
          {
            head: say(lang, MEMBER.paper),
            rowHead: true,
            cell: (paper) => (
              <>
                <a href={`/desk/screening/${code}/papers/${paper.code}`}>{paper.title}</a>
                <span class="muted"> {paper.code}</span>
              </>
            ),
          },
          { head: say(lang, MEMBER.group), cell: ({ group }) => group },
          {
            head: say(lang, MEMBER.requested),
            kind: 'number',
            cell: ({ requestedYen }) => yenWords(requestedYen ?? 0, lang),
          },
          {
            head: say(lang, OFFICE.quorum),
            cell: ({ id }) => <QuorumWords lang={lang} quorum={quorumOf(id)} />,
          },
          ...(isMovable
            ? [
                {
                  head: say(lang, OFFICE.postpone),
                  kind: 'actions' as const,
                  cell: (paper: RoundPaper) => <Postpone lang={lang} code={code} paper={paper} />,
                },
              ]
            : []),
        ]}
        rows={whole.papers}
      />
      {whole.out.length > 0 && (
        <p class="muted">
          {say(lang, OFFICE.out)}：{whole.out.map(({ title }) => title).join('、')}
        </p>
      )}
    </Section>
  );
}

function Postpone({ lang, code, paper }: { lang: Lang; code: string; paper: RoundPaper }) {
  return (
    <Disclosure summary={say(lang, OFFICE.postpone)}>
      <ConfirmForm
        lang={lang}
        action={`/desk/screening/${code}/postpone`}
        label={say(lang, OFFICE.postpone)}
        hidden={{ paper: paper.id }}
        sentence={say(lang, OFFICE.postponeSure)}
        about={paper.title}
        small
      />
    </Disclosure>
  );
}

/** The seats: whether each has declared, which everybody may know, and never how far anybody's scoring is. */
export function Seats({ frame: { lang }, whole, code }: OfficeProps) {
  const isChangeable = isBeforeOpening(whole.round.state) && whole.seats.length > 1;
  return (
    <Section title={say(lang, OFFICE.seats)}>
      <DataTable
        caption={say(lang, OFFICE.seats)}
        columns={[
          { head: say(lang, OFFICE.seats), rowHead: true, cell: ({ name }) => name },
          { head: say(lang, OFFICE.seatKind), cell: ({ kind }) => say(lang, SEAT_KIND_WORDS[kind]) },
          {
            head: say(lang, OFFICE.declaredSeats),
            kind: 'short',
            cell: (seat) => {
              const isDone = hasDeclaredAll(whole, seat);
              return (
                <StatusTag tone={isDone ? 'good' : 'neutral'}>
                  {say(lang, isDone ? OFFICE.yes : OFFICE.no)}
                </StatusTag>
              );
            },
          },
          {
            head: say(lang, MEMBER.recused),
            kind: 'number',
            cell: (seat) =>
              String(whole.papers.filter(({ id }) => whole.standing(seat.id, id).recused).length),
          },
          ...(isChangeable
            ? [
                {
                  head: say(lang, OFFICE.release),
                  kind: 'actions' as const,
                  cell: (seat: RoundSeat) => <Release lang={lang} code={code} seat={seat} />,
                },
              ]
            : []),
        ]}
        rows={whole.seats}
      />
      {whole.left.length > 0 && (
        <p class="muted">
          {say(lang, OFFICE.left)}：{whole.left.map(({ name }) => name).join('、')}
        </p>
      )}
    </Section>
  );
}

function Release({ lang, code, seat }: { lang: Lang; code: string; seat: RoundSeat }) {
  return (
    <Disclosure summary={say(lang, OFFICE.release)}>
      <ConfirmForm
        lang={lang}
        action={`/desk/screening/${code}/release`}
        label={say(lang, OFFICE.release)}
        hidden={{ seat: seat.id }}
        sentence={say(lang, OFFICE.releaseSure)}
        about={seat.name}
        small
      />
    </Disclosure>
  );
}

/** Declarations to be checked: that there is something to ask, not what. */
export function Doubts({ frame: { lang }, doubts, code }: OfficeProps) {
  if (doubts.length === 0) return null;
  return (
    <Section title={say(lang, OFFICE.doubts)} id="doubts">
      <p>{say(lang, OFFICE.doubtsLead)}</p>
      <DataTable
        caption={say(lang, OFFICE.doubts)}
        columns={[
          { head: say(lang, OFFICE.seats), rowHead: true, cell: ({ seat }) => seat.name },
          { head: say(lang, MEMBER.paper), cell: ({ paper }) => paper.title },
          {
            head: say(lang, OFFICE.doubt),
            kind: 'actions',
            cell: ({ seat, paper }) => (
              <Cluster>
                <ActionForm
                  action={`/desk/screening/${code}/clear`}
                  label={say(lang, OFFICE.clear)}
                  hidden={{ seat: seat.id, paper: paper.id }}
                  about={`${seat.name} ${paper.title}`}
                  small
                />
                <Disclosure summary={say(lang, OFFICE.exclude)}>
                  <ConfirmForm
                    lang={lang}
                    action={`/desk/screening/${code}/exclude`}
                    label={say(lang, OFFICE.exclude)}
                    hidden={{ seat: seat.id, paper: paper.id }}
                    sentence={say(lang, OFFICE.excludeSure)}
                    about={`${seat.name} ${paper.title}`}
                    small
                  />
                </Disclosure>
              </Cluster>
            ),
          },
        ]}
        rows={doubts}
      />
    </Section>
  );
}

/** Another seat for a round that is not open yet. */
export function Invitation({ frame: { lang }, free, code }: OfficeProps) {
  return (
    <Section title={say(lang, OFFICE.invite)} id="invite">
      {free.length === 0 ? (
        <p>{say(lang, OFFICE.noOneToInvite)}</p>
      ) : (
        <Form action={`/desk/screening/${code}/invite`}>
          <SelectField
            lang={lang}
            name="seat"
            label={say(lang, OFFICE.seats)}
            options={free.map(({ id, name, kind }) => ({
              value: id,
              label: `${name}（${say(lang, SEAT_KIND_WORDS[kind])}）`,
            }))}
          />
          <Actions next={say(lang, OFFICE.inviteNext)}>
            <Button kind="secondary">{say(lang, OFFICE.invite)}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
}

/** The committee's meetings that belong to the round. */
export function Meetings({ frame: { lang }, whole, meetings, code }: OfficeProps) {
  const open = meetings.filter(({ meeting }) => !whole.meetings.some((one) => one.meeting.id === meeting.id));
  const label = (meeting: OfficeProps['meetings'][number]['meeting']) =>
    `${meetingCode(meeting)}（${dayWords(meeting.heldOn, lang)}）`;
  return (
    <Section title={say(lang, OFFICE.meetings)}>
      <ul>
        {whole.meetings.map(({ meeting, purpose }) => (
          <li>
            <a href={`/desk/committee/meetings/${meetingCode(meeting)}`}>{label(meeting)}</a>{' '}
            {say(lang, OFFICE[purpose])}
          </li>
        ))}
      </ul>
      {open.length === 0 && whole.meetings.length === 0 && (
        <p>
          {say(lang, OFFICE.noMeetings)} <a href="/desk/committee">{say(lang, OFFICE.toCommittee)}</a>
        </p>
      )}
      {open.length > 0 && (
        <Disclosure summary={say(lang, OFFICE.tieMeeting)}>
          <Form action={`/desk/screening/${code}/meetings`}>
            <SelectField
              lang={lang}
              name="meeting"
              label={say(lang, OFFICE.meetings)}
              options={open.map(({ meeting }) => ({ value: meetingCode(meeting), label: label(meeting) }))}
            />
            <RadioGroup
              lang={lang}
              name="purpose"
              label={say(lang, OFFICE.purpose)}
              options={(['presentation', 'deliberation'] as const).map((value) => ({
                value,
                label: say(lang, OFFICE[value]),
              }))}
              value="deliberation"
            />
            <Actions>
              <Button kind="secondary" small>
                {say(lang, OFFICE.tieMeeting)}
              </Button>
            </Actions>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
