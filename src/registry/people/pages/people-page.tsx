import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Cluster,
  ConfirmForm,
  DataTable,
  EmptyState,
  Facets,
  Form,
  Muted,
  Notice,
  PATHS,
  Page,
  Section,
  Stack,
  Tag,
  TextField,
} from '#ui/index.ts';
import { PEOPLE_WORDS as WORDS } from '../desk-words.ts';
import type { InvitationRow } from '../queries/list-invitations.ts';
import type { PersonLine } from '../queries/list-people.ts';
import { HELD_ROLES, type HeldRole } from '../rules/roles.ts';
import { ROLE_WORDS } from '../words.ts';

export const AT = '/desk/people';

type Props = {
  frame: Frame;
  lines: readonly PersonLine[];
  invitations: readonly InvitationRow[];
  role?: HeldRole | undefined;
  words?: string | undefined;
  refusal?: string | undefined;
  invited?: boolean | undefined;
  left?: boolean | undefined;
};

/** Everybody who can sign in, and the invitations that wait. Searching is a form that sends its words unseen. */
export function PeoplePage(props: Props) {
  const { frame, lines, refusal, invited, left, words = '' } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          {invited && <Notice lang={lang} kind="success" title={say(lang, WORDS.invited)} />}
          {left && <Notice lang={lang} kind="success" title={say(lang, WORDS.left)} />}
        </>
      }
      islands={['confirm-button']}
      wide
      noindex
    >
      <Stack>
        <Form action={`${AT}/search`}>
          <TextField lang={lang} name="words" label={say(lang, WORDS.search)} value={words} width="medium" />
          <Actions>
            <Button kind="secondary">{say(lang, WORDS.searchButton)}</Button>
            <ButtonLink href={`${AT}/invite`}>{say(lang, WORDS.invite)}</ButtonLink>
          </Actions>
        </Form>
        <RoleFacets {...props} />
        <Muted>{say(lang, WORDS.count, { count: lines.length })}</Muted>
        {lines.length === 0 ? <EmptyState title={say(lang, WORDS.nobody)} /> : <Lines {...props} />}
      </Stack>
      <Invitations {...props} />
    </Page>
  );
}

function RoleFacets({ frame, role }: Props) {
  const { lang } = frame;
  const all = { label: say(lang, WORDS.all), href: AT, current: role === undefined };
  const facets = HELD_ROLES.map((one) => ({
    label: say(lang, ROLE_WORDS[one]),
    href: `${AT}?role=${one}`,
    current: one === role,
  }));
  const title = say(lang, WORDS.byRole);
  return <Facets title={title} groups={[{ title, facets: [all, ...facets] }]} />;
}

function Lines({ frame, lines }: Props) {
  const { lang } = frame;
  return (
    <DataTable
      caption={say(lang, WORDS.title)}
      rows={lines}
      columns={[
        {
          head: say(lang, WORDS.name),
          rowHead: true,
          cell: (row) => <a href={`${AT}/${row.id}`}>{row.name}</a>,
        },
        {
          head: say(lang, WORDS.roles),
          cell: (row) => (
            <Cluster>
              {row.roles.length === 0
                ? say(lang, WORDS.noRoles)
                : row.roles.map((role) => <Tag>{say(lang, ROLE_WORDS[role])}</Tag>)}
            </Cluster>
          ),
        },
        {
          head: say(lang, WORDS.lastSeen),
          kind: 'short',
          cell: (row) => (row.lastSeenOn === null ? say(lang, WORDS.never) : dayWords(row.lastSeenOn, lang)),
        },
      ]}
    />
  );
}

function Invitations({ frame, invitations }: Props) {
  const { lang } = frame;
  if (invitations.length === 0) return null;
  return (
    <Section title={say(lang, WORDS.invitations)} id="invitations">
      <DataTable
        caption={say(lang, WORDS.invitations)}
        rows={invitations}
        columns={[
          { head: say(lang, WORDS.name), rowHead: true, cell: (row) => row.name },
          { head: say(lang, WORDS.role), cell: (row) => say(lang, ROLE_WORDS[row.role]) },
          { head: say(lang, WORDS.until), kind: 'short', cell: (row) => instantWords(row.expiresAt, lang) },
          {
            head: say(lang, WORDS.withdraw),
            kind: 'actions',
            cell: (row) => (
              <ConfirmForm
                lang={lang}
                action={`${AT}/invitations/${row.id}/withdraw`}
                label={say(lang, WORDS.withdraw)}
                sentence={say(lang, WORDS.withdrawSentence, { name: row.name })}
                small
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
