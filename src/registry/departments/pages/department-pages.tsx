import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  ConfirmForm,
  DataTable,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  StatusTag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import type { Department } from '../queries/list-departments.ts';
import { DEPARTMENT_WORDS as WORDS } from '../words.ts';

const AT = '/desk/departments';

type ListProps = {
  frame: Frame;
  departments: readonly Department[];
  mayChange: boolean;
  refusal?: string | undefined;
};

/** All departments with their state; the administrator changes them from here. */
export function DepartmentsPage({ frame, departments, mayChange, refusal }: ListProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      before={refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      islands={['confirm-button']}
      wide
      noindex
    >
      {mayChange && (
        <Actions>
          <ButtonLink href={`${AT}/new`}>{say(lang, WORDS.add)}</ButtonLink>
        </Actions>
      )}
      {departments.length === 0 ? (
        <EmptyState title={say(lang, WORDS.empty)} />
      ) : (
        <DepartmentTable frame={frame} departments={departments} mayChange={mayChange} />
      )}
    </Page>
  );
}

function DepartmentTable({ frame, departments, mayChange }: Omit<ListProps, 'refusal'>) {
  const { lang } = frame;
  return (
    <DataTable
      caption={say(lang, WORDS.title)}
      rows={departments}
      columns={[
        { head: say(lang, WORDS.code), kind: 'short', cell: (row) => row.code },
        { head: say(lang, WORDS.name), rowHead: true, cell: (row) => row.name },
        { head: say(lang, WORDS.duty), cell: (row) => row.duty },
        { head: say(lang, WORDS.phone), kind: 'short', cell: (row) => row.phone },
        {
          head: say(lang, WORDS.state),
          cell: (row) =>
            row.closedOn === null ? (
              <StatusTag tone="good">{say(lang, WORDS.open)}</StatusTag>
            ) : (
              <StatusTag>{say(lang, WORDS.closed, { day: dayWords(row.closedOn, lang) })}</StatusTag>
            ),
        },
        ...(mayChange
          ? [
              {
                head: say(lang, WORDS.changeShort),
                kind: 'actions' as const,
                cell: (row: Department) => (
                  <ButtonLink href={`${AT}/${row.id}`} kind="secondary" small>
                    {say(lang, WORDS.changeShort)}
                    <span class="visually-hidden">{row.name}</span>
                  </ButtonLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

type FormProps = {
  frame: Frame;
  /** Nothing for a new one. */
  department?: Department | undefined;
  sent: Sent;
  errors?: FieldErrors | undefined;
};

/** One department: what is said of it and, below, its end. */
export function DepartmentPage({ frame, department, sent, errors = {} }: FormProps) {
  const { lang } = frame;
  const title = say(lang, department ? WORDS.change : WORDS.add);
  return (
    <Page
      frame={frame}
      title={title}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      islands={['confirm-button']}
      noindex
    >
      <Form action={department ? `${AT}/${department.id}` : `${AT}/new`}>
        <DepartmentFields frame={frame} sent={sent} errors={errors} />
        <Actions next={department ? undefined : say(lang, WORDS.addLead)}>
          <Button>{say(lang, WORDS.save)}</Button>
        </Actions>
      </Form>
      {department && <EndForms frame={frame} department={department} />}
    </Page>
  );
}

function EndForms({ frame, department }: { frame: Frame; department: Department }) {
  const { lang } = frame;
  if (department.closedOn !== null) {
    return <ActionForm action={`${AT}/${department.id}/reopen`} label={say(lang, WORDS.reopen)} />;
  }
  return (
    <ConfirmForm
      lang={lang}
      action={`${AT}/${department.id}/close`}
      label={say(lang, WORDS.close)}
      sentence={say(lang, WORDS.closeSentence, { name: department.name })}
    />
  );
}

function DepartmentFields({ frame, sent, errors }: { frame: Frame; sent: Sent; errors: FieldErrors }) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <>
      <TextField
        {...field('code')}
        label={say(lang, WORDS.code)}
        hint={say(lang, WORDS.codeHint)}
        width="short"
      />
      <TextField {...field('name')} label={say(lang, WORDS.name)} />
      <TextField
        {...field('nameKana')}
        label={say(lang, WORDS.kana)}
        hint={say(lang, WORDS.kanaHint)}
        optional
      />
      <TextArea
        {...field('duty')}
        label={say(lang, WORDS.duty)}
        hint={say(lang, WORDS.dutyHint)}
        rows={3}
        optional
      />
      <TextField
        {...field('phone')}
        label={say(lang, WORDS.phone)}
        hint={say(lang, WORDS.contactHint)}
        type="tel"
        width="medium"
        optional
      />
      <TextField
        {...field('mail')}
        label={say(lang, WORDS.mail)}
        hint={say(lang, WORDS.contactHint)}
        type="email"
        optional
      />
    </>
  );
}
