import { Feed } from 'feed';

export type AtomEntry = {
  /** Stays the same for the same event for ever: see `tagUri`. */
  readonly id: string;
  readonly title: string;
  readonly updated: Date;
  readonly link: string;
  readonly summary: string;
};
export type AtomFeedParts = {
  readonly id: string;
  readonly title: string;
  /** When there are no entries to take it from, the day from which the feed exists. */
  readonly updated: Date;
  readonly entries: readonly AtomEntry[];
  /** The address of the feed itself, and of the page that it follows. */
  readonly self: string;
  readonly link?: string | undefined;
  readonly author: string;
  readonly lang?: 'ja' | 'en' | undefined;
};

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** A feed of changes as Atom 1.0 (RFC 4287). */
export function atomFeed({ entries, self, author, lang = 'ja', ...parts }: AtomFeedParts): string {
  const feed = new Feed({
    id: parts.id,
    title: legible(parts.title),
    updated: parts.updated,
    feed: self,
    author: { name: legible(author) },
    generator: false,
    ...(parts.link === undefined ? {} : { link: parts.link }),
  });
  for (const { id, title, updated, link, summary } of entries) {
    feed.addItem({ id, title: asHtml(title), date: updated, link, description: asHtml(summary) });
  }
  return feed.atom1().replace('<feed xmlns=', `<feed xml:lang="${lang}" xmlns=`);
}

/** A name that outlives addresses (RFC 4151): the city's host, the day from which it used it, and the record. */
export function tagUri(host: string, since: string, specific: string): string {
  return `tag:${host},${since}:${specific.split('/').map(encodeURIComponent).join('/')}`;
}

/** The library declares titles and summaries to be HTML, so text must be written as HTML. */
function asHtml(text: string): string {
  return legible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Without the letters that XML cannot hold. */
function legible(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
}
