import type { Frame, LanguageLink } from '#kernel/frame.ts';
import { htmlLang, type Lang, say } from '#kernel/words.ts';
import { Icon, KnotMark } from './icons.tsx';
import { PATHS, signInHref } from './paths.ts';
import { UI } from './words.ts';

function Brand({ frame }: { frame: Frame }) {
  return (
    <a class="brand" href={PATHS.home}>
      <KnotMark />
      <span class="brand__words">
        <span class="brand__city">{frame.city.name}</span>
        <span class="brand__name">{frame.city.productName}</span>
      </span>
    </a>
  );
}

function LanguageItems({ links }: { links: readonly LanguageLink[] }) {
  return (
    <ul class="languages">
      {links.map((link) => (
        <li>
          <a
            href={link.href}
            lang={htmlLang(link.lang)}
            hreflang={htmlLang(link.lang)}
            aria-current={link.current ? 'true' : undefined}
          >
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** In a row where there is room; on a phone under a sign that opens without script. */
function Languages({ lang, links }: { lang: Lang; links: readonly LanguageLink[] }) {
  return (
    <>
      <nav class="only-wide" aria-label={say(lang, UI.language)}>
        <LanguageItems links={links} />
      </nav>
      <details class="menu only-narrow">
        <summary>
          <Icon name="language" />
          <span class="menu__word">{say(lang, UI.language)}</span>
        </summary>
        <div class="menu__panel">
          <LanguageItems links={links} />
        </div>
      </details>
    </>
  );
}

function UserMenu({ frame }: { frame: Frame }) {
  const { lang, user } = frame;
  if (user === null) {
    return (
      <a class="button button--secondary button--small" href={signInHref(frame.path)}>
        {say(lang, UI.signIn)}
      </a>
    );
  }
  return (
    <details class="menu">
      <summary>
        <span class="menu__name">{user.name}</span>
        <span class="visually-hidden">{say(lang, UI.userMenu)}</span>
        {(frame.deskCount ?? 0) > 0 && <span class="count">{frame.deskCount}</span>}
        <Icon name="chevron" />
      </summary>
      <div class="menu__panel">
        <p class="menu__who">
          <strong>{user.name}</strong>
          {user.roles.map((role) => (
            <span class="tag">{role}</span>
          ))}
        </p>
        <ul>
          <li>
            <a href={PATHS.desk}>
              {say(lang, UI.desk)}
              {frame.deskCount !== undefined && (
                <small>{say(lang, UI.deskWaiting, { count: frame.deskCount })}</small>
              )}
            </a>
          </li>
          <li>
            <a href={PATHS.account}>{say(lang, UI.account)}</a>
          </li>
        </ul>
        <form method="post" action={PATHS.signOut}>
          <button type="submit" class="button button--secondary button--small">
            {say(lang, UI.signOut)}
          </button>
        </form>
      </div>
    </details>
  );
}

function MainNav({ frame }: { frame: Frame }) {
  if (frame.nav.length === 0) return null;
  return (
    <nav class="main-nav" aria-label={say(frame.lang, UI.mainNav)}>
      <ol class="wrap">
        {frame.nav.map((link) => (
          <li>
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.mark !== '' && <span class="main-nav__mark">{link.mark}</span>} {link.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Says on every page of a demonstration that its people and papers are invented. */
export function DemoBand({ lang }: { lang: Lang }) {
  return (
    <aside class="demo-band" aria-label={say(lang, UI.demoName)}>
      <p class="wrap">
        <span class="tag tag--outline">{say(lang, UI.demoName)}</span> {say(lang, UI.demo)}
      </p>
    </aside>
  );
}

/** The head of every page: whose it is, in which language, who is signed in, and the guideline's order. */
export function Header({ frame }: { frame: Frame }) {
  return (
    <>
      <header class="site-header">
        <div class="wrap site-header__row">
          <Brand frame={frame} />
          <div class="site-header__tools">
            <Languages lang={frame.lang} links={frame.languages} />
            <UserMenu frame={frame} />
          </div>
        </div>
      </header>
      <MainNav frame={frame} />
      {frame.demo && <DemoBand lang={frame.lang} />}
    </>
  );
}
