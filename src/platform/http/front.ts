import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLang, type Lang } from '#kernel/words.ts';
import type { CachedPage, PageCache } from './page-cache.ts';

/** Whoever carries this cookie has signed in, and gets no page from the cache. */
export const SESSION_COOKIE = 'musubi.session_token';
/** Holds the reader's choice of language. */
export const LANG_COOKIE = 'lang';

const LANG_PATTERN = /(?:^|;\s*)lang=(ja|en|easy)(?:;|$)/;

/** The language that a request asks for: in its address, else in its cookie, else Japanese. */
export function langOf(url: string, cookie: string | undefined): Lang {
  const asked = /[?&]lang=(ja|en|easy)(?:&|$)/.exec(url)?.[1];
  if (isLang(asked)) return asked;
  const kept = cookie && LANG_PATTERN.exec(cookie)?.[1];
  return isLang(kept) ? kept : 'ja';
}

const HOUR_MS = 3_600_000;
/** Japan has no summer time: its day is nine hours ahead, all the year round. */
const JAPAN_MS = 9 * HOUR_MS;

/** Cached pages are told apart by address, language and the day in Japan, because deadlines pass at midnight. */
export function cacheKey(url: string, lang: Lang, now: Date): string {
  return `${Math.floor((now.getTime() + JAPAN_MS) / (24 * HOUR_MS))} ${lang} ${url}`;
}

export function hasSession(cookie: string | undefined): boolean {
  return cookie?.includes(SESSION_COOKIE) ?? false;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Hears of each page that an anonymous visitor was shown: its address, and what the visitor's browser calls itself. */
export type OnServed = (path: string, userAgent: string | undefined) => void;

/** Answers anonymous requests for cached pages before any routing; hands everything else on. */
export function createFront(
  cache: PageCache,
  rest: Listener,
  now: () => Date,
  onServed?: OnServed | undefined,
): Listener {
  return (request, response) => {
    const { method, url = '/' } = request;
    const cookie = request.headers.cookie;
    if ((method === 'GET' || method === 'HEAD') && !hasSession(cookie)) {
      const page = cache.find(cacheKey(url, langOf(url, cookie), now()));
      if (page) {
        sendCached(request, response, page);
        if (method === 'GET') onServed?.(url, request.headers['user-agent']);
        return;
      }
    }
    return rest(request, response);
  };
}

/** Whether the browser holds this very page. A proxy that packs pages marks their tags as weak. */
export function isSameTag(asked: string | undefined, etag: string): boolean {
  return asked?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}

function sendCached(request: IncomingMessage, response: ServerResponse, page: CachedPage): void {
  const { headers } = request;
  if (isSameTag(headers['if-none-match'], page.etag)) {
    response.writeHead(304, page.unchanged).end();
    return;
  }
  const form = /\bgzip\b/.test(String(headers['accept-encoding'] ?? '')) ? page.packed() : page.plain;
  response.writeHead(200, form.headers);
  response.end(request.method === 'HEAD' ? undefined : form.body);
}
