import { expect, test } from 'vitest';
import { asPublic } from '#registry/organisations/index.ts';
import { wholeOf } from '#registry/organisations/organisations.factory.ts';
import { contactHref, webHref } from '../rules/safe-links.ts';
import { Contacts, FactList, Links } from './record-parts.tsx';

const BAD = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'JaVaScRiPt://x',
  '//evil.example',
  'https://a"onclick=x',
];

test('only addresses of the web, numbers and mail addresses become links', () => {
  for (const bad of BAD) {
    expect(webHref(bad)).toBeUndefined();
    for (const kind of ['phone', 'mail', 'form', 'social', 'post', 'fax']) {
      expect([kind, contactHref({ kind, value: bad })]).toEqual([kind, undefined]);
    }
  }
  expect(webHref('https://example.jp/a?b=c')).toBe('https://example.jp/a?b=c');
  expect(contactHref({ kind: 'phone', value: '0467-11-1111' })).toBe('tel:0467111111');
  expect(contactHref({ kind: 'mail', value: 'a@example.jp' })).toBe('mailto:a@example.jp');
});

test('a link of another kind that has found its way into the record is drawn as words alone', () => {
  const whole = wholeOf({ website: 'javascript:alert(1)', publicFacts: ['website', 'links'] });
  const group = {
    ...asPublic(whole, '2026-06-10'),
    contacts: [{ kind: 'form' as const, label: '', value: 'javascript:alert(2)' }],
    links: [{ label: 'リンク', href: 'javascript:alert(3)' }],
  };
  const view = {
    group,
    names: { areas: new Map(), cityFields: new Map() },
    freshness: undefined,
    level: 1 as const,
    stories: [],
    photographs: [],
    papers: [],
    measure: undefined,
  };
  const drawn = [
    String(<FactList lang="ja" view={view} kind="任意団体" code="G00001" />),
    String(<Contacts lang="ja" contacts={group.contacts} />),
    String(<Links lang="ja" links={group.links} />),
  ].join('');
  expect(drawn).not.toContain('href="javascript');
  expect(drawn).toContain('リンク');
});
