import type { Actor } from '#kernel/actor.ts';
import type { Frame, NavLink } from '#kernel/frame.ts';
import { LANGS, type Lang, say, type Text } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { onBump } from '#platform/versions/bump.ts';
import { findNavigation } from '#policy/index.ts';
import { type City, getCity } from '#registry/city/index.ts';
import { ROLE_WORDS } from '#registry/people/index.ts';
import { APP } from './words.ts';

const LANGUAGE_LABELS: Record<Lang, string> = { ja: '日本語', en: 'English', easy: 'やさしい日本語' };

/** What every page needs of the city and the guideline; read again only when one of them changes. */
export function createSurroundings(db: Db) {
  let known: Promise<{ city: City; navigation: Awaited<ReturnType<typeof findNavigation>> }> | undefined;
  const stop = onBump((module) => {
    if (module === 'city' || module === 'policy') known = undefined;
  });
  const read = () => {
    known ??= Promise.all([getCity(db), findNavigation(db)]).then(
      ([city, navigation]) => ({ city, navigation }),
      (fault: unknown) => {
        known = undefined;
        throw fault;
      },
    );
    return known;
  };
  return { read, stop };
}

export type Surroundings = Awaited<ReturnType<ReturnType<typeof createSurroundings>['read']>>;

type Visitor = { actor: Actor; name: string | null; deskCount?: number | undefined };

/** The frame of a page from what is known of the city, the request and whoever asks. */
export function frameOf(
  { city, navigation }: Surroundings,
  request: { lang: Lang; path: string; requestId: string },
  visitor: Visitor,
  assets: Readonly<Record<string, string>>,
): Frame {
  const { lang, path, requestId } = request;
  return {
    city: {
      name: city.name,
      productName: city.productName,
      office: city.officeName,
      officeContact: [city.officePhone, city.officeMail].filter((part) => part !== '').join('　'),
      accent: city.accent,
      accentText: '#ffffff',
      themeHref: `/theme.css?v=${city.accent.slice(1)}`,
    },
    lang,
    path,
    nav: [link(APP.registerMark, APP.register, '/policy'), ...navigation.map(pillarLink)].map((item) => ({
      ...item,
      current: isCurrent(item.href, path),
    })),
    user:
      visitor.name === null
        ? null
        : {
            name: visitor.name,
            roles: visitor.actor.roles.filter((r) => r !== 'visitor').map((r) => say(lang, ROLE_WORDS[r])),
          },
    demo: city.demo,
    assets,
    requestId,
    deskCount: visitor.deskCount,
    languages: LANGS.map((to) => ({
      lang: to,
      label: LANGUAGE_LABELS[to],
      href: `/language/${to}?next=${encodeURIComponent(path)}`,
      current: to === lang,
    })),
  };

  function link(mark: Text, label: Text, href: string): Omit<NavLink, 'current'> {
    return { mark: say(lang, mark), label: say(lang, label), href };
  }
}

function pillarLink(pillar: { edition: number; number: number; label: string }): Omit<NavLink, 'current'> {
  return {
    mark: String(pillar.number),
    label: pillar.label,
    href: `/policy/editions/${pillar.edition}/pillars/${pillar.number}`,
  };
}

/** A pillar is current on its own pages; the register on all others of the guideline. */
function isCurrent(href: string, path: string): boolean {
  const page = path.split('?')[0] ?? path;
  if (href !== '/policy') return page === href || page.startsWith(`${href}/`);
  return page === '/policy' || (page.startsWith('/policy/') && !/\/pillars\/\d+/.test(page));
}
