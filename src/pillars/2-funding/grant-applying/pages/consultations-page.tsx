import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { CONSULTATION_WORDS, type ConsultationLine } from '#pillars/2-funding/grant-contact/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  Card,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  type Option,
  Page,
  Section,
  SelectField,
  Stack,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import { APPLYING } from '../words.ts';
import { MY_GRANTS } from './my-grants-page.tsx';

type Props = {
  frame: Frame;
  groups: readonly Option[];
  calls: readonly Option[];
  lines: readonly ConsultationLine[];
  typed: Readonly<Record<'organisationId' | 'callId' | 'wanted', string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  isAsked: boolean;
};

/** Asking for a consultation, and those that were asked for. */
export function ConsultationsPage(props: Props) {
  const { frame, groups, calls, lines, typed, errors = {}, refusal, isAsked } = props;
  const { lang } = frame;
  const field = (name: 'organisationId' | 'callId' | 'wanted') => ({
    lang,
    name,
    value: typed[name],
    error: errors[name],
  });
  return (
    <Page
      frame={frame}
      title={say(lang, APPLYING.consultations)}
      lead={say(lang, APPLYING.consultLead)}
      crumbs={[
        { label: say(lang, APPLYING.desk), href: '/desk' },
        { label: say(lang, APPLYING.title), href: MY_GRANTS },
      ]}
      noindex
    >
      <ErrorSummary lang={lang} errors={errors} />
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {isAsked && <Notice lang={lang} kind="success" title={say(lang, APPLYING.asked)} />}
      <Form action={`${MY_GRANTS}/consultations`}>
        {groups.length > 1 && (
          <SelectField
            {...field('organisationId')}
            label={say(lang, APPLYING.whichGroup)}
            options={groups}
            noEmpty
          />
        )}
        <SelectField
          {...field('callId')}
          label={say(lang, APPLYING.whichCall)}
          options={[{ value: '', label: say(lang, APPLYING.anyCall) }, ...calls]}
          noEmpty
        />
        <TextArea
          {...field('wanted')}
          label={say(lang, APPLYING.wanted)}
          hint={say(lang, APPLYING.wantedHint)}
          rows={5}
        />
        <Actions next={say(lang, APPLYING.askNext)}>
          <Button>{say(lang, APPLYING.ask)}</Button>
        </Actions>
      </Form>
      {lines.length > 0 && (
        <Section title={say(lang, APPLYING.consultations)}>
          <Stack>
            {lines.map((line) => (
              <Line frame={frame} line={line} />
            ))}
          </Stack>
        </Section>
      )}
    </Page>
  );
}

function Line({ frame: { lang }, line }: { frame: Frame; line: ConsultationLine }) {
  const isOpen = line.state === 'asked' || line.state === 'booked';
  return (
    <Card title={line.callTitle ?? line.organisationName} level={3}>
      <StatusTag tone={line.state === 'booked' ? 'good' : 'neutral'}>
        {say(lang, CONSULTATION_WORDS[line.state])}
      </StatusTag>
      <Facts
        tight
        facts={[
          { term: say(lang, APPLYING.wanted), detail: line.wanted },
          ...(line.at === null
            ? []
            : [{ term: say(lang, APPLYING.at), detail: `${instantWords(line.at, lang)} ${line.place}` }]),
          ...(line.person === '' ? [] : [{ term: say(lang, APPLYING.person), detail: line.person }]),
        ]}
      />
      {isOpen && (
        <ActionForm
          action={`${MY_GRANTS}/consultations/${line.id}/cancel`}
          label={say(lang, APPLYING.cancel)}
          about={line.wanted}
          small
        />
      )}
    </Card>
  );
}
