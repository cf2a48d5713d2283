import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CopyText,
  ErrorSummary,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  Page,
  QrPicture,
  Section,
  TextField,
} from '#ui/index.ts';
import { SIGN_IN as WORDS } from '../sign-in-words.ts';
import { withNext } from './sign-in-pages.tsx';

type Props = {
  frame: Frame;
  next: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

function CodeForm({ frame, next, errors = {}, label }: Props & { label: string }) {
  const { lang } = frame;
  return (
    <Form action="/sign-in/second-factor" hidden={{ next }}>
      <TextField
        lang={lang}
        name="code"
        label={say(lang, WORDS.code)}
        hint={say(lang, WORDS.codeHint)}
        autocomplete="one-time-code"
        width="short"
        error={errors['code']}
      />
      <Actions>
        <Button>{label}</Button>
      </Actions>
    </Form>
  );
}

/** Asks for the code of the app; `again` offers to start its set-up anew while it was never confirmed. */
export function CodePage(props: Props & { again: boolean }) {
  const { frame, next, errors = {}, refusal, again } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.codeTitle)}
      lead={say(lang, WORDS.codeLead)}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <CodeForm {...props} label={say(lang, WORDS.codeEnter)} />
      {again && (
        <p>
          <a href={withNext('/sign-in/second-factor', next)}>{say(lang, WORDS.codeAgain)}</a>
        </p>
      )}
    </Page>
  );
}

/** Before the set-up: why it is needed, and one button. */
export function SetUpPage({ frame, next, refusal, askPassword }: Props & { askPassword: boolean }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.setUpTitle)}
      lead={say(lang, WORDS.setUpLead)}
      before={refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      noindex
    >
      <Form action="/sign-in/second-factor/setup" hidden={{ next }}>
        {askPassword && (
          <TextField
            lang={lang}
            name="password"
            type="password"
            autocomplete="current-password"
            label={say(lang, WORDS.password)}
          />
        )}
        <Actions>
          <Button>{say(lang, WORDS.setUpStart)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The secret as picture and text, the spare codes, and the first code from the app. */
export function SecretPage(props: Props & { uri: string; spareCodes: readonly string[] }) {
  const { frame, uri, spareCodes } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.setUpTitle)}
      lead={say(lang, WORDS.setUpScan)}
      islands={['copy-text']}
      noindex
    >
      <QrPicture dotPixels={5} text={uri} label={say(lang, WORDS.setUpPicture)} />
      <Muted>{say(lang, WORDS.setUpText)}</Muted>
      <p>
        <CopyText lang={lang} id="secret" text={uri} />
      </p>
      <Section title={say(lang, WORDS.spareTitle)}>
        <p>{say(lang, WORDS.spareLead)}</p>
        <ul>
          {spareCodes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say(lang, WORDS.setUpCheck)}>
        <CodeForm {...props} label={say(lang, WORDS.codeEnter)} />
      </Section>
    </Page>
  );
}

/** A way of signing in that leads nowhere: why, and where to go on. */
export function DeadEndPage({ frame, title, reason }: { frame: Frame; title: string; reason: string }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={title} lead={reason} noindex>
      <Actions>
        <ButtonLink href="/sign-in">{say(lang, WORDS.toSignIn)}</ButtonLink>
      </Actions>
    </Page>
  );
}
