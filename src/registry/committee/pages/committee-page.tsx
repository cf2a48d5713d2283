import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { DataTable, EmptyState, Muted, Page, Section, StatusTag } from '#ui/index.ts';
import type { WholeMeeting } from '../queries/list-meetings.ts';
import type { Seat } from '../queries/list-seats.ts';
import { meetingCode } from '../rules/meetings.ts';
import { COMMITTEE, SEAT_KIND_WORDS } from '../words.ts';

export const meetingTitle = (
  lang: Lang,
  { fiscalYear, number }: { fiscalYear: number; number: number },
): string => say(lang, COMMITTEE.meeting, { year: fiscalYear, number });

export function termWords(lang: Lang, { startsOn, endsOn }: Pick<Seat, 'startsOn' | 'endsOn'>): string {
  const from = dayWords(startsOn, lang);
  return endsOn === null
    ? say(lang, COMMITTEE.termOpen, { from })
    : say(lang, COMMITTEE.termOf, { from, until: dayWords(endsOn, lang) });
}

type Props = {
  frame: Frame;
  today: string;
  seats: readonly Seat[];
  meetings: readonly WholeMeeting[];
};

/** The committee before everybody: seats by kind, names only of those who agreed, meetings with what is public of them. */
export function CommitteePage({ frame, today, seats, meetings }: Props) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, COMMITTEE.title)} lead={say(lang, COMMITTEE.lead)} crumbs={[]}>
      <Section title={say(lang, COMMITTEE.meetings)}>
        {meetings.length === 0 ? (
          <EmptyState title={say(lang, COMMITTEE.noMeetings)} />
        ) : (
          <DataTable
            caption={say(lang, COMMITTEE.meetings)}
            columns={[
              {
                head: say(lang, COMMITTEE.meetings),
                rowHead: true,
                cell: ({ meeting }) => (
                  <a href={`/committee/meetings/${meetingCode(meeting)}`}>{meetingTitle(lang, meeting)}</a>
                ),
              },
              {
                head: say(lang, COMMITTEE.heldOn),
                cell: ({ meeting }) => `${dayWords(meeting.heldOn, lang)} ${meeting.hours}`,
              },
              { head: say(lang, COMMITTEE.place), cell: ({ meeting }) => meeting.place },
              {
                head: say(lang, COMMITTEE.minutes),
                kind: 'short',
                cell: ({ meeting }) => <MeetingTag lang={lang} meeting={meeting} today={today} />,
              },
            ]}
            rows={meetings}
          />
        )}
      </Section>
      <Section title={say(lang, COMMITTEE.seats)}>
        <Muted>{say(lang, COMMITTEE.seatsLead)}</Muted>
        <SeatTable lang={lang} seats={seats} />
      </Section>
    </Page>
  );
}

function MeetingTag(props: { lang: Lang; meeting: WholeMeeting['meeting']; today: string }) {
  const { lang, meeting, today } = props;
  if (meeting.minutesPublishedAt !== null)
    return <StatusTag tone="good">{say(lang, COMMITTEE.hasMinutes)}</StatusTag>;
  return meeting.heldOn >= today ? (
    <StatusTag tone="info">{say(lang, COMMITTEE.planned)}</StatusTag>
  ) : (
    <StatusTag>{say(lang, COMMITTEE.held)}</StatusTag>
  );
}

function SeatTable({ lang, seats }: { lang: Lang; seats: readonly Seat[] }) {
  if (seats.length === 0) return <p>{say(lang, COMMITTEE.noSeats)}</p>;
  return (
    <DataTable
      caption={say(lang, COMMITTEE.seats)}
      columns={[
        {
          head: say(lang, COMMITTEE.name),
          rowHead: true,
          cell: (seat) => (
            <>
              {seat.namedPublicly && seat.name !== '' ? seat.name : say(lang, COMMITTEE.unnamed)}{' '}
              {seat.isChair && <StatusTag tone="info">{say(lang, COMMITTEE.chair)}</StatusTag>}
            </>
          ),
        },
        { head: say(lang, COMMITTEE.kind), cell: ({ kind }) => say(lang, SEAT_KIND_WORDS[kind]) },
        {
          head: say(lang, COMMITTEE.affiliation),
          cell: (seat) => (seat.namedPublicly && seat.affiliation !== '' ? seat.affiliation : '—'),
        },
        { head: say(lang, COMMITTEE.term), cell: (seat) => termWords(lang, seat) },
      ]}
      rows={seats}
    />
  );
}
