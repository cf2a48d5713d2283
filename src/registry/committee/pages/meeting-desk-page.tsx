import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  Notice,
  Page,
  RadioGroup,
  Section,
  StatusTag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { COMMITTEE_DESK } from '../desk-words.ts';
import type { WholeMeeting } from '../queries/list-meetings.ts';
import type { Seat } from '../queries/list-seats.ts';
import { ATTENDANCES, isSitting, meetingCode } from '../rules/meetings.ts';
import { ATTENDANCE_WORDS, COMMITTEE } from '../words.ts';
import { meetingTitle } from './committee-page.tsx';
import { attendanceCounts } from './meeting-page.tsx';

type Typed = Readonly<Record<string, string>>;
const crumbs = (lang: Lang) => [
  { label: say(lang, COMMITTEE_DESK.desk), href: '/desk' },
  { label: say(lang, COMMITTEE_DESK.title), href: '/desk/committee' },
];

function MeetingFields({ lang, typed, errors }: { lang: Lang; typed: Typed; errors: FieldErrors }) {
  return (
    <>
      <DateField
        lang={lang}
        name="heldOn"
        label={say(lang, COMMITTEE_DESK.heldOn)}
        value={typed['heldOn']}
        error={errors['heldOn']}
      />
      <TextField
        lang={lang}
        name="hours"
        label={say(lang, COMMITTEE_DESK.hours)}
        hint={say(lang, COMMITTEE_DESK.hoursHint)}
        optional
        value={typed['hours']}
        error={errors['hours']}
      />
      <TextField
        lang={lang}
        name="place"
        label={say(lang, COMMITTEE.place)}
        value={typed['place']}
        error={errors['place']}
      />
      <TextArea
        lang={lang}
        name="agenda"
        label={say(lang, COMMITTEE.agenda)}
        hint={say(lang, COMMITTEE_DESK.agendaHint)}
        optional
        value={typed['agenda']}
        error={errors['agenda']}
      />
    </>
  );
}

type NewProps = { frame: Frame; typed?: Typed; errors?: FieldErrors; refusal?: string | undefined };

/** A new meeting: the least of it, the rest later. */
export function NewMeetingPage({ frame, typed = {}, errors = {}, refusal }: NewProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, COMMITTEE_DESK.plan)}
      crumbs={crumbs(lang)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action="/desk/committee/meetings">
        <MeetingFields lang={lang} typed={typed} errors={errors} />
        <Actions next={say(lang, COMMITTEE_DESK.planNext)}>
          <Button>{say(lang, COMMITTEE_DESK.plan)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export type MeetingDeskProps = {
  frame: Frame;
  whole: WholeMeeting;
  today: string;
  seats: readonly Seat[];
  typed?: Typed | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  done?: 'changed' | 'published' | undefined;
};

export const typedMeeting = ({ meeting }: WholeMeeting): Typed => ({
  heldOn: meeting.heldOn,
  hours: meeting.hours,
  place: meeting.place,
  agenda: meeting.agenda.join('\n'),
  minutes: meeting.minutes,
});

/** A meeting as the office works on it: plan, attendance, minutes, and what is public of it. */
export function MeetingDeskPage(props: MeetingDeskProps) {
  const { frame, whole, today, errors = {}, refusal, done } = props;
  const { lang } = frame;
  const { meeting } = whole;
  const typed = { ...typedMeeting(whole), ...props.typed };
  const at = `/desk/committee/meetings/${meetingCode(meeting)}`;
  return (
    <Page
      frame={frame}
      title={meetingTitle(lang, meeting)}
      crumbs={crumbs(lang)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      beside={
        <StatusTag tone={meeting.publishedAt === null ? 'neutral' : 'good'}>
          {say(lang, meeting.publishedAt === null ? COMMITTEE_DESK.notPublic : COMMITTEE_DESK.isPublic)}
        </StatusTag>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {done !== undefined && <Notice lang={lang} kind="success" title={say(lang, COMMITTEE_DESK[done])} />}
      {meeting.heldOn <= today && <MinutesForm {...props} typed={typed} at={at} />}
      <Publishing {...props} at={at} />
      <Section title={say(lang, COMMITTEE_DESK.change)}>
        <Form action={at} hidden={{ version: meeting.version }}>
          <MeetingFields lang={lang} typed={typed} errors={errors} />
          <Actions>
            <Button kind="secondary">{say(lang, COMMITTEE_DESK.change)}</Button>
          </Actions>
        </Form>
      </Section>
    </Page>
  );
}

function MinutesForm(props: MeetingDeskProps & { typed: Typed; at: string }) {
  const { frame, whole, seats, typed, errors = {}, at } = props;
  const { lang } = frame;
  const counts = attendanceCounts(whole);
  const sits = isSitting(seats.length, counts.there);
  return (
    <Section title={say(lang, COMMITTEE.minutes)}>
      {counts.seats > 0 && (
        <Notice
          lang={lang}
          kind={sits ? 'success' : 'warning'}
          title={say(lang, sits ? COMMITTEE_DESK.sitting : COMMITTEE_DESK.notSitting)}
        >
          <p>{say(lang, COMMITTEE.attendanceOf, { ...counts, seats: seats.length })}</p>
        </Notice>
      )}
      <Form action={`${at}/minutes`} hidden={{ version: whole.meeting.version }}>
        <FieldGroup title={say(lang, COMMITTEE.attendance)}>
          {seats.map((seat) => (
            <RadioGroup
              lang={lang}
              name={`seat.${seat.id}`}
              label={seat.name}
              inline
              options={ATTENDANCES.map((one) => ({ value: one, label: say(lang, ATTENDANCE_WORDS[one]) }))}
              value={typed[`seat.${seat.id}`] ?? whole.attendance.get(seat.id)}
            />
          ))}
        </FieldGroup>
        <TextArea
          lang={lang}
          name="minutes"
          label={say(lang, COMMITTEE.minutes)}
          hint={say(lang, COMMITTEE_DESK.minutesHint)}
          rows={14}
          optional
          value={typed['minutes']}
          error={errors['minutes']}
        />
        <Actions>
          <Button>{say(lang, COMMITTEE_DESK.saveMinutes)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function Publishing({ frame: { lang }, whole: { meeting }, at }: MeetingDeskProps & { at: string }) {
  const what = meeting.publishedAt === null ? 'notice' : 'minutes';
  const isDone = what === 'minutes' && (meeting.minutesPublishedAt !== null || meeting.minutes === '');
  if (isDone) return null;
  const words =
    what === 'notice'
      ? [COMMITTEE_DESK.publishNotice, COMMITTEE_DESK.publishNoticeNext]
      : [COMMITTEE_DESK.publishMinutes, COMMITTEE_DESK.publishMinutesNext];
  const [label = COMMITTEE_DESK.publishNotice, next = COMMITTEE_DESK.publishNoticeNext] = words;
  return (
    <Section title={say(lang, label)}>
      <Form action={`${at}/publish`} hidden={{ version: meeting.version, what }}>
        <Actions next={say(lang, next)}>
          <Button kind="secondary">{say(lang, label)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
