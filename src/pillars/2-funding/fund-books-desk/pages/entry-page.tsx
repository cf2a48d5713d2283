import type { EntryFound } from '#blocks/ledger/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  ACCOUNT_WORDS,
  BOOK_WORDS,
  type EntryKind,
  FUND_BOOKS_REFUSALS,
  type FundAccount,
  KIND_WORDS,
} from '#pillars/2-funding/fund-books/index.ts';
import {
  Actions,
  Button,
  DataTable,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  TextField,
} from '#ui/index.ts';
import { type Names, tagName } from '../names.ts';
import { JOURNAL, ENTRY as WORDS } from '../page-words.ts';
import { AT } from './overview-page.tsx';

type Props = {
  frame: Frame;
  entry: EntryFound;
  names: Names;
  /** `by_hand`: here; `elsewhere`: at the paper it belongs to; `no`: not by this reader, or not any more. */
  undone: 'by_hand' | 'elsewhere' | 'no';
  why?: string | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One entry with both its sides, what took it back, and, where that is done by hand, the form for it. */
export function EntryPage(props: Props) {
  const { frame, entry, errors = {}, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title, { number: entry.number })}
      crumbs={[
        { label: say(lang, BOOK_WORDS.desk), href: PATHS.desk },
        { label: say(lang, BOOK_WORDS.title), href: AT },
        { label: say(lang, JOURNAL.title), href: `${AT}/journal` },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <OtherHalf {...props} />
      <About {...props} />
      <Section title={say(lang, WORDS.lines)}>
        <Lines {...props} />
      </Section>
      {props.undone === 'by_hand' && <ReverseForm {...props} errors={errors} />}
      {props.undone === 'elsewhere' && (
        <p class="muted">{say(lang, FUND_BOOKS_REFUSALS['fund_books.undone_elsewhere'])}</p>
      )}
    </Page>
  );
}

function OtherHalf({ frame: { lang }, entry: { reversedBy, reverses } }: Props) {
  const half = (words: (typeof WORDS)['reverses' | 'reversedBy'], other: { id: string; number: number }) => (
    <Notice lang={lang} kind="info">
      <p>
        <a href={`${AT}/entries/${other.id}`}>{say(lang, words, { number: other.number })}</a>
      </p>
    </Notice>
  );
  return (
    <>
      {reversedBy && half(WORDS.reversedBy, reversedBy)}
      {reverses && half(WORDS.reverses, reverses)}
    </>
  );
}

function About({ frame: { lang }, entry, names }: Props) {
  const awards = [...new Set(entry.lines.flatMap(({ tag = '' }) => names.awards.get(tag) ?? []))];
  return (
    <Facts
      facts={[
        { term: say(lang, JOURNAL.on), detail: dayWords(entry.on, lang) },
        {
          term: say(lang, JOURNAL.kind),
          detail: say(lang, KIND_WORDS[entry.kind as EntryKind]),
        },
        ...(entry.memo === '' ? [] : [{ term: say(lang, JOURNAL.memo), detail: entry.memo }]),
        ...awards.map(({ code, href }) => ({
          term: say(lang, JOURNAL.tag),
          detail: (
            <a href={href}>
              {code} {say(lang, WORDS.paper)}
            </a>
          ),
        })),
        { term: say(lang, WORDS.written), detail: instantWords(entry.at, lang) },
      ]}
    />
  );
}

function Lines({ frame: { lang }, entry, names }: Props) {
  return (
    <DataTable
      caption={say(lang, WORDS.lines)}
      rows={entry.lines}
      columns={[
        {
          head: say(lang, WORDS.account),
          rowHead: true,
          cell: ({ account }) => say(lang, ACCOUNT_WORDS[account as FundAccount]),
        },
        {
          head: say(lang, JOURNAL.tag),
          cell: ({ account, tag }) => (tag === undefined ? '' : tagName(lang, names, account, tag)),
        },
        {
          head: say(lang, JOURNAL.debit),
          kind: 'number',
          cell: ({ side, yen }) => (side === 'debit' ? yenWords(yen, lang) : ''),
        },
        {
          head: say(lang, JOURNAL.credit),
          kind: 'number',
          cell: ({ side, yen }) => (side === 'credit' ? yenWords(yen, lang) : ''),
        },
      ]}
    />
  );
}

function ReverseForm({ frame: { lang }, entry, why, errors }: Props & { errors: FieldErrors }) {
  return (
    <Section title={say(lang, WORDS.reverseTitle)}>
      <Form action={`${AT}/entries/${entry.id}/reverse`}>
        <TextField
          lang={lang}
          name="why"
          label={say(lang, WORDS.why)}
          hint={say(lang, WORDS.whyHint)}
          value={why}
          maxlength={200}
          error={errors['why']}
        />
        <Actions next={say(lang, WORDS.reverseNext)}>
          <Button kind="danger">{say(lang, WORDS.reverse)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
