import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { htmlLang, say } from '#kernel/words.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Lead } from './layout.tsx';
import { PATHS } from './paths.ts';
import { UI } from './words.ts';

export type Crumb = { readonly label: string; readonly href: string };

export type PageProps = {
  frame: Frame;
  /** The one h1, and the first words of the window's title. */
  title: string;
  /** Says more in the window's title than the h1 does: what was searched, which page. */
  windowTitle?: string | undefined;
  lead?: Child | undefined;
  /** The pages above this one, nearest last; the page itself is added. */
  crumbs?: readonly Crumb[] | undefined;
  /** Names of islands that this page is better with, as in `src/islands`. */
  islands?: readonly string[] | undefined;
  /** Stands over the h1: steps, an error summary, a message. */
  before?: Child | undefined;
  /** Stands beside the h1: a class, a state. */
  beside?: Child | undefined;
  /** Marks the window's title when the form has come back with errors. */
  invalid?: boolean | undefined;
  description?: string | undefined;
  /** Feeds that a reader may follow from this page. */
  feeds?: readonly Crumb[] | undefined;
  /** The ground of a desk is a little darker, and the page wider. */
  wide?: boolean | undefined;
  noindex?: boolean | undefined;
  children?: Child | undefined;
};

// A page stays whole when an island is not built: it only lacks the help.
function islandHrefs(assets: Frame['assets'], islands: readonly string[] = []): string[] {
  return islands.flatMap((name) => assets[`${name}.js`] ?? []);
}

function Head({
  frame,
  title,
  windowTitle = title,
  islands,
  invalid,
  description,
  feeds,
  noindex,
}: PageProps) {
  const { assets, city, lang } = frame;
  const whole = `${windowTitle} | ${city.productName} ${city.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{invalid ? `${say(lang, UI.invalidTitle)}${whole}` : whole}</title>
      <meta name="color-scheme" content="light dark" />
      {description !== undefined && <meta name="description" content={description} />}
      {noindex && <meta name="robots" content="noindex" />}
      <link rel="icon" type="image/svg+xml" href={assets['favicon.svg'] ?? '/favicon.svg'} />
      <link rel="stylesheet" href={assets['app.css']} />
      <link rel="stylesheet" href={city.themeHref} />
      <link rel="stylesheet" href={assets['fonts.css']} />
      {feeds?.map((feed) => (
        <link rel="alternate" type="application/atom+xml" title={feed.label} href={feed.href} />
      ))}
      {islandHrefs(assets, islands).map((href) => (
        <script type="module" src={href} />
      ))}
    </head>
  );
}

function Breadcrumb({ frame, crumbs, title }: PageProps) {
  if (crumbs === undefined) return null;
  return (
    <nav class="breadcrumb" aria-label={say(frame.lang, UI.breadcrumb)}>
      <ol>
        <li>
          <a href={PATHS.home}>{say(frame.lang, UI.home)}</a>
        </li>
        {crumbs.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}

/** The whole document: skip link, head, breadcrumb, one h1, the page, the foot. */
export function Page(props: PageProps) {
  const { frame, title, lead, before, beside, wide, children } = props;
  return (
    <>
      {html`<!doctype html>`}
      <html lang={htmlLang(frame.lang)} data-lang={frame.lang}>
        <Head {...props} />
        <body>
          <a class="skip-link" href="#main">
            {say(frame.lang, UI.skip)}
          </a>
          <Header frame={frame} />
          <div class={wide ? 'wrap wrap--wide' : 'wrap'}>
            <Breadcrumb {...props} />
            <main id="main" tabindex={-1}>
              {before}
              <div class="page-head">
                <h1>{title}</h1>
                {beside !== undefined && <div class="page-head__beside">{beside}</div>}
              </div>
              {lead !== undefined && <Lead>{lead}</Lead>}
              {children}
            </main>
          </div>
          <Footer frame={frame} />
        </body>
      </html>
    </>
  );
}
