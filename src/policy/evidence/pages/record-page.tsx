import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, HiddenField, Page, TextArea } from '#ui/index.ts';
import type { SentenceDraft } from '../rules/draft-record.ts';
import { EVIDENCE } from '../words.ts';

type Props = {
  frame: Frame;
  measure: { code: string; title: string; edition: string };
  sentences: readonly SentenceDraft[];
  error?: string | undefined;
};

/** これまでの取組: the sentences one under the other, each beside the record that it stands on. */
export function RecordPage({ frame, measure, sentences, error }: Props) {
  const { lang } = frame;
  const here = `/desk/policy/evidence/${measure.code}`;
  return (
    <Page
      frame={frame}
      title={say(lang, EVIDENCE.record)}
      lead={say(lang, EVIDENCE.recordLead)}
      crumbs={[
        { label: say(lang, EVIDENCE.title), href: '/desk/policy/evidence' },
        { label: `${measure.code} ${measure.title}`, href: here },
      ]}
      before={error && <ErrorSummary lang={lang} errors={{ sentence: error }} />}
      invalid={error !== undefined}
      noindex
    >
      <Form action={`${here}/record`}>
        {sentences.map((draft, i) => (
          <Sentence frame={frame} draft={draft} number={i + 1} />
        ))}
        <HiddenField name="key" value="" />
        <TextArea
          lang={lang}
          name="sentence"
          label={say(lang, EVIDENCE.recordOwn)}
          rows={2}
          optional
          value=""
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

function Sentence({ frame, draft, number }: { frame: Frame; draft: SentenceDraft; number: number }) {
  const { lang } = frame;
  const [source] = draft.sources;
  const label = source
    ? say(lang, EVIDENCE.recordSentence, { number, on: dayWords(source.on, lang) })
    : say(lang, EVIDENCE.recordOwn);
  const id = `sentence-${number}`;
  return (
    <div class="field">
      <HiddenField name="key" value={source?.key ?? ''} />
      <label class="field__label" for={id}>
        {label}
      </label>
      {source && (
        <p class="field__hint">
          <a href={source.href}>{say(lang, EVIDENCE.read)}</a>
        </p>
      )}
      <textarea class="input input--full input--area" id={id} name="sentence" rows={2}>
        {draft.sentence}
      </textarea>
    </div>
  );
}
