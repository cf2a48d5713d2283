import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  fieldId,
  HiddenField,
  Notice,
  Page,
  Section,
  TextArea,
} from '#ui/index.ts';
import type { DeskSentence } from '../rules/draft-record.ts';
import { EVIDENCE } from '../words.ts';

type Props = {
  frame: Frame;
  measure: { code: string; title: string; edition: string; revision: number };
  sentences: readonly DeskSentence[];
  /** What was typed into the field for a sentence without a record. */
  own: string;
  errors: FieldErrors;
  refusal?: string | undefined;
  /** What stands in the register when somebody else saved meanwhile. */
  theirs?: string | undefined;
  isSaved: boolean;
};

/** これまでの取組: the sentences one under the other, each beside the record that it stands on. */
export function RecordPage(props: Props) {
  const { frame, measure, sentences, own, errors } = props;
  const { lang } = frame;
  const here = `/desk/policy/evidence/${measure.code}`;
  const numbered = sentences.map((draft, i) => ({ draft, number: i + 1 }));
  const offered = numbered.filter(({ draft }) => draft.isOffered);
  const isFirstDraft = offered.length === sentences.length;
  return (
    <Page
      frame={frame}
      title={say(lang, EVIDENCE.record)}
      lead={say(lang, EVIDENCE.recordLead)}
      crumbs={[
        { label: say(lang, EVIDENCE.desk), href: '/desk' },
        { label: say(lang, EVIDENCE.title), href: '/desk/policy/evidence' },
        { label: `${measure.code} ${measure.title}`, href: here },
      ]}
      before={<Before {...props} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {sentences.length === 0 && <EmptyState title={say(lang, EVIDENCE.recordEmpty)} />}
      <Form action={`${here}/record`} hidden={{ revision: measure.revision }}>
        {!isFirstDraft && (
          <Section title={say(lang, EVIDENCE.recordStands)}>
            {numbered
              .filter(({ draft }) => !draft.isOffered)
              .map((one) => (
                <Sentence lang={lang} errors={errors} {...one} />
              ))}
          </Section>
        )}
        {offered.length > 0 && (
          <Section title={say(lang, EVIDENCE.recordOffered)}>
            {offered.map((one) => (
              <Sentence lang={lang} errors={errors} {...one} />
            ))}
          </Section>
        )}
        <HiddenField name="key" value="" />
        <TextArea
          lang={lang}
          name="sentence"
          label={say(lang, EVIDENCE.recordOwn)}
          rows={2}
          optional
          value={own}
          error={errors['sentence']}
        />
        <Actions next={say(lang, EVIDENCE.recordEdition, { edition: measure.edition })}>
          <Button>{say(lang, EVIDENCE.recordSave)}</Button>
          <ButtonLink kind="secondary" href={here}>
            {say(lang, EVIDENCE.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

function Before({ frame: { lang }, errors, refusal, theirs, isSaved }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {isSaved && <Notice lang={lang} kind="success" title={say(lang, EVIDENCE.recordSaved)} />}
      {refusal !== undefined && (
        <Notice lang={lang} kind="error" title={refusal}>
          {theirs !== undefined && (
            <>
              <p>
                <strong>{say(lang, EVIDENCE.recordTheirs)}</strong>
              </p>
              {theirs.split('\n').map((line) => (
                <p>{line}</p>
              ))}
            </>
          )}
        </Notice>
      )}
    </>
  );
}

type SentenceProps = { lang: Lang; draft: DeskSentence; number: number; errors: FieldErrors };

function Sentence({ lang, draft, number, errors }: SentenceProps) {
  const [source] = draft.sources;
  const name = `sentence-${number}`;
  const label = source
    ? say(lang, EVIDENCE.recordSentence, { number, on: dayWords(source.on, lang) })
    : say(lang, EVIDENCE.recordLine, { number });
  const about = `${fieldId(name)}-about`;
  const error = errors[name];
  return (
    <div class={error === undefined ? 'field' : 'field field--invalid'}>
      <HiddenField name="key" value={source?.key ?? ''} />
      {draft.isOffered && <HiddenField name="offered" value={source?.key ?? ''} />}
      <label class="field__label" for={fieldId(name)}>
        {label}
      </label>
      {source && (
        <p class="field__hint">
          <a href={source.href}>{say(lang, EVIDENCE.read)}</a>
        </p>
      )}
      {error !== undefined && (
        <p class="field__error" id={about}>
          {error}
        </p>
      )}
      <textarea
        class="input input--full input--area"
        id={fieldId(name)}
        name="sentence"
        rows={2}
        aria-describedby={error === undefined ? undefined : about}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {draft.sentence}
      </textarea>
      {draft.isOffered && (
        <label class="choice">
          <input type="checkbox" name="take" value={source?.key ?? ''} checked={draft.isTaken} />
          <span>
            {say(lang, EVIDENCE.recordTake)}
            <span class="visually-hidden">：{number}</span>
          </span>
        </label>
      )}
    </div>
  );
}
