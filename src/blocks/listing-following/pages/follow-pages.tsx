import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { ActionForm, Actions, Button, ButtonLink, ErrorSummary, Form, Page, TextField } from '#ui/index.ts';
import { FOLLOW } from '../words.ts';

type FormPageProps = {
  frame: Frame;
  kind: ListingKind;
  query: string;
  /** The search in words. */
  search: string;
  mail: string;
  error?: string | undefined;
};

/** One field: the address. */
export function FollowFormPage({ frame, kind, query, search, mail, error }: FormPageProps) {
  const { lang } = frame;
  const back = query === '' ? kind.listPath : `${kind.listPath}?${query}`;
  return (
    <Page
      frame={frame}
      title={say(lang, FOLLOW.title)}
      lead={say(lang, FOLLOW.lead, { search })}
      crumbs={[{ label: say(lang, kind.label), href: back }]}
      invalid={error !== undefined}
      before={error && <ErrorSummary lang={lang} errors={{ mail: error }} />}
      noindex
    >
      <Form action="/confirmations/follow" hidden={{ kind: kind.kind, q: query }}>
        <TextField
          lang={lang}
          name="mail"
          type="email"
          autocomplete="email"
          label={say(lang, FOLLOW.mail)}
          hint={say(lang, FOLLOW.mailHint)}
          value={mail}
          error={error}
        />
        <Actions next={say(lang, FOLLOW.sendNext)}>
          <Button>{say(lang, FOLLOW.send)}</Button>
          <ButtonLink href={back} kind="secondary">
            {say(lang, FOLLOW.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

type MessageProps = { frame: Frame; title: Text; body: Text; backTo: string };

/** A step that is done, or a link that is gone. */
export function FollowMessagePage({ frame, title, body, backTo }: MessageProps) {
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
