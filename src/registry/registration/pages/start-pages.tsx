import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { REG } from '#registry/registration-case/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Page,
  Prose,
  TextField,
} from '#ui/index.ts';
import { GROUP } from '../words.ts';

const crumbs = (frame: Frame) => [{ label: say(frame.lang, REG.title), href: '/registration' }];

type StartProps = { frame: Frame; name: string; mail: string; errors?: FieldErrors | undefined };

/** Somebody without an account gives their name and address. */
export function StartPage({ frame, name, mail, errors = {} }: StartProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, GROUP.startTitle)}
      lead={say(lang, GROUP.startLead)}
      crumbs={crumbs(frame)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action="/registration/start">
        <TextField
          lang={lang}
          name="name"
          label={say(lang, GROUP.yourName)}
          value={name}
          error={errors['name']}
          autocomplete="name"
          width="medium"
        />
        <TextField
          lang={lang}
          name="mail"
          type="email"
          label={say(lang, GROUP.yourMail)}
          hint={say(lang, GROUP.yourMailHint)}
          value={mail}
          error={errors['mail']}
          autocomplete="email"
          inputmode="email"
        />
        <Actions next={say(lang, GROUP.sendLinkNext)}>
          <Button>{say(lang, GROUP.sendLink)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The same page whoever asked. */
export function SentPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, GROUP.sentTitle)} crumbs={crumbs(frame)} noindex>
      <Prose>
        <p>{say(lang, GROUP.sentBody)}</p>
      </Prose>
      <Actions>
        <ButtonLink href="/registration/start" kind="secondary">
          {say(lang, GROUP.again)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** What the link of the mail opens; the button begins. */
export function BeginPage({ frame, token, name }: { frame: Frame; token: string; name: string }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, GROUP.beginTitle, { name })}
      lead={say(lang, GROUP.beginLead)}
      noindex
    >
      <Form action={`/registration/begin/${token}`}>
        <Actions next={say(lang, GROUP.beginButtonNext)}>
          <Button>{say(lang, GROUP.beginButton)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
