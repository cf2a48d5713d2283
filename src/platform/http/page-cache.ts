import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { onBump } from '#platform/versions/bump.ts';

/** Headers as node takes them without looking at each: name, value, name, value. */
type RawHeaders = string[];
export type SentForm = { readonly headers: RawHeaders; readonly body: Buffer };

/** A page as it is sent again and again until something that it shows changes. */
export type CachedPage = {
  readonly etag: string;
  readonly plain: SentForm;
  /** Packed when somebody first asks for it so: a page that is never asked for again costs nothing. */
  packed(): SentForm;
  /** The headers for whoever holds this very page. */
  readonly unchanged: RawHeaders;
  readonly reads: readonly string[];
};

/** What the modules stood at when a page began to be drawn. */
export type Standing = ReadonlyMap<string, number>;

/**
 * Anonymous pages in memory, by address, language and day. A change in a module drops the pages that read it.
 * A page that was drawn while one of its modules changed is not kept, because it may show the old state.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #changes = new Map<string, number>();
  readonly #limitBytes: number;
  readonly #stop: () => void;
  #bytes = 0;
  hits = 0;
  misses = 0;

  constructor(limitBytes = 64 * 1024 * 1024) {
    this.#limitBytes = limitBytes;
    this.#stop = onBump((module) => this.changed(module));
  }

  find(key: string): CachedPage | undefined {
    const page = this.#pages.get(key);
    if (page) this.hits += 1;
    else this.misses += 1;
    return page;
  }

  /** Remember this before drawing; `keep` compares. */
  standing(modules: readonly string[]): Standing {
    return new Map(modules.map((module) => [module, this.#changes.get(module) ?? 0]));
  }

  keep(key: string, html: string, headers: Record<string, string>, before: Standing): CachedPage | undefined {
    for (const [module, count] of before) if ((this.#changes.get(module) ?? 0) !== count) return undefined;
    const page = pageOf(html, headers, [...before.keys()]);
    this.#drop(key);
    this.#pages.set(key, page);
    this.#bytes += sizeOf(page);
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limitBytes) break;
      this.#drop(oldest);
    }
    return page;
  }

  changed(module: string): void {
    this.#changes.set(module, (this.#changes.get(module) ?? 0) + 1);
    for (const [key, page] of this.#pages) if (page.reads.includes(module)) this.#drop(key);
  }

  /** Forgets everything: after notices from other processes may have been missed. */
  clear(): void {
    for (const module of [...this.#changes.keys()]) this.changed(module);
    this.#pages.clear();
    this.#bytes = 0;
  }

  close(): void {
    this.#stop();
  }

  #drop(key: string): void {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= sizeOf(page);
  }
}

function pageOf(html: string, given: Record<string, string>, reads: readonly string[]): CachedPage {
  const body = Buffer.from(html);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = [...Object.entries(given).flat(), 'etag', etag];
  const formOf = (bytes: Buffer, more: RawHeaders = []): SentForm => ({
    headers: [...headers, 'content-length', String(bytes.length), ...more],
    body: bytes,
  });
  return {
    etag,
    plain: formOf(body),
    packed: once(() => formOf(gzipSync(body), ['content-encoding', 'gzip'])),
    unchanged: headers,
    reads,
  };
}

/** Packed pages are about a quarter of their size. */
const sizeOf = (page: CachedPage) => Math.ceil(page.plain.body.length * 1.25) + 2048;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
