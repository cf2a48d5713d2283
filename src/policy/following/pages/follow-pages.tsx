import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { ActionForm, Actions, Button, ButtonLink, ErrorSummary, Form, Page, TextField } from '#ui/index.ts';
import { FOLLOW } from '../words.ts';

type FormPageProps = { frame: Frame; code: string; title: string; mail: string; error?: string | undefined };

/** One field: the address. */
export function FollowFormPage({ frame, code, title, mail, error }: FormPageProps) {
  const { lang } = frame;
  const label = say(lang, FOLLOW.mail);
  return (
    <Page
      frame={frame}
      title={say(lang, FOLLOW.title)}
      lead={say(lang, FOLLOW.lead, { title })}
      crumbs={[{ label: `${code} ${title}`, href: `/policy/measures/${code}` }]}
      invalid={error !== undefined}
      before={error && <ErrorSummary lang={lang} errors={{ mail: error }} />}
    >
      <Form action={`/policy/measures/${code}/follow`}>
        <TextField
          lang={lang}
          name="mail"
          type="email"
          autocomplete="email"
          label={label}
          hint={say(lang, FOLLOW.mailHint)}
          value={mail}
          error={error}
        />
        <Actions next={say(lang, FOLLOW.sendNext)}>
          <Button>{say(lang, FOLLOW.send)}</Button>
          <ButtonLink href={`/policy/measures/${code}`} kind="secondary">
            {say(lang, FOLLOW.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

type MessageProps = { frame: Frame; title: Text; body: Text; backTo?: string | undefined };

/** A step that is done, or a link that is gone. */
export function FollowMessagePage({ frame, title, body, backTo = '/policy' }: MessageProps) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, title)} lead={say(lang, body)} noindex>
      <Actions>
        <ButtonLink href={backTo} kind="secondary">
          {say(lang, FOLLOW.back)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

type AskProps = { frame: Frame; title: Text; lead: string; action: string; button: Text; danger?: boolean };

/** A page that a mail's link opens: nothing happens until the button is pressed, because scanners open links too. */
export function FollowAskPage({ frame, title, lead, action, button, danger = false }: AskProps) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, title)} lead={lead} noindex>
      <ActionForm action={action} label={say(lang, button)} kind={danger ? 'danger' : 'primary'} />
    </Page>
  );
}
