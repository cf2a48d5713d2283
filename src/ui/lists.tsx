import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { UI } from './words.ts';

type PaginationProps = {
  lang: Lang;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
};

// The first, the last and two around the present one; a gap is null.
function pagesShown(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? 0) > 1 ? [null, n] : [n]));
}

function PageLink({ lang, page, number, hrefOf }: Omit<PaginationProps, 'pages'> & { number: number }) {
  return (
    <a
      href={hrefOf(number)}
      aria-current={number === page ? 'page' : undefined}
      aria-label={say(lang, UI.pageNumber, { page: number })}
    >
      {number}
    </a>
  );
}

/** Leafing through a long list. Nothing when there is one page. */
export function Pagination(props: PaginationProps) {
  const { lang, page, pages, hrefOf } = props;
  if (pages <= 1) return null;
  return (
    <nav class="pagination" aria-label={say(lang, UI.pages)}>
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {say(lang, UI.previous)}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((number) => (
          <li>{number === null ? <span>…</span> : <PageLink {...props} number={number} />}</li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {say(lang, UI.following)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Which part of a list is shown, of how many. */
export function RangeWords(props: { lang: Lang; from: number; to: number; total: number }) {
  return <p class="muted">{say(props.lang, UI.range, props)}</p>;
}

export type TabLink = {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  readonly count?: number | undefined;
};

/** Views of the same thing; each is a page of its own, so each is a link. */
export function Tabs(props: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <ul>
        {props.tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="tabs__count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export type Facet = TabLink;

/** Ways to narrow a list: links with counts, in a drawer on a phone. */
export function Facets(props: {
  title: string;
  groups: readonly { title: string; facets: readonly Facet[] }[];
}) {
  return (
    <details class="facets">
      <summary>{props.title}</summary>
      {props.groups.map((group) => (
        <section>
          <h3>{group.title}</h3>
          <ul>
            {group.facets.map((facet) => (
              <li>
                <a href={facet.href} aria-current={facet.current ? 'true' : undefined}>
                  {facet.label}
                </a>
                <span>{facet.count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

export type CountLink = { readonly label: string; readonly count: number; readonly href: string };

/** How many of each kind are waiting; each count leads to them. */
export function CountLinks(props: { label: string; counts: readonly CountLink[] }) {
  return (
    <nav class="count-links" aria-label={props.label}>
      <ul>
        {props.counts.map((entry) => (
          <li>
            <a href={entry.href}>
              <strong>{entry.count}</strong>
              <span>{entry.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Nothing here, said plainly, with the nearest thing that can be done. */
export function EmptyState(props: { title: string; children?: Child | undefined }) {
  return (
    <div class="empty">
      <p>
        <strong>{props.title}</strong>
      </p>
      {props.children}
    </div>
  );
}

/** More for those who want it, closed at first. */
export function Disclosure(props: {
  summary: string;
  open?: boolean | undefined;
  children?: Child | undefined;
}) {
  return (
    <details class="disclosure" open={props.open}>
      <summary>{props.summary}</summary>
      <div class="disclosure__body">{props.children}</div>
    </details>
  );
}
