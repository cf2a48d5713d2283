import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { LINK_MINUTES } from '#platform/identity/index.ts';
import { type DemoPerson, ROLE_WORDS } from '#registry/people/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Cluster,
  ErrorSummary,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  Page,
  Section,
  TextField,
} from '#ui/index.ts';
import { SIGN_IN as WORDS } from '../sign-in-words.ts';

type Props = {
  frame: Frame;
  /** Where to go back to. */
  next: string;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

export function withNext(path: string, next: string): string {
  return `${path}?next=${encodeURIComponent(next)}`;
}

function Before({ frame, errors = {}, refusal }: Props) {
  return (
    <>
      {refusal !== undefined && <Notice lang={frame.lang} kind="error" title={refusal} />}
      <ErrorSummary lang={frame.lang} errors={errors} />
    </>
  );
}

function EmailField({ frame, sent = {}, errors = {} }: Props) {
  const { lang } = frame;
  return (
    <TextField
      lang={lang}
      name="email"
      type="email"
      autocomplete="email"
      inputmode="email"
      label={say(lang, WORDS.email)}
      hint={say(lang, WORDS.emailHint)}
      value={typed(sent, 'email')}
      error={errors['email']}
    />
  );
}

/** The first page of signing in: a link by mail; in a demonstration also one button a role. */
export function SignInPage(props: Props & { demoPeople: readonly DemoPerson[] }) {
  const { frame, next, errors = {}, demoPeople } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      before={<Before {...props} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action="/sign-in" hidden={{ next }}>
        <EmailField {...props} />
        <Actions next={say(lang, WORDS.sendNext)}>
          <Button>{say(lang, WORDS.send)}</Button>
          <ButtonLink href={withNext('/sign-in/password', next)} kind="plain">
            {say(lang, WORDS.byPassword)}
          </ButtonLink>
        </Actions>
      </Form>
      {demoPeople.length > 0 && <DemoPeople {...props} />}
    </Page>
  );
}

function DemoPeople({ frame, next, demoPeople }: Props & { demoPeople: readonly DemoPerson[] }) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.demoTitle)}>
      <Muted>{say(lang, WORDS.demoLead)}</Muted>
      <Cluster>
        {demoPeople.map(({ id, role, name }) => (
          <ActionForm
            action="/sign-in/demo"
            label={say(lang, WORDS.demoAs, { role: say(lang, ROLE_WORDS[role]), name })}
            hidden={{ person: id, next }}
          />
        ))}
      </Cluster>
    </Section>
  );
}

/** Signing in with a password, for those who have set one. */
export function PasswordPage(props: Props) {
  const { frame, next, errors = {} } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.byPassword)}
      before={<Before {...props} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action="/sign-in/password" hidden={{ next }}>
        <EmailField {...props} />
        <TextField
          lang={lang}
          name="password"
          type="password"
          autocomplete="current-password"
          label={say(lang, WORDS.password)}
          error={errors['password']}
        />
        <Actions>
          <Button>{say(lang, WORDS.enter)}</Button>
          <ButtonLink href={withNext('/sign-in', next)} kind="plain">
            {say(lang, WORDS.byLink)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** After asking for a link: the same words whether the address is known or not. */
export function LinkSentPage({ frame, next, mailbox }: Props & { mailbox: boolean }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.sentTitle)}
      lead={say(lang, WORDS.sentLead, { minutes: LINK_MINUTES })}
      noindex
    >
      <Muted>{say(lang, WORDS.sentNothing)}</Muted>
      <Actions>
        {mailbox && <ButtonLink href="/_mail">{say(lang, WORDS.mailbox)}</ButtonLink>}
        <ButtonLink href={withNext('/sign-in', next)} kind="secondary">
          {say(lang, WORDS.sentAgain)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** What the link in the mail opens. Only the button signs in: programs that look through mail open links too. */
export function LinkPage({ frame, next, token }: Props & { token: string }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, WORDS.linkTitle)} lead={say(lang, WORDS.linkLead)} noindex>
      <Form action={`/sign-in/link/${token}`} hidden={{ next }}>
        <Actions>
          <Button>{say(lang, WORDS.enter)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
