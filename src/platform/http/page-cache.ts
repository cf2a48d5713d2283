import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { onBump } from '#platform/versions/bump.ts';

/** A page as it is sent again and again until something that it shows changes. */
export type CachedPage = {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Packed when somebody first asks for it so: a page that is never asked for again costs nothing. */
  gzip(): Buffer;
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
    const body = Buffer.from(html);
    const page: CachedPage = {
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      headers,
      body,
      gzip: once(() => gzipSync(body)),
      reads: [...before.keys()],
    };
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

/** Packed pages are about a quarter of their size. */
const sizeOf = (page: CachedPage) => Math.ceil(page.body.length * 1.25) + 1024;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
