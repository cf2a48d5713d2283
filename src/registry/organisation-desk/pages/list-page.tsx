import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  type Area,
  codeOf,
  KIND_WORDS,
  KINDS,
  type OrganisationLine,
  PAGE_SIZE,
  STANDING_WORDS,
  STANDINGS,
  type Standing,
} from '#registry/organisations/index.ts';
import {
  ButtonLink,
  Cluster,
  DataTable,
  Disclosure,
  EmptyState,
  PATHS,
  Page,
  Pagination,
  RangeWords,
  SearchForm,
  StatusTag,
  Tabs,
} from '#ui/index.ts';
import type { ListQuery } from '../forms.ts';
import { DESK } from '../words.ts';
import { AT, DUPLICATES_AT, recordHref } from './paths.ts';

type Props = {
  frame: Frame;
  query: ListQuery;
  lines: readonly OrganisationLine[];
  total: number;
  counts: ReadonlyMap<Standing, number>;
  areas: readonly Area[];
  /** Whether the reader keeps the register, and so merges entries and takes files in and out. */
  keeps: boolean;
};

export const STANDING_TONES = {
  applicant: 'info',
  registered: 'good',
  lapsed: 'warn',
  withdrawn: 'neutral',
  merged: 'neutral',
} as const;

/** The staff's list of the register. */
export function ListPage(props: Props) {
  const { frame, query, total, lines, keeps } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.title)}
      lead={say(lang, DESK.lead)}
      crumbs={[{ label: say(lang, DESK.desk), href: PATHS.desk }]}
      beside={
        <Cluster>
          {keeps && (
            <>
              <ButtonLink href={DUPLICATES_AT} kind="secondary" small>
                {say(lang, DESK.duplicates)}
              </ButtonLink>
              <ButtonLink href="/desk/exchange" kind="secondary" small>
                {say(lang, DESK.export)}
              </ButtonLink>
            </>
          )}
        </Cluster>
      }
      wide
      noindex
    >
      <SearchForm
        action={AT}
        label={say(lang, DESK.search)}
        value={query.q}
        button={say(lang, DESK.searchButton)}
      />
      <StandingTabs {...props} />
      <KindFacets {...props} />
      {total === 0 ? (
        <EmptyState title={say(lang, DESK.none)}>
          <p>{say(lang, DESK.noneHint)}</p>
          <p>
            <a href={AT}>{say(lang, DESK.showAll)}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <RangeWords
            lang={lang}
            from={(query.page - 1) * PAGE_SIZE + 1}
            to={(query.page - 1) * PAGE_SIZE + lines.length}
            total={total}
          />
          <Lines {...props} />
        </>
      )}
      <Pagination
        lang={lang}
        page={query.page}
        pages={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(page) => hrefOf(query, { page })}
      />
    </Page>
  );
}

function hrefOf(query: ListQuery, changes: Partial<ListQuery>): string {
  const { q, standing, kind, page } = { ...query, page: 1, ...changes };
  const parts = new URLSearchParams();
  if (q !== '') parts.set('q', q);
  if (standing) parts.set('standing', standing);
  if (kind) parts.set('kind', kind);
  if (page > 1) parts.set('page', String(page));
  return parts.size === 0 ? AT : `${AT}?${parts}`;
}

function StandingTabs({ frame, query, counts }: Props) {
  const { lang } = frame;
  const live = STANDINGS.filter((standing) => standing !== 'merged');
  const all = live.reduce((sum, standing) => sum + (counts.get(standing) ?? 0), 0);
  return (
    <Tabs
      label={say(lang, DESK.standings)}
      tabs={[
        {
          label: say(lang, DESK.all),
          href: hrefOf(query, { standing: undefined }),
          current: query.standing === undefined,
          count: all,
        },
        ...STANDINGS.map((standing) => ({
          label: say(lang, STANDING_WORDS[standing].inside),
          href: hrefOf(query, { standing }),
          current: query.standing === standing,
          count: counts.get(standing) ?? 0,
        })),
      ]}
    />
  );
}

function KindFacets({ frame, query }: Props) {
  const { lang } = frame;
  const facets = [
    {
      label: say(lang, DESK.all),
      href: hrefOf(query, { kind: undefined }),
      current: query.kind === undefined,
    },
    ...KINDS.map((kind) => ({
      label: say(lang, KIND_WORDS[kind]),
      href: hrefOf(query, { kind }),
      current: query.kind === kind,
    })),
  ];
  const title = query.kind
    ? `${say(lang, DESK.kind)}：${say(lang, KIND_WORDS[query.kind])}`
    : say(lang, DESK.kinds);
  return (
    <Disclosure summary={title}>
      <ul class="inline-list">
        {facets.map(({ label, href, current }) => (
          <li>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Lines({ frame, lines, areas }: Props) {
  const { lang } = frame;
  const areaNames = new Map(areas.map(({ code, name }) => [code, name]));
  return (
    <DataTable
      caption={say(lang, DESK.title)}
      rows={lines}
      columns={[
        {
          head: say(lang, DESK.name),
          rowHead: true,
          cell: (row) => (
            <>
              <a href={recordHref(codeOf(row.number))}>{row.name}</a>
              {row.nameKana !== '' && <div class="muted">{row.nameKana}</div>}
            </>
          ),
        },
        { head: say(lang, DESK.code), kind: 'short', cell: (row) => codeOf(row.number) },
        { head: say(lang, DESK.kind), cell: (row) => say(lang, KIND_WORDS[row.kind]) },
        {
          head: say(lang, DESK.standing),
          kind: 'short',
          cell: (row) => (
            <StatusTag tone={STANDING_TONES[row.standing]}>
              {say(lang, STANDING_WORDS[row.standing].inside)}
            </StatusTag>
          ),
        },
        {
          head: say(lang, DESK.area),
          kind: 'short',
          cell: (row) => areaNames.get(row.areaCode ?? '') ?? '—',
        },
        {
          head: say(lang, DESK.validUntil),
          kind: 'short',
          cell: (row) => (row.validUntil === null ? '—' : dayWords(row.validUntil, lang)),
        },
        {
          head: say(lang, DESK.updated),
          kind: 'short',
          cell: (row) => dayWords(japanDay(row.updatedAt), lang),
        },
      ]}
    />
  );
}
