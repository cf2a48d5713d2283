import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { LANGS, say } from '#kernel/words.ts';
import type { OpenSession } from '#platform/identity/identity.ts';
import { PASSWORD_LENGTH } from '#platform/identity/index.ts';
import { LANG_WORDS, type Person, ROLE_WORDS } from '#registry/people/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  DataTable,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  Page,
  Section,
  SelectField,
  Tag,
  TextField,
} from '#ui/index.ts';
import { ME as WORDS } from '../me-words.ts';
import { deviceWords } from '../rules/device.ts';

export type MeProps = {
  frame: Frame;
  person: Person;
  sessions: readonly OpenSession[];
  sessionId: string;
  hasPassword: boolean;
  /** What the file of one's records holds beside the account itself. */
  own: readonly string[];
  /** What was typed into the profile when it came back. */
  profile: { name: string; lang: string };
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  saved?: boolean | undefined;
};

/** One's own page: profile, roles, how one signs in, where one is signed in, and one's records as a file. */
export function MePage(props: MeProps) {
  const { frame, errors = {}, refusal, saved } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      before={
        <>
          {saved && <Notice lang={lang} kind="success" title={say(lang, WORDS.saved)} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Profile {...props} />
      <Roles {...props} />
      <Password {...props} />
      <SecondFactor {...props} />
      <Sessions {...props} />
      <Download {...props} />
      <Section title={say(lang, WORDS.leave)}>
        <p>{say(lang, WORDS.leaveLead)}</p>
        <ButtonLink href="/me/leave" kind="secondary">
          {say(lang, WORDS.leaveButton)}
        </ButtonLink>
      </Section>
    </Page>
  );
}

function Download({ frame: { lang }, own }: MeProps) {
  return (
    <Section title={say(lang, WORDS.download)}>
      <p>{say(lang, WORDS.downloadLead)}</p>
      <ul>
        {[say(lang, WORDS.downloadAccount), ...own].map((title) => (
          <li>{title}</li>
        ))}
      </ul>
      <ButtonLink href="/me/records.json" kind="secondary" download>
        {say(lang, WORDS.downloadButton)}
      </ButtonLink>
    </Section>
  );
}

function Profile({ frame, person, profile, errors = {} }: MeProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.profile)}>
      <Facts facts={[{ term: say(lang, WORDS.mail), detail: person.mail }]} />
      <Muted>{say(lang, WORDS.mailHint)}</Muted>
      <Form action="/me/profile">
        <TextField
          lang={lang}
          name="name"
          label={say(lang, WORDS.name)}
          autocomplete="name"
          value={profile.name}
          error={errors['name']}
          width="medium"
        />
        <SelectField
          lang={lang}
          name="lang"
          label={say(lang, WORDS.lang)}
          options={LANGS.map((value) => ({ value, label: say(lang, LANG_WORDS[value]) }))}
          value={profile.lang}
          error={errors['lang']}
          noEmpty
        />
        <Actions>
          <Button>{say(lang, WORDS.save)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function Roles({ frame, person }: MeProps) {
  const { lang } = frame;
  const day = (on: string | null) => (on === null ? say(lang, WORDS.open) : dayWords(on, lang));
  return (
    <Section title={say(lang, WORDS.roles)}>
      {person.roles.length === 0 ? (
        <p>{say(lang, WORDS.noRoles)}</p>
      ) : (
        <DataTable
          caption={say(lang, WORDS.roles)}
          rows={person.roles}
          columns={[
            { head: say(lang, WORDS.role), rowHead: true, cell: (row) => say(lang, ROLE_WORDS[row.role]) },
            { head: say(lang, WORDS.from), kind: 'short', cell: (row) => day(row.startsOn) },
            { head: say(lang, WORDS.until), kind: 'short', cell: (row) => day(row.endsOn) },
          ]}
        />
      )}
    </Section>
  );
}

function Password({ frame, hasPassword, errors = {} }: MeProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.password)}>
      <p>{say(lang, hasPassword ? WORDS.passwordSet : WORDS.passwordNone)}</p>
      <Form action="/me/password">
        {hasPassword && (
          <TextField
            lang={lang}
            name="current"
            type="password"
            autocomplete="current-password"
            label={say(lang, WORDS.current)}
            error={errors['current']}
          />
        )}
        <TextField
          lang={lang}
          name="password"
          type="password"
          autocomplete="new-password"
          label={say(lang, WORDS.next)}
          hint={say(lang, WORDS.nextHint, { least: PASSWORD_LENGTH.least })}
          error={errors['password']}
        />
        <Actions next={say(lang, WORDS.passwordNext)}>
          <Button kind="secondary">{say(lang, WORDS.passwordSave)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function SecondFactor({ frame, person, hasPassword }: MeProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.secondFactor)} id="second-factor">
      <p>{say(lang, person.hasSecondFactor ? WORDS.secondFactorYes : WORDS.secondFactorNo)}</p>
      {person.hasSecondFactor ? (
        <Form action="/me/second-factor/end">
          {hasPassword && (
            <TextField
              lang={lang}
              name="current-for-code"
              type="password"
              autocomplete="current-password"
              label={say(lang, WORDS.current)}
            />
          )}
          <Actions>
            <Button kind="danger">{say(lang, WORDS.secondFactorEnd)}</Button>
          </Actions>
        </Form>
      ) : (
        <ButtonLink href="/sign-in/second-factor?next=/me" kind="secondary">
          {say(lang, WORDS.secondFactorStart)}
        </ButtonLink>
      )}
    </Section>
  );
}

function Sessions({ frame, sessions, sessionId }: MeProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.sessions)}>
      <DataTable
        caption={say(lang, WORDS.sessions)}
        rows={sessions}
        columns={[
          {
            head: say(lang, WORDS.sessionDevice),
            rowHead: true,
            cell: (row) => deviceWords(row.device) || say(lang, WORDS.sessionUnknown),
          },
          {
            head: say(lang, WORDS.sessionSince),
            kind: 'short',
            cell: (row) => instantWords(row.openedAt, lang),
          },
          {
            head: say(lang, WORDS.sessionEnd),
            kind: 'actions',
            cell: (row) =>
              row.id === sessionId ? (
                <Tag>{say(lang, WORDS.sessionThis)}</Tag>
              ) : (
                <ActionForm action={`/me/sessions/${row.id}/end`} label={say(lang, WORDS.sessionEnd)} small />
              ),
          },
        ]}
      />
    </Section>
  );
}
