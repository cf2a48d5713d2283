import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Page,
  Prose,
  RefusalPage,
  TextField,
} from '#ui/index.ts';
import { REG } from '../words.ts';

const crumbs = (frame: Frame) => [{ label: say(frame.lang, REG.title), href: '/registration' }];

type StartProps = { frame: Frame; name: string; mail: string; errors?: FieldErrors | undefined };

/** Somebody without an account gives their name and address. */
export function StartPage({ frame, name, mail, errors = {} }: StartProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, REG.startTitle)}
      lead={say(lang, REG.startLead)}
      crumbs={crumbs(frame)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action="/registration/start">
        <TextField
          lang={lang}
          name="name"
          label={say(lang, REG.yourName)}
          value={name}
          error={errors['name']}
          autocomplete="name"
          width="medium"
        />
        <TextField
          lang={lang}
          name="mail"
          type="email"
          label={say(lang, REG.yourMail)}
          hint={say(lang, REG.yourMailHint)}
          value={mail}
          error={errors['mail']}
          autocomplete="email"
          inputmode="email"
        />
        <Actions next={say(lang, REG.sendLinkNext)}>
          <Button>{say(lang, REG.sendLink)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The same page whoever asked. */
export function SentPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, REG.sentTitle)} crumbs={crumbs(frame)} noindex>
      <Prose>
        <p>{say(lang, REG.sentBody)}</p>
      </Prose>
      <Actions>
        <ButtonLink href="/registration/start" kind="secondary">
          {say(lang, REG.again)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** What the link of the mail opens; the button begins. */
export function BeginPage({ frame, token, name }: { frame: Frame; token: string; name: string }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, REG.beginTitle, { name })} lead={say(lang, REG.beginLead)} noindex>
      <Form action={`/registration/begin/${token}`}>
        <Actions next={say(lang, REG.beginButtonNext)}>
          <Button>{say(lang, REG.beginButton)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** A no on the way of registration, with the page where one begins again. */
export function NoPage({ frame, reason }: { frame: Frame; reason: string }) {
  const { lang } = frame;
  const instead = <a href="/registration">{say(lang, REG.instead)}</a>;
  return <RefusalPage frame={frame} title={say(lang, REG.title)} reason={reason} instead={instead} />;
}
