import type { Frame } from '#kernel/frame.ts';
import { LANGS, say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import type { Department } from '#registry/departments/index.ts';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  SelectField,
  TextField,
} from '#ui/index.ts';
import { PEOPLE_WORDS as WORDS } from '../desk-words.ts';
import type { HeldRole } from '../rules/roles.ts';
import { LANG_WORDS } from '../words.ts';
import { AT } from './people-page.tsx';
import { RoleFields } from './role-fields.tsx';

type Props = {
  frame: Frame;
  roles: readonly HeldRole[];
  departments: readonly Department[];
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Invites somebody with one role. */
export function InvitePage({ frame, roles, departments, sent, errors = {}, refusal }: Props) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.invite)}
      lead={say(lang, WORDS.inviteLead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
      ]}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={`${AT}/invite`}>
        <TextField {...field('name')} label={say(lang, WORDS.name)} width="medium" autocomplete="off" />
        <TextField {...field('mail')} label={say(lang, WORDS.mail)} type="email" autocomplete="off" />
        <SelectField
          {...field('lang')}
          label={say(lang, WORDS.lang)}
          options={LANGS.map((value) => ({ value, label: say(lang, LANG_WORDS[value]) }))}
          noEmpty
        />
        <RoleFields lang={lang} roles={roles} departments={departments} sent={sent} errors={errors} />
        <Actions next={say(lang, WORDS.inviteNext)}>
          <Button>{say(lang, WORDS.inviteSend)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
