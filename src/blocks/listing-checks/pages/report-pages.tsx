import type { ListedSubject, ListingKind } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Muted,
  Page,
  RadioGroup,
  TextArea,
} from '#ui/index.ts';
import { REPORT_WORDS } from '../words.ts';

type FormProps = {
  frame: Frame;
  kind: ListingKind;
  subject: ListedSubject;
  part?: string | undefined;
  note?: string | undefined;
  errors?: FieldErrors | undefined;
};

/** Two questions, and nothing about the sender. */
export function ReportPage({ frame, kind, subject, part, note, errors = {} }: FormProps) {
  const { lang, city } = frame;
  const parts = kind.parts.map(({ key, label }) => ({ value: key, label: say(lang, label) }));
  return (
    <Page
      frame={frame}
      title={say(lang, REPORT_WORDS.title)}
      lead={say(lang, REPORT_WORDS.lead, { title: subject.title, owner: say(lang, kind.owner) })}
      crumbs={[
        { label: say(lang, kind.label), href: kind.listPath },
        { label: subject.title, href: subject.path },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={`/confirmations/report/${kind.kind}/${subject.id}`}>
        <RadioGroup
          lang={lang}
          name="part"
          label={say(lang, REPORT_WORDS.part)}
          options={[...parts, { value: 'any', label: say(lang, REPORT_WORDS.anyPart) }]}
          value={part}
          error={errors['part']}
        />
        <TextArea
          lang={lang}
          name="note"
          label={say(lang, REPORT_WORDS.note)}
          hint={say(lang, REPORT_WORDS.noteHint)}
          value={note}
          rows={4}
          error={errors['note']}
          optional
        />
        <Actions next={say(lang, REPORT_WORDS.sendNext)}>
          <Button>{say(lang, REPORT_WORDS.send)}</Button>
          <ButtonLink href={subject.path} kind="secondary">
            {say(lang, REPORT_WORDS.back)}
          </ButtonLink>
        </Actions>
      </Form>
      <Muted>{`${say(lang, REPORT_WORDS.urgent)}　${city.office}　${city.officeContact}`}</Muted>
    </Page>
  );
}

type SentProps = { frame: Frame; kind: ListingKind; subject: ListedSubject; many: boolean };

export function ReportSentPage({ frame, kind, subject, many }: SentProps) {
  const { lang } = frame;
  const words = many ? REPORT_WORDS.manyBody : REPORT_WORDS.sentBody;
  return (
    <Page
      frame={frame}
      title={say(lang, REPORT_WORDS.sentTitle)}
      lead={say(lang, words, { owner: say(lang, kind.owner) })}
      noindex
    >
      <Actions>
        <ButtonLink href={subject.path}>{say(lang, REPORT_WORDS.back)}</ButtonLink>
      </Actions>
    </Page>
  );
}
