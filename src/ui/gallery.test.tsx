import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frame } from '#kernel/frame.ts';
import type { Lang } from '#kernel/words.ts';
import { Gallery } from './gallery.tsx';
import { Page } from './page.tsx';
import { signInHref } from './paths.ts';

function frameOf(changes: Partial<Frame> = {}): Frame {
  return {
    city: {
      name: '架空市',
      productName: 'むすび',
      office: '地域課',
      officeContact: '電話 0000',
      accent: '#0b4f4a',
      accentText: '#ffffff',
      themeHref: '/theme.css?v=1',
    },
    lang: 'ja',
    path: '/policy?class=1',
    nav: [{ mark: '1', label: '活動の場', href: '/places', current: true }],
    user: null,
    demo: false,
    assets: {
      'app.css': '/assets/app-1.css',
      'fonts.css': '/assets/fonts-1.css',
      'copy-text.js': '/assets/copy-1.js',
    },
    requestId: 'r1',
    languages: [{ lang: 'en', label: 'English', href: '/policy?lang=en', current: false }],
    ...changes,
  };
}

test.each<Lang>(['ja', 'en', 'easy'])(
  'in %s the gallery holds no inline style and no inline script',
  (lang) => {
    const html = String(<Gallery frame={frameOf({ lang })} />);
    expect(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/.exec(html)).toBe(null);
    const words = html.replace(/<[^>]+>/g, ' ');
    expect(/undefined|\[object|\{\w+\}/.exec(words)).toBe(null);
  },
);

// The plain variant of a thing needs no rule of its own.
const PLAIN = new Set(['class-mark--3', 'freshness--fresh', 'input--full', 'choice-row']);

test('every class that a component draws has its style, and every colour its definition', () => {
  const folder = new URL('./styles/', import.meta.url);
  const css = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const html = String(
    <Gallery frame={frameOf({ demo: true, user: { name: '花子', roles: ['担当'] }, deskCount: 1 })} />,
  );
  const drawn = [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ') ?? []);
  const bare = [...new Set(drawn)].filter((name) => !css.includes(`.${name}`) && !PLAIN.has(name));
  expect(bare).toEqual([]);
  const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
  const own = [...new Set(used)].filter((name) => !/^--(color|leading|radius|font)-/.test(name));
  expect(own.filter((name) => !css.includes(`${name}:`))).toEqual([]);
});

test('ids are unique and what is described is there', () => {
  const html = String(<Gallery frame={frameOf()} />);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = [...html.matchAll(/(?:\sfor|aria-describedby)="([^"]+)"/g)].flatMap(
    ([, id]) => id?.split(' ') ?? [],
  );
  for (const id of wanted) expect(ids).toContain(id);
});

test('a page has one h1, its language, a skip link, and the styles of the city last of the design', () => {
  const html = String(<Page frame={frameOf()} title="施策" crumbs={[{ label: '指針', href: '/policy' }]} />);
  expect(html.startsWith('<!doctype html>')).toBe(true);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('<html lang="ja"');
  expect(html).toContain('href="#main"');
  expect(html.indexOf('/assets/app-1.css')).toBeLessThan(html.indexOf('/theme.css?v=1'));
  expect(html).toMatch(/<li aria-current="page">施策<\/li>/);
});

test('easy Japanese is marked as Japanese for browsers', () => {
  const html = String(<Page frame={frameOf({ lang: 'easy' })} title="施策" />);
  expect(html).toContain('<html lang="ja" data-lang="easy"');
});

test('only a demonstration says that its people are invented', () => {
  expect(String(<Page frame={frameOf()} title="t" />)).not.toContain('架空のもの');
  expect(String(<Page frame={frameOf({ demo: true })} title="t" />)).toContain('架空のもの');
});

test('a visitor is offered the sign-in with the way back, a user their desk and the way out', () => {
  const visitor = String(<Page frame={frameOf()} title="t" />);
  expect(visitor).toContain('href="/sign-in?next=%2Fpolicy%3Fclass%3D1"');
  const user = String(
    <Page frame={frameOf({ user: { name: '見本 花子', roles: ['担当'] }, deskCount: 4 })} title="t" />,
  );
  expect(user).not.toContain('/sign-in');
  expect(user).toContain('4件が待っています');
  expect(user).toContain('method="post" action="/sign-out"');
});

test('signing in never leads back to the sign-in', () => {
  expect(signInHref('/sign-in?back=%2F')).toBe('/sign-in');
  expect(signInHref('/')).toBe('/sign-in');
});

test('a page loads the islands it names and no others', () => {
  expect(String(<Page frame={frameOf()} title="t" />)).not.toContain('<script');
  const html = String(<Page frame={frameOf()} title="t" islands={['copy-text']} />);
  expect(html).toContain('<script type="module" src="/assets/copy-1.js"></script>');
});

test('a form that came back says so in the title of the window', () => {
  expect(String(<Page frame={frameOf()} title="申請" invalid />)).toContain('<title>入力の直し：申請');
});
