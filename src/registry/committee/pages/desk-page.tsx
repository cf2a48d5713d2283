import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  Cluster,
  DataTable,
  DateField,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  Section,
  SelectField,
  StatusTag,
  TextField,
} from '#ui/index.ts';
import { COMMITTEE_DESK } from '../desk-words.ts';
import type { WholeMeeting } from '../queries/list-meetings.ts';
import type { Seat } from '../queries/list-seats.ts';
import { meetingCode } from '../rules/meetings.ts';
import { SEAT_KINDS, sitsOn } from '../rules/seats.ts';
import { COMMITTEE, SEAT_KIND_WORDS } from '../words.ts';
import { meetingTitle, termWords } from './committee-page.tsx';

export type DeskPageProps = {
  frame: Frame;
  today: string;
  seats: readonly Seat[];
  meetings: readonly WholeMeeting[];
  candidates: readonly { readonly id: string; readonly name: string }[];
  typed?: Readonly<Record<string, string>> | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  done?: 'appointed' | 'ended' | undefined;
};

/** The office's page of the committee: who sits, which meetings there are, a new seat. */
export function CommitteeDeskPage(props: DeskPageProps) {
  const { frame, today, seats, errors = {}, refusal, done } = props;
  const { lang } = frame;
  const sitting = seats.filter((seat) => sitsOn(seat, today));
  const others = seats.filter((seat) => !sitsOn(seat, today));
  return (
    <Page
      frame={frame}
      title={say(lang, COMMITTEE_DESK.title)}
      lead={say(lang, COMMITTEE_DESK.lead)}
      crumbs={[{ label: say(lang, COMMITTEE_DESK.desk), href: '/desk' }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {done !== undefined && <Notice lang={lang} kind="success" title={say(lang, COMMITTEE_DESK[done])} />}
      <Section
        title={say(lang, COMMITTEE.meetings)}
        beside={
          <ButtonLink href="/desk/committee/meetings/new" kind="secondary" small>
            {say(lang, COMMITTEE_DESK.plan)}
          </ButtonLink>
        }
      >
        <Meetings {...props} />
      </Section>
      <Section
        title={say(lang, COMMITTEE.seats)}
        beside={<a href="/committee">{say(lang, COMMITTEE_DESK.publicPage)}</a>}
      >
        <SeatRows lang={lang} seats={sitting} endable />
        {others.length > 0 && (
          <Disclosure summary={say(lang, COMMITTEE_DESK.past)}>
            <SeatRows lang={lang} seats={others} />
          </Disclosure>
        )}
      </Section>
      <Section title={say(lang, COMMITTEE_DESK.appoint)} id="appoint">
        <AppointForm {...props} />
      </Section>
    </Page>
  );
}

function Meetings({ frame: { lang }, meetings }: DeskPageProps) {
  if (meetings.length === 0) return <p>{say(lang, COMMITTEE.noMeetings)}</p>;
  return (
    <DataTable
      caption={say(lang, COMMITTEE.meetings)}
      columns={[
        {
          head: say(lang, COMMITTEE.meetings),
          rowHead: true,
          cell: ({ meeting }) => (
            <a href={`/desk/committee/meetings/${meetingCode(meeting)}`}>{meetingTitle(lang, meeting)}</a>
          ),
        },
        { head: say(lang, COMMITTEE.heldOn), cell: ({ meeting }) => dayWords(meeting.heldOn, lang) },
        {
          head: say(lang, COMMITTEE_DESK.isPublic),
          cell: ({ meeting }) => (
            <Cluster>
              <PublicTag lang={lang} what={say(lang, COMMITTEE.agenda)} on={meeting.publishedAt !== null} />
              <PublicTag
                lang={lang}
                what={say(lang, COMMITTEE.minutes)}
                on={meeting.minutesPublishedAt !== null}
              />
            </Cluster>
          ),
        },
      ]}
      rows={meetings}
    />
  );
}

function PublicTag({ lang, what, on }: { lang: Lang; what: string; on: boolean }) {
  const word = say(lang, on ? COMMITTEE_DESK.isPublic : COMMITTEE_DESK.notPublic);
  return (
    <StatusTag tone={on ? 'good' : 'neutral'}>
      {what}：{word}
    </StatusTag>
  );
}

function SeatRows({ lang, seats, endable }: { lang: Lang; seats: readonly Seat[]; endable?: boolean }) {
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
              {seat.name === '' ? '—' : seat.name}{' '}
              {seat.isChair && <StatusTag tone="info">{say(lang, COMMITTEE.chair)}</StatusTag>}
            </>
          ),
        },
        { head: say(lang, COMMITTEE.kind), cell: ({ kind }) => say(lang, SEAT_KIND_WORDS[kind]) },
        { head: say(lang, COMMITTEE.term), cell: (seat) => termWords(lang, seat) },
        {
          head: say(lang, COMMITTEE_DESK.named),
          cell: (seat) => say(lang, seat.namedPublicly ? COMMITTEE_DESK.named : COMMITTEE_DESK.notNamed),
        },
        ...(endable
          ? [
              {
                head: say(lang, COMMITTEE_DESK.end),
                kind: 'actions' as const,
                cell: (seat: Seat) => <EndForm lang={lang} seat={seat} />,
              },
            ]
          : []),
      ]}
      rows={seats}
    />
  );
}

function EndForm({ lang, seat }: { lang: Lang; seat: Seat }) {
  return (
    <Disclosure summary={say(lang, COMMITTEE_DESK.end)}>
      <Form action={`/desk/committee/seats/${seat.id}/end`}>
        <DateField lang={lang} name="lastDay" apart={seat.id} label={say(lang, COMMITTEE_DESK.lastDay)} />
        <Button kind="danger" small>
          {say(lang, COMMITTEE_DESK.end)}
          <span class="visually-hidden">{seat.name}</span>
        </Button>
      </Form>
    </Disclosure>
  );
}

function AppointForm({ frame: { lang }, candidates, typed = {}, errors = {} }: DeskPageProps) {
  if (candidates.length === 0)
    return (
      <p>
        {say(lang, COMMITTEE_DESK.nobodyFree)} <a href="/desk/people">{say(lang, COMMITTEE_DESK.people)}</a>
      </p>
    );
  return (
    <Form action="/desk/committee/seats">
      <p>{say(lang, COMMITTEE_DESK.appointLead)}</p>
      <SelectField
        lang={lang}
        name="personId"
        label={say(lang, COMMITTEE_DESK.person)}
        options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed['personId']}
        error={errors['personId']}
      />
      <SelectField
        lang={lang}
        name="kind"
        label={say(lang, COMMITTEE.kind)}
        options={SEAT_KINDS.map((kind) => ({ value: kind, label: say(lang, SEAT_KIND_WORDS[kind]) }))}
        value={typed['kind']}
        error={errors['kind']}
      />
      <TextField
        lang={lang}
        name="affiliation"
        label={say(lang, COMMITTEE.affiliation)}
        hint={say(lang, COMMITTEE_DESK.affiliationHint)}
        optional
        value={typed['affiliation']}
        error={errors['affiliation']}
      />
      <DateField
        lang={lang}
        name="startsOn"
        label={say(lang, COMMITTEE_DESK.startsOn)}
        value={typed['startsOn']}
        error={errors['startsOn']}
      />
      <DateField
        lang={lang}
        name="endsOn"
        label={say(lang, COMMITTEE_DESK.endsOn)}
        hint={say(lang, COMMITTEE_DESK.endsOnHint)}
        optional
        value={typed['endsOn']}
        error={errors['endsOn']}
      />
      <Checkbox
        lang={lang}
        name="isChair"
        label={say(lang, COMMITTEE_DESK.isChair)}
        value="yes"
        checked={typed['isChair'] === 'yes'}
      />
      <Actions next={say(lang, COMMITTEE_DESK.appointNext)}>
        <Button>{say(lang, COMMITTEE_DESK.appoint)}</Button>
      </Actions>
    </Form>
  );
}
