import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { Sent } from '#platform/http/read-form.ts';
import type { Department } from '#registry/departments/index.ts';
import {
  Actions,
  Button,
  ConfirmForm,
  DataTable,
  EmptyState,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  PATHS,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { PEOPLE_WORDS as WORDS } from '../desk-words.ts';
import type { Person, PersonRole } from '../queries/find-person.ts';
import { type HeldRole, holdsOn } from '../rules/roles.ts';
import { ROLE_WORDS } from '../words.ts';
import { AT } from './people-page.tsx';
import { RoleFields } from './role-fields.tsx';

export type PersonProps = {
  frame: Frame;
  person: Person;
  today: string;
  departments: readonly Department[];
  /** Roles that the reader may give, may end, and whether they may reset the code app and end the account. */
  mayGive: readonly HeldRole[];
  mayEnd: readonly HeldRole[];
  mayReset: boolean;
  mayAnonymise: boolean;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One person's record: who they are, their roles, and what the reader may change. */
export function PersonPage(props: PersonProps) {
  const { frame, person, errors = {}, refusal, mayReset } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={person.name}
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
      islands={['confirm-button']}
      wide
      noindex
    >
      <Muted>{say(lang, WORDS.noted)}</Muted>
      <PersonFacts {...props} />
      <Section title={say(lang, WORDS.roles)}>
        {person.roles.length === 0 ? <EmptyState title={say(lang, WORDS.noRoles)} /> : <Roles {...props} />}
      </Section>
      {props.mayGive.length > 0 && <Give {...props} />}
      {mayReset && person.hasSecondFactor && (
        <ConfirmForm
          lang={lang}
          action={`${AT}/${person.id}/second-factor/reset`}
          label={say(lang, WORDS.reset)}
          sentence={say(lang, WORDS.resetSentence)}
        />
      )}
      {props.mayAnonymise && person.leftOn === null && (
        <p class="section">
          <a href={`${AT}/${person.id}/leave`}>{say(lang, WORDS.leave)}</a>
        </p>
      )}
    </Page>
  );
}

function PersonFacts({ frame, person }: PersonProps) {
  const { lang } = frame;
  const seen = person.lastSeenOn === null ? say(lang, WORDS.never) : dayWords(person.lastSeenOn, lang);
  return (
    <Facts
      facts={[
        { term: say(lang, WORDS.mail), detail: person.mail },
        { term: say(lang, WORDS.lastSeen), detail: seen },
        {
          term: say(lang, WORDS.secondFactor),
          detail: say(lang, person.hasSecondFactor ? WORDS.secondFactorYes : WORDS.secondFactorNo),
        },
      ]}
    />
  );
}

function RoleState({ frame, role, today }: { frame: Frame; role: PersonRole; today: string }) {
  const { lang } = frame;
  if (holdsOn(role, today)) return <StatusTag tone="good">{say(lang, WORDS.holds)}</StatusTag>;
  if (role.startsOn > today) return <StatusTag tone="info">{say(lang, WORDS.toCome)}</StatusTag>;
  return <StatusTag>{say(lang, WORDS.ended)}</StatusTag>;
}

function Roles({ frame, person, today, departments, mayEnd }: PersonProps) {
  const { lang } = frame;
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const day = (on: string | null) => (on === null ? say(lang, WORDS.open) : dayWords(on, lang));
  return (
    <DataTable
      caption={say(lang, WORDS.roles)}
      rows={person.roles}
      columns={[
        { head: say(lang, WORDS.role), rowHead: true, cell: (row) => say(lang, ROLE_WORDS[row.role]) },
        { head: say(lang, WORDS.department), cell: (row) => names.get(row.departmentId ?? '') ?? '' },
        { head: say(lang, WORDS.startsOn), kind: 'short', cell: (row) => day(row.startsOn) },
        { head: say(lang, WORDS.endsOn), kind: 'short', cell: (row) => day(row.endsOn) },
        {
          head: say(lang, WORDS.state),
          cell: (row) => <RoleState frame={frame} role={row} today={today} />,
        },
        {
          head: say(lang, WORDS.end),
          kind: 'actions',
          cell: (row) =>
            (row.endsOn === null || row.endsOn >= today) &&
            mayEnd.includes(row.role) && (
              <ConfirmForm
                lang={lang}
                action={`${AT}/${person.id}/roles/${row.id}/end`}
                label={say(lang, WORDS.end)}
                sentence={say(lang, WORDS.endSentence, { role: say(lang, ROLE_WORDS[row.role]) })}
                small
              />
            ),
        },
      ]}
    />
  );
}

function Give({ frame, person, departments, mayGive, sent = {}, errors = {} }: PersonProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.give)}>
      <Form action={`${AT}/${person.id}/roles`}>
        <RoleFields
          lang={lang}
          roles={mayGive}
          departments={departments.filter((one) => one.closedOn === null)}
          sent={sent}
          errors={errors}
          withStart
        />
        <Actions next={say(lang, WORDS.giveNext)}>
          <Button>{say(lang, WORDS.giveButton)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
