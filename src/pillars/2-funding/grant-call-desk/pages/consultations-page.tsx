import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { CONSULTATION_WORDS, type ConsultationLine } from '#pillars/2-funding/grant-contact/index.ts';
import { codeOf } from '#registry/organisations/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  DateField,
  Disclosure,
  EmptyState,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  Page,
  Section,
  StatusTag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { CALL_DESK } from '../words.ts';
import { CALLS_AT } from './calls-page.tsx';

export type TypedBooking = {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};
type Props = {
  frame: Frame;
  lines: readonly ConsultationLine[];
  /** What was typed for one of them and could not be taken. */
  typed?: TypedBooking | undefined;
  refusal?: string | undefined;
};

/** Consultations to arrange, booked, and held, with a form for each. */
export function ConsultationsPage({ frame, lines, typed, refusal }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, CALL_DESK.consultations)}
      lead={say(lang, CALL_DESK.consultationsLead)}
      crumbs={[
        { label: say(lang, CALL_DESK.desk), href: '/desk' },
        { label: say(lang, CALL_DESK.title), href: CALLS_AT },
      ]}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {lines.length === 0 && <EmptyState title={say(lang, CALL_DESK.noConsultations)} />}
      {lines.map((line) => (
        <Consultation frame={frame} line={line} typed={typed?.id === line.id ? typed : undefined} />
      ))}
    </Page>
  );
}

function Consultation({
  frame,
  line,
  typed,
}: {
  frame: Frame;
  line: ConsultationLine;
  typed?: TypedBooking | undefined;
}) {
  const { lang } = frame;
  const at = line.at === null ? undefined : instantWords(line.at, lang);
  const tone = line.state === 'asked' ? 'warn' : 'neutral';
  return (
    <Section
      title={line.organisationName}
      id={`consultation-${line.id}`}
      beside={<StatusTag tone={tone}>{say(lang, CONSULTATION_WORDS[line.state])}</StatusTag>}
    >
      <Facts
        tight
        facts={[
          { term: codeOf(line.organisationNumber), detail: line.organisationName },
          { term: say(lang, CALL_DESK.wanted), detail: line.wanted },
          ...(line.callTitle === null ? [] : [{ term: say(lang, CALL_DESK.call), detail: line.callTitle }]),
          { term: say(lang, CALL_DESK.askedOn), detail: dayWords(japanDay(line.askedAt), lang) },
          ...(at === undefined ? [] : [{ term: say(lang, CALL_DESK.at), detail: `${at} ${line.place}` }]),
          ...(line.notes === '' ? [] : [{ term: say(lang, CALL_DESK.notes), detail: line.notes }]),
        ]}
      />
      {(line.state === 'asked' || line.state === 'booked') && (
        <>
          <Disclosure
            summary={say(lang, CALL_DESK.book)}
            open={line.state === 'asked' || typed !== undefined}
          >
            <BookForm frame={frame} line={line} typed={typed} />
          </Disclosure>
          {line.state === 'booked' && <HoldForm frame={frame} line={line} />}
          <ActionForm
            action={`${CALLS_AT}/consultations/${line.id}/cancel`}
            label={say(lang, CALL_DESK.cancel)}
            about={line.organisationName}
            small
          />
        </>
      )}
    </Section>
  );
}

type PartProps = { frame: Frame; line: ConsultationLine; typed?: TypedBooking | undefined };

function BookForm({ frame: { lang }, line, typed }: PartProps) {
  const field = (name: string, value: string) => ({
    lang,
    name,
    apart: line.id,
    value: typed?.values[name] ?? value,
    error: typed?.errors[name],
  });
  return (
    <Form action={`${CALLS_AT}/consultations/${line.id}/book`}>
      <DateField
        {...field('day', line.at === null ? '' : japanDay(line.at))}
        label={say(lang, CALL_DESK.day)}
      />
      <TextField
        {...field('time', '')}
        label={say(lang, CALL_DESK.time)}
        hint={say(lang, CALL_DESK.timeHint)}
        width="short"
      />
      <TextField {...field('place', line.place)} label={say(lang, CALL_DESK.place)} optional />
      <TextField {...field('person', line.person)} label={say(lang, CALL_DESK.person)} optional />
      <Actions>
        <Button kind="secondary">{say(lang, CALL_DESK.book)}</Button>
      </Actions>
    </Form>
  );
}

function HoldForm({ frame: { lang }, line }: PartProps) {
  return (
    <Form action={`${CALLS_AT}/consultations/${line.id}/hold`}>
      <TextArea
        lang={lang}
        name="notes"
        apart={`${line.id}-notes`}
        label={say(lang, CALL_DESK.notes)}
        rows={4}
        optional
      />
      <Actions>
        <Button kind="secondary">{say(lang, CALL_DESK.hold)}</Button>
      </Actions>
    </Form>
  );
}
