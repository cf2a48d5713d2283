import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { acceptFor, maxBytes } from '#platform/files/purposes.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  Tabs,
} from '#ui/index.ts';
import type { BankFile } from '../queries/list-rows.ts';
import { PROBLEM_WORDS } from '../refusal-words.ts';
import type { RowProblem } from '../rules/bank-row.ts';
import { BANK as WORDS } from '../words.ts';

export const AT = '/desk/fund-bank';
export const VIEWS = ['open', 'entries', 'failed', 'matched'] as const;
export type View = (typeof VIEWS)[number];
export type Counts = Readonly<Record<View, number>>;
/** Lines that could not be read, with why, and how many could. */
export type Report = {
  readonly bad: readonly { readonly line: number; readonly problems: readonly RowProblem[] }[];
  readonly good: number;
};

type Props = {
  frame: Frame;
  view: View;
  counts: Counts;
  files: readonly BankFile[];
  notice?: string | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  report?: Report | undefined;
  children?: Child;
};

/** The statement against the books: four views, and the way in for a new statement. */
export function BankPage(props: Props) {
  const { frame, view, counts, notice, errors = {}, refusal, report, children } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.books), href: '/desk/fund-books' },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {notice !== undefined && <Notice lang={lang} kind="success" title={notice} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['file-check', 'confirm-button']}
      wide
      noindex
    >
      {report && report.bad.length > 0 && <BadLines frame={frame} report={report} />}
      <Disclosure
        summary={say(lang, WORDS.upload)}
        open={Object.keys(errors).length > 0 || counts.open + counts.matched === 0}
      >
        <UploadForm {...props} errors={errors} />
      </Disclosure>
      <Tabs
        label={say(lang, WORDS.views)}
        tabs={VIEWS.map((one) => ({
          label: say(lang, WORDS[one]),
          href: one === 'open' ? AT : `${AT}?view=${one}`,
          current: one === view,
          count: counts[one],
        }))}
      />
      <Section title={say(lang, WORDS[view])}>{children}</Section>
      {props.files.length > 0 && <LastFiles {...props} />}
    </Page>
  );
}

function UploadForm({ frame: { lang }, errors }: Props & { errors: FieldErrors }) {
  return (
    <Form action={`${AT}/files`} files>
      <FileField
        lang={lang}
        name="file"
        label={say(lang, WORDS.file)}
        hint={say(lang, WORDS.fileHint)}
        kinds={say(lang, WORDS.kinds)}
        accept={acceptFor('table')}
        maxBytes={maxBytes('table')}
        error={errors['file']}
      />
      <Actions next={say(lang, WORDS.readNext)}>
        <Button>{say(lang, WORDS.read)}</Button>
      </Actions>
    </Form>
  );
}

const MOST_SHOWN = 200;

function BadLines({ frame: { lang }, report }: { frame: Frame; report: Report }) {
  const more = report.bad.length - MOST_SHOWN;
  return (
    <Section title={say(lang, WORDS.report)}>
      <DataTable
        caption={say(lang, WORDS.report)}
        rows={report.bad.slice(0, MOST_SHOWN)}
        columns={[
          {
            head: say(lang, WORDS.lineHead),
            kind: 'short',
            rowHead: true,
            cell: ({ line }) => say(lang, WORDS.line, { line }),
          },
          {
            head: say(lang, WORDS.wrong),
            cell: ({ problems }) => problems.map((problem) => say(lang, PROBLEM_WORDS[problem])).join('、'),
          },
        ]}
      />
      {more > 0 && <p>{say(lang, WORDS.more, { count: more })}</p>}
    </Section>
  );
}

function LastFiles({ frame: { lang }, files }: Props) {
  return (
    <Section title={say(lang, WORDS.lastFiles)}>
      <DataTable
        caption={say(lang, WORDS.lastFiles)}
        rows={files}
        columns={[
          {
            head: say(lang, WORDS.when),
            rowHead: true,
            cell: ({ receivedAt }) => instantWords(receivedAt, lang),
          },
          { head: say(lang, WORDS.name), cell: ({ name }) => name },
          { head: say(lang, WORDS.added), kind: 'number', cell: ({ added }) => String(added) },
          { head: say(lang, WORDS.known), kind: 'number', cell: ({ known }) => String(known) },
        ]}
      />
    </Section>
  );
}
