import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  type GrantResult,
  RESULT_FIELD_WORDS,
  RESULT_FIELDS,
  type ResultPhotograph,
} from '#pillars/2-funding/grant-awards/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  ErrorSummary,
  FieldGroup,
  FileField,
  Form,
  Muted,
  Notice,
  Page,
  Prose,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { RESULT } from '../result-words.ts';

type ResultProps = {
  frame: Frame;
  title: string;
  code: string;
  result: GrantResult | undefined;
  /** Whether the reader may write it, or publish it. */
  mayWrite: boolean;
  mayPublish: boolean;
  value: (name: string) => string;
  kept: readonly string[];
  file: { readonly kinds: string; readonly accept: string; readonly maxBytes: number };
  errors?: Readonly<Record<string, string>> | undefined;
  refusal?: string | undefined;
  message?: string | undefined;
};

/** What came of an award: written by the group, read and published by the office. */
export function ResultPage(props: ResultProps) {
  const { frame, title, code, errors = {}, refusal, message, mayWrite } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, PAGE.result)}
      lead={title}
      crumbs={[
        { label: say(lang, PAGE.desk), href: '/desk' },
        { label: say(lang, PAGE.title), href: '/desk/grant-awards' },
        { label: code, href: `/desk/grant-awards/${code}` },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      islands={['file-check']}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {message !== undefined && <Notice lang={lang} kind="success" title={message} />}
      {mayWrite ? <ResultForm {...props} /> : <ResultRead {...props} />}
    </Page>
  );
}

const hrefOf = (code: string) => `/desk/grant-awards/${code}/result`;

function ResultForm(props: ResultProps) {
  const { frame, code, result, value, errors = {}, file } = props;
  const { lang } = frame;
  return (
    <Form action={hrefOf(code)} files hidden={{ version: result?.version ?? 0 }}>
      <Muted>{say(lang, RESULT.lead)}</Muted>
      {RESULT_FIELDS.map((field) => (
        <TextArea
          lang={lang}
          name={field}
          label={say(lang, RESULT_FIELD_WORDS[field].label)}
          hint={say(lang, RESULT_FIELD_WORDS[field].hint)}
          value={value(field)}
          error={errors[field]}
          rows={4}
        />
      ))}
      <FieldGroup title={say(lang, RESULT.photographs)} hint={say(lang, RESULT.photographHint)}>
        {result?.photographs.map((photograph) => (
          <KeptPhotograph {...props} photograph={photograph} />
        ))}
        <FileField
          lang={lang}
          name="photograph"
          label={say(lang, RESULT.addPhotograph)}
          optional
          error={errors['photograph']}
          {...file}
        />
        <TextField
          lang={lang}
          name="alt"
          label={say(lang, RESULT.alt)}
          value={value('alt')}
          error={errors['alt']}
          optional
        />
      </FieldGroup>
      <Checkbox
        lang={lang}
        name="consent"
        label={say(lang, RESULT.consent)}
        hint={say(lang, RESULT.consentHint)}
        checked={value('consent') === 'yes'}
        error={errors['consent']}
      />
      <Actions next={say(lang, RESULT.next)}>
        <Button name="to" value="offer">
          {say(lang, RESULT.offer)}
        </Button>
        <Button kind="secondary" name="to" value="save">
          {say(lang, RESULT.save)}
        </Button>
      </Actions>
    </Form>
  );
}

type PhotographProps = ResultProps & { photograph: ResultPhotograph };

function KeptPhotograph({ frame: { lang }, code, photograph, kept }: PhotographProps) {
  return (
    <div class="field">
      <img src={`${hrefOf(code)}/${photograph.small}`} alt={photograph.alt} width="240" loading="lazy" />
      <label class="choice">
        <input
          type="checkbox"
          name="keep"
          value={photograph.large}
          checked={kept.includes(photograph.large)}
        />
        <span>
          {say(lang, RESULT.keep)}（{photograph.alt}）
        </span>
      </label>
    </div>
  );
}

function ResultRead(props: ResultProps) {
  const { frame, code, result, mayPublish } = props;
  const { lang } = frame;
  if (!result) return <Muted>{say(lang, RESULT.notYet)}</Muted>;
  const at = hrefOf(code);
  return (
    <>
      {result.publishedAt !== null && (
        <Notice
          lang={lang}
          kind="info"
          title={say(lang, RESULT.published, { day: dayWords(japanDay(result.publishedAt), lang) })}
        />
      )}
      {mayPublish && result.state === 'offered' && (
        <Notice lang={lang} kind="info" title={say(lang, RESULT.offered)} />
      )}
      {RESULT_FIELDS.map((field) => (
        <Section title={say(lang, RESULT_FIELD_WORDS[field].label)}>
          <Prose>
            {result.story[field].split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </Prose>
        </Section>
      ))}
      {result.photographs.map((photograph) => (
        <img src={`${at}/${photograph.small}`} alt={photograph.alt} width="320" loading="lazy" />
      ))}
      <Actions next={mayPublish && result.state === 'offered' ? say(lang, RESULT.publishNext) : undefined}>
        {mayPublish && result.state === 'offered' && (
          <ActionForm
            action={`${at}/publish`}
            label={say(lang, RESULT.publish)}
            kind="primary"
            hidden={{ version: result.version }}
          />
        )}
        {result.state !== 'draft' && (
          <ActionForm action={`${at}/take-back`} label={say(lang, RESULT.takeBack)} kind="secondary" />
        )}
        <ButtonLink href={`/desk/grant-awards/${code}`} kind="secondary">
          {say(lang, PAGE.back)}
        </ButtonLink>
      </Actions>
    </>
  );
}
