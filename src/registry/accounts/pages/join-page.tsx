import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type HeldRole, ROLE_WORDS } from '#registry/people/index.ts';
import { Actions, Button, ErrorSummary, type FieldErrors, Form, Page, TextField } from '#ui/index.ts';
import { SIGN_IN as WORDS } from '../sign-in-words.ts';

type Props = {
  frame: Frame;
  token: string;
  role: HeldRole;
  name: string;
  errors?: FieldErrors | undefined;
};

/** What the link of an invitation opens; joining needs the button. */
export function JoinPage({ frame, token, role, name, errors = {} }: Props) {
  const { lang, city } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.joinTitle, { house: `${city.name} ${city.productName}` })}
      lead={say(lang, WORDS.joinLead, { role: say(lang, ROLE_WORDS[role]) })}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={`/invitations/${token}`}>
        <TextField
          lang={lang}
          name="name"
          autocomplete="name"
          label={say(lang, WORDS.joinName)}
          value={name}
          error={errors['name']}
          width="medium"
        />
        <Actions next={say(lang, WORDS.joinNext)}>
          <Button>{say(lang, WORDS.join)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
