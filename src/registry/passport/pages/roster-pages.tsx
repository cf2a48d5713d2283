import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { acceptFor, kindsFor, maxBytes } from '#platform/files/index.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { CITY_LINK_WORDS, type Paper, type RosterRow } from '#registry/passport-papers/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ConfirmForm,
  DataTable,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  Notice,
  PATHS,
  Page,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { ROSTER, PASSPORT as WORDS } from '../words.ts';
import { type Group, homeOf } from './group.tsx';

const crumbsOf = (frame: Frame, group: Group) => [
  { label: say(frame.lang, WORDS.desk), href: PATHS.desk },
  { label: say(frame.lang, WORDS.of, { name: group.name }), href: homeOf(group) },
];

type RosterProps = { frame: Frame; group: Group; paper: Paper; rows: readonly RosterRow[]; mayPut: boolean };

/** The members by name. Drawing this page has been written down. */
export function RosterPage({ frame, group, paper, rows, mayPut }: RosterProps) {
  const { lang } = frame;
  const numbered = rows.map((row, index) => ({ ...row, number: index + 1 }));
  return (
    <Page
      frame={frame}
      title={say(lang, ROSTER.title)}
      lead={say(lang, ROSTER.counts, { members: paper.memberCount ?? 0, citizens: paper.citizenCount ?? 0 })}
      crumbs={crumbsOf(frame, group)}
      before={<Notice lang={lang} kind="info" title={say(lang, ROSTER.lead)} />}
      islands={['confirm-button']}
      wide
      noindex
    >
      <DataTable
        caption={say(lang, ROSTER.title)}
        rows={numbered}
        columns={[
          { head: say(lang, ROSTER.number), kind: 'number', cell: (row) => row.number },
          { head: say(lang, ROSTER.name), rowHead: true, cell: (row) => row.name },
          { head: say(lang, ROSTER.kana), cell: (row) => row.kana },
          {
            head: say(lang, ROSTER.link),
            kind: 'short',
            cell: (row) => say(lang, CITY_LINK_WORDS[row.link]),
          },
        ]}
      />
      <Actions>
        <ButtonLink href={homeOf(group)} kind="secondary">
          {say(lang, WORDS.back)}
        </ButtonLink>
      </Actions>
      {mayPut && (
        <Section title={say(lang, WORDS.takeBack)}>
          <ConfirmForm
            lang={lang}
            action={`${homeOf(group)}/papers/${paper.id}/take-back`}
            label={say(lang, WORDS.takeBack)}
            sentence={say(lang, WORDS.takeBackSentence, { title: paper.title })}
          />
        </Section>
      )}
    </Page>
  );
}

type FormProps = {
  frame: Frame;
  group: Group;
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** A new roster, from a file or typed; it replaces the old one as a whole. */
export function RosterFormPage({ frame, group, sent, errors = {}, refusal }: FormProps) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <Page
      frame={frame}
      title={say(lang, ROSTER.put)}
      lead={say(lang, ROSTER.putLead)}
      crumbs={crumbsOf(frame, group)}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['file-check']}
      noindex
    >
      <Form
        action={`${homeOf(group)}/roster/new`}
        files
        hidden={{ id: typed(sent, 'id'), over: typed(sent, 'over') }}
      >
        <TextField
          {...field('fiscalYear')}
          label={say(lang, WORDS.fiscalYear)}
          hint={say(lang, WORDS.fiscalYearHint)}
          width="short"
          inputmode="numeric"
        />
        <FileField
          lang={lang}
          name="file"
          label={say(lang, ROSTER.file)}
          hint={say(lang, ROSTER.fileHint)}
          kinds={kindsFor('table').join('・').toUpperCase()}
          accept={acceptFor('table')}
          maxBytes={maxBytes('table')}
          error={errors['file']}
          optional
        />
        <TextArea
          {...field('rows')}
          label={say(lang, ROSTER.rows)}
          hint={say(lang, ROSTER.rowsHint)}
          rows={8}
          optional
        />
        <Actions next={say(lang, ROSTER.saveNext)}>
          <Button>{say(lang, ROSTER.save)}</Button>
          <ButtonLink href={homeOf(group)} kind="secondary">
            {say(lang, WORDS.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
