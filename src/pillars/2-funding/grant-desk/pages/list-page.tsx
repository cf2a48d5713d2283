import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type ApplicationLine,
  type ApplicationList,
  type ApplicationState,
  STATE_WORDS,
  WAITING_WORDS,
} from '#pillars/2-funding/grant-papers/index.ts';
import {
  type Column,
  DataTable,
  Muted,
  Page,
  Pagination,
  SearchForm,
  StatusTag,
  type Tone,
} from '#ui/index.ts';
import { DESK } from '../words.ts';
import { CaseFilters, type CaseSearch, hrefOf, PAGE_SIZE } from './case-filters.tsx';

type Props = {
  frame: Frame;
  search: CaseSearch;
  list: ApplicationList;
  courses: readonly { readonly key: string; readonly name: string }[];
  years: readonly number[];
};

export const toneOf = (state: ApplicationState): Tone => {
  if (state === 'awarded' || state === 'finished' || state === 'recommended') return 'good';
  if (state === 'returned' || state === 'not_recommended') return 'warn';
  if (['declined', 'refused', 'withdrawn', 'given_up', 'revoked'].includes(state)) return 'neutral';
  return 'info';
};

/** The office's list of applications: what waits, narrowed down by links with everything in the address. */
export function ListPage(props: Props) {
  const { frame, search, list } = props;
  const { lang } = frame;
  const pages = Math.ceil(list.total / PAGE_SIZE);
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.title)}
      lead={say(lang, DESK.lead)}
      crumbs={[{ label: say(lang, DESK.desk), href: '/desk' }]}
      wide
      noindex
    >
      <SearchForm
        action="/desk/grant-cases"
        label={say(lang, DESK.search)}
        value={search.text}
        button={say(lang, DESK.searchButton)}
      />
      <CaseFilters {...props} lang={lang} />
      <p>
        <strong>{say(lang, DESK.count, { count: list.total })}</strong>
      </p>
      {list.total === 0 ? (
        <Muted>
          {say(lang, DESK.none)} <a href="/desk/grant-cases?state=all">{say(lang, DESK.noneWider)}</a>
        </Muted>
      ) : (
        <DataTable caption={say(lang, DESK.title)} columns={columnsOf(lang)} rows={list.lines} />
      )}
      <Pagination
        lang={lang}
        page={search.page}
        pages={pages}
        hrefOf={(page) => hrefOf(search, { page: String(page) })}
      />
    </Page>
  );
}

function columnsOf(lang: Lang): Column<ApplicationLine>[] {
  return [
    {
      head: say(lang, DESK.project),
      rowHead: true,
      cell: (line) => (
        <>
          <a href={`/desk/grant-cases/${line.code}`}>{line.title === '' ? line.code : line.title}</a>
          <br />
          <span class="muted">
            {line.code}　{line.organisationName}
          </span>
        </>
      ),
    },
    {
      head: say(lang, DESK.course),
      cell: (line) => line.courseName[lang] ?? line.courseName.ja,
    },
    {
      head: say(lang, DESK.state),
      cell: (line) => (
        <StatusTag tone={toneOf(line.state)}>{say(lang, STATE_WORDS[line.state].inside)}</StatusTag>
      ),
    },
    {
      head: say(lang, DESK.waits),
      cell: (line) => (line.waiting === undefined ? '—' : say(lang, WAITING_WORDS[line.waiting])),
    },
    {
      head: say(lang, DESK.requested),
      kind: 'number',
      cell: (line) => (line.requestedYen === null ? '—' : yenWords(line.requestedYen, lang)),
    },
    {
      head: say(lang, DESK.submittedOn),
      kind: 'short',
      cell: (line) => (line.submittedAt === null ? '—' : dayWords(japanDay(line.submittedAt), lang)),
    },
  ];
}
