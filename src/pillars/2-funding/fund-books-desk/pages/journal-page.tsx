import type { EntryFound } from '#blocks/ledger/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { BOOK_WORDS, ENTRY_KINDS, type EntryKind, KIND_WORDS } from '#pillars/2-funding/fund-books/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  PATHS,
  Page,
  Pagination,
  RangeWords,
  RefusalNotice,
  SelectField,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import { type Names, tagName } from '../names.ts';
import { JOURNAL as WORDS } from '../page-words.ts';
import { AT } from './overview-page.tsx';

export type JournalChoice = { readonly fiscalYear: number | undefined; readonly kind: EntryKind | undefined };
export const PER_PAGE = 50;

type Props = {
  frame: Frame;
  entries: readonly EntryFound[];
  total: number;
  page: number;
  choice: JournalChoice;
  years: readonly number[];
  names: Names;
  refusal?: string | undefined;
};

const kindWords = (kind: string) => KIND_WORDS[kind as EntryKind];

/** What an entry moved: its amount once, not on both sides and not in the control accounts too. */
export function amountOf({ lines }: Pick<EntryFound, 'lines'>): number {
  const debits = lines.filter(({ side }) => side === 'debit');
  const control = ['means', 'free', 'earmarked', 'committed', 'general_means', 'general_committed'];
  const money = debits.filter(({ account }) => !control.includes(account));
  return (money.length > 0 ? money : debits).reduce((sum, { yen }) => sum + yen, 0);
}

export function aboutOf(lang: Frame['lang'], names: Names, { lines, memo }: EntryFound): string {
  const tags = lines.flatMap(({ account, tag }) =>
    tag === undefined ? [] : [tagName(lang, names, account, tag)],
  );
  return [...new Set(tags), memo].filter((part) => part !== '').join('　');
}

function queryOf({ fiscalYear, kind }: JournalChoice, page = 1): string {
  const query = new URLSearchParams();
  if (fiscalYear !== undefined) query.set('year', String(fiscalYear));
  if (kind !== undefined) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '' : `?${query}`;
}

/** The journal, the newest entry first, narrowed by year and kind. */
export function JournalPage(props: Props) {
  const { frame, entries, total, page, choice, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, BOOK_WORDS.desk), href: PATHS.desk },
        { label: say(lang, BOOK_WORDS.title), href: AT },
      ]}
      before={refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      wide
      noindex
    >
      <Narrow {...props} />
      {total === 0 ? (
        <EmptyState title={say(lang, WORDS.none)} />
      ) : (
        <Stack>
          <RangeWords
            lang={lang}
            from={(page - 1) * PER_PAGE + 1}
            to={(page - 1) * PER_PAGE + entries.length}
            total={total}
          />
          <Entries {...props} />
          <Pagination
            lang={lang}
            page={page}
            pages={Math.ceil(total / PER_PAGE)}
            hrefOf={(to) => `${AT}/journal${queryOf(choice, to)}`}
          />
        </Stack>
      )}
    </Page>
  );
}

function Narrow({ frame: { lang }, choice, years }: Props) {
  const every = { value: '', label: say(lang, WORDS.every) };
  return (
    <Form action={`${AT}/journal`} method="get">
      <SelectField
        lang={lang}
        name="year"
        label={say(lang, BOOK_WORDS.year, { year: '' })}
        value={String(choice.fiscalYear ?? '')}
        noEmpty
        options={[
          every,
          ...years.map((year) => ({
            value: String(year),
            label: say(lang, BOOK_WORDS.year, { year }),
          })),
        ]}
      />
      <SelectField
        lang={lang}
        name="kind"
        label={say(lang, WORDS.kind)}
        value={choice.kind ?? ''}
        noEmpty
        options={[every, ...ENTRY_KINDS.map((kind) => ({ value: kind, label: say(lang, KIND_WORDS[kind]) }))]}
      />
      <Actions>
        <Button>{say(lang, WORDS.filter)}</Button>
        <ButtonLink kind="secondary" href={`${AT}/journal.csv${queryOf(choice)}`} download>
          {say(lang, WORDS.csv)}
        </ButtonLink>
      </Actions>
      <p>
        <a href={`${AT}/journal.csv${queryOf(choice) || '?'}&encoding=cp932`}>{say(lang, WORDS.csvOld)}</a>
      </p>
    </Form>
  );
}

function Entries({ frame: { lang }, entries, names }: Props) {
  return (
    <DataTable
      caption={say(lang, WORDS.title)}
      rows={entries}
      columns={[
        {
          head: say(lang, WORDS.number),
          kind: 'short',
          rowHead: true,
          cell: ({ id, number }) => <a href={`${AT}/entries/${id}`}>{number}</a>,
        },
        { head: say(lang, WORDS.on), kind: 'short', cell: ({ on }) => dayWords(on, lang) },
        {
          head: say(lang, WORDS.kind),
          cell: ({ kind, reversedBy }) => (
            <>
              {say(lang, kindWords(kind))} {reversedBy && <StatusTag>{say(lang, WORDS.reversed)}</StatusTag>}
            </>
          ),
        },
        { head: say(lang, WORDS.about), cell: (entry) => aboutOf(lang, names, entry) },
        { head: say(lang, WORDS.yen), kind: 'number', cell: (entry) => yenWords(amountOf(entry), lang) },
      ]}
    />
  );
}
