import { MEMBER_ROLE_WORDS, type MemberRole } from '#blocks/questionnaire/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  ActionForm,
  Actions,
  Button,
  Cluster,
  DataTable,
  ErrorSummary,
  Form,
  Muted,
  Notice,
  RadioGroup,
  Section,
  SelectField,
  Tag,
} from '#ui/index.ts';
import { ANSWERING } from '../words.ts';
import { type AnswerHead, AnswerPage, answerHref } from './answer-page.tsx';

export type MemberLine = { readonly personId: string; readonly name: string; readonly role: MemberRole };

/** Who writes it, in a row. */
export function MemberSummary({ lang, members }: { lang: Lang; members: readonly MemberLine[] }) {
  return (
    <ul class="answer-members">
      {members.map(({ name, role }) => (
        <li>
          {name} <Tag>{say(lang, MEMBER_ROLE_WORDS[role])}</Tag>
        </li>
      ))}
    </ul>
  );
}

type Props = {
  head: AnswerHead;
  members: readonly MemberLine[];
  /** Fellow members of the group who are not in yet. */
  others: readonly { readonly personId: string; readonly name: string }[];
  typed: { readonly person: string; readonly role: string };
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
  done?: string | undefined;
};

function RoleButtons({ lang, id, member }: { lang: Lang; id: string; member: MemberLine }) {
  if (member.role === 'owner') return null;
  const other = member.role === 'writer' ? 'reader' : 'writer';
  const to = other === 'writer' ? ANSWERING.memberMakeWriter : ANSWERING.memberMakeReader;
  return (
    <Cluster>
      <ActionForm
        action={answerHref(id, '/members')}
        label={say(lang, to)}
        about={member.name}
        hidden={{ person: member.personId, role: other }}
        small
      />
      <ActionForm
        action={answerHref(id, '/members/end')}
        label={say(lang, ANSWERING.memberEnd)}
        about={member.name}
        hidden={{ person: member.personId }}
        kind="plain"
        small
      />
    </Cluster>
  );
}

function AddForm({ head: { id, frame }, others, typed, errors }: Props) {
  const { lang } = frame;
  if (others.length === 0) return <Muted>{say(lang, ANSWERING.memberNone)}</Muted>;
  return (
    <Form action={answerHref(id, '/members')}>
      <SelectField
        lang={lang}
        name="person"
        label={say(lang, ANSWERING.memberChoose)}
        options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={typed.person}
        error={errors['person']}
      />
      <RadioGroup
        lang={lang}
        name="role"
        label={say(lang, ANSWERING.memberRole)}
        options={(['writer', 'reader'] as const).map((role) => ({
          value: role,
          label: say(lang, MEMBER_ROLE_WORDS[role]),
        }))}
        value={typed.role}
        error={errors['role']}
      />
      <Actions next={say(lang, ANSWERING.memberAddNext)}>
        <Button>{say(lang, ANSWERING.memberAdd)}</Button>
      </Actions>
    </Form>
  );
}

/** Who writes and who reads; the owner adds fellow members, changes what they may, and takes them out. */
export function MembersPage(props: Props) {
  const { head, members, errors, refusal, done } = props;
  const { lang } = head.frame;
  return (
    <AnswerPage
      head={head}
      title={say(lang, ANSWERING.members)}
      lead={say(lang, ANSWERING.membersLead)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
      <DataTable
        caption={say(lang, ANSWERING.members)}
        rows={members}
        columns={[
          { head: say(lang, ANSWERING.memberName), rowHead: true, cell: ({ name }) => name },
          {
            head: say(lang, ANSWERING.memberRole),
            cell: ({ role }) => say(lang, MEMBER_ROLE_WORDS[role]),
          },
          {
            head: say(lang, ANSWERING.memberChange),
            kind: 'actions',
            cell: (member) => <RoleButtons lang={lang} id={head.id} member={member} />,
          },
        ]}
      />
      <Section title={say(lang, ANSWERING.memberAddTitle)}>
        <AddForm {...props} />
      </Section>
    </AnswerPage>
  );
}
