import { describe, expect, it } from 'vitest';
import { type AtomEntry, atomFeed, tagUri } from './atom-feed.ts';

const ODD = '<b>太字</b> & "引用" ]]> &amp; \u0007終';
const entry: AtomEntry = {
  id: tagUri('musubi.example.jp', '2026', 'policy/news/7'),
  title: ODD,
  updated: new Date('2026-11-22T15:00:00Z'),
  link: 'https://musubi.example.jp/policy/measures/3?a=1&b=2',
  summary: `${ODD} 髙﨑`,
};
const feed = (entries: AtomEntry[] = [entry]) =>
  atomFeed({
    id: tagUri('musubi.example.jp', '2026', 'feeds/policy'),
    title: '施策の動き & <お知らせ>',
    updated: new Date('2026-11-23T00:00:00Z'),
    entries,
    self: 'https://musubi.example.jp/feeds/policy.atom',
    link: 'https://musubi.example.jp/policy',
    author: '結浜市 & 課',
  });

const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)|</;
const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g;

/** Reads XML strictly enough to notice what breaks a reader: tags that do not match, bare marks, letters it cannot hold. */
function faultOf(xml: string): string | undefined {
  if (/(?![\n\t])\p{Cc}/u.test(xml)) return 'control character';
  const rest = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '').replace(/<\?xml .*?\?>/, '');
  const tags = [...rest.matchAll(TAG)];
  if (BARE.test(rest.replace(TAG, '')) || tags.some(([, , , attributes]) => BARE.test(attributes ?? ''))) {
    return 'bare mark';
  }
  const open: (string | undefined)[] = [];
  for (const [, closing, name, , single] of tags.filter(([, , , , single]) => single === '')) {
    if (closing === '') open.push(name);
    else if (open.pop() !== name) return `closes ${name}${single}`;
  }
  return open.length > 0 ? `not closed: ${open.join()}` : undefined;
}

describe('a feed of changes', () => {
  it('is well-formed whatever the titles hold', () => {
    expect(faultOf(feed())).toBeUndefined();
    expect(faultOf('<a>&</a>')).toBeDefined();
    expect(faultOf('<a><b></a>')).toBeDefined();
    expect(faultOf('<a> < </a>')).toBeDefined();
    expect(faultOf('<a>')).toBeDefined();
  });

  it('has what Atom asks for', () => {
    const xml = feed();
    expect(xml).toContain('<feed xml:lang="ja" xmlns="http://www.w3.org/2005/Atom">');
    expect(xml).toContain('<id>tag:musubi.example.jp,2026:feeds/policy</id>');
    expect(xml).toContain('<title>施策の動き &amp; &lt;お知らせ&gt;</title>');
    expect(xml).toContain('<updated>2026-11-23T00:00:00.000Z</updated>');
    expect(xml).toContain('<link rel="self" href="https://musubi.example.jp/feeds/policy.atom"/>');
    expect(xml).toContain('<name>結浜市 &amp; 課</name>');
    expect(xml).toContain('<updated>2026-11-22T15:00:00.000Z</updated>');
    expect(xml).toContain('href="https://musubi.example.jp/policy/measures/3?a=1&amp;b=2"');
  });

  it('shows titles as they were typed: they are declared HTML, so they are written as HTML', () => {
    expect(feed()).toContain('<![CDATA[&lt;b&gt;太字&lt;/b&gt; &amp; "引用" ]]&gt; &amp;amp;  終]]>');
  });

  it('names the same event the same way for ever', () => {
    expect(entry.id).toBe('tag:musubi.example.jp,2026:policy/news/7');
    expect(tagUri('a.jp', '2026-04-01', 'お知らせ/1 2')).toBe(
      'tag:a.jp,2026-04-01:%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B/1%202',
    );
    expect(feed()).toContain(`<id>${entry.id}</id>`);
    expect(feed()).toBe(feed());
  });

  it('is a feed without entries too', () => {
    expect(faultOf(feed([]))).toBeUndefined();
    expect(feed([])).not.toContain('<entry>');
  });
});
