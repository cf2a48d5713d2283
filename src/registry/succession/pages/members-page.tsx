import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { Sent } from '#platform/http/read-form.ts';
import type { Member } from '#registry/people/index.ts';
import {
  Actions,
  ButtonLink,
  ConfirmForm,
  DataTable,
  type FieldErrors,
  Notice,
  PATHS,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import type { Handover } from '../schema.ts';
import { SUCCESSION as WORDS } from '../words.ts';
import { type Group, homeOf } from './group.ts';
import { HandoverSection, InvitePage, OfferPage } from './members-forms.tsx';

/** What was typed into a form that came back, and what is wrong with it. */
export type SentBack = { sent: Sent; errors: FieldErrors };
export type View = 'home' | 'invite' | 'offer';

export type MembersProps = {
  frame: Frame;
  /** The members with what can be done, or one of the two forms. */
  view: View;
  group: Group;
  actorId: string;
  members: readonly Pick<Member, 'personId' | 'name' | 'startsOn' | 'endsOn'>[];
  /** Accounts of those who represent the group today. */
  representatives: readonly string[];
  invitations: readonly { name: string; expiresAt: Date }[];
  handover: Handover | undefined;
  may: { invite: boolean; end: boolean };
  back?: SentBack | undefined;
  done?: string | undefined;
  refusal?: string | undefined;
};

/** Who acts for a group, and who represents it next; each of the two forms is a page of its own. */
export function MembersPage(props: MembersProps) {
  const { frame, group, done, refusal } = props;
  const { lang } = frame;
  if (props.view === 'invite') return <InvitePage {...props} />;
  if (props.view === 'offer') return <OfferPage {...props} />;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.of, { name: group.name })}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: '/desk/succession' },
      ]}
      before={
        <>
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      islands={['confirm-button']}
      noindex
    >
      <MemberTable {...props} />
      {props.may.invite && (
        <Actions>
          <ButtonLink href={`${homeOf(group)}/invite`} kind="secondary">
            {say(lang, WORDS.invite)}
          </ButtonLink>
        </Actions>
      )}
      {props.invitations.length > 0 && (
        <Section title={say(lang, WORDS.invitations)}>
          <ul>
            {props.invitations.map(({ name, expiresAt }) => (
              <li>{say(lang, WORDS.invitedUntil, { name, day: dayWords(japanDay(expiresAt), lang) })}</li>
            ))}
          </ul>
        </Section>
      )}
      <HandoverSection {...props} />
    </Page>
  );
}

function MemberTable(props: MembersProps) {
  const { frame, actorId, members, representatives } = props;
  const { lang } = frame;
  const day = (value: string | null) => (value === null ? say(lang, WORDS.noEnd) : dayWords(value, lang));
  return (
    <Section title={say(lang, WORDS.members)}>
      <DataTable
        caption={say(lang, WORDS.members)}
        rows={members}
        columns={[
          {
            head: say(lang, WORDS.name),
            rowHead: true,
            cell: (row) => (
              <>
                {row.name}{' '}
                {representatives.includes(row.personId) && (
                  <StatusTag tone="info">{say(lang, WORDS.representative)}</StatusTag>
                )}
                {row.personId === actorId && <span class="muted">（{say(lang, WORDS.you)}）</span>}
              </>
            ),
          },
          { head: say(lang, WORDS.since), kind: 'short', cell: (row) => day(row.startsOn) },
          { head: say(lang, WORDS.until), kind: 'short', cell: (row) => day(row.endsOn) },
          { head: say(lang, WORDS.end), kind: 'actions', cell: (row) => <EndForm {...props} row={row} /> },
        ]}
      />
    </Section>
  );
}

function EndForm(props: MembersProps & { row: MembersProps['members'][number] }) {
  const { frame, group, actorId, representatives, may, row } = props;
  const { lang } = frame;
  const isSelf = row.personId === actorId;
  if (representatives.includes(row.personId) || !(may.end || isSelf)) return null;
  return (
    <ConfirmForm
      lang={lang}
      action={`${homeOf(group)}/members/${row.personId}/end`}
      label={say(lang, isSelf ? WORDS.leave : WORDS.end)}
      about={row.name}
      sentence={say(lang, WORDS.endSentence, { name: row.name, group: group.name })}
      small
    />
  );
}
