import { createHmac } from 'node:crypto';
import type { Hono } from 'hono';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { createPeopleIdentity } from '#registry/people/index.ts';
import { NOON } from '#registry/people/people.factory.ts';

export function createTestIdentity(db: Db, settings: Settings) {
  return createPeopleIdentity({ db, settings, now: () => NOON, houseName: async () => '結浜市 むすび' });
}

/** A browser as far as signing in needs one: it keeps cookies and sends forms from our own pages. */
export class Browser {
  readonly app: Hono<AppEnv>;
  readonly #jar = new Map<string, string>();

  constructor(app: Hono<AppEnv>) {
    this.app = app;
  }

  get cookies(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get headers(): Headers {
    return new Headers({ cookie: this.cookies });
  }

  keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /max-age=0/i.test(cookie)) this.#jar.delete(name);
      else this.#jar.set(name, value);
    }
  }

  async get(path: string): Promise<Response> {
    return this.#send(path, { headers: this.headers });
  }

  async post(
    path: string,
    form: Record<string, string> = {},
    given: Record<string, string> = {},
  ): Promise<Response> {
    const headers = this.headers;
    headers.set('origin', 'http://localhost');
    for (const [name, value] of Object.entries(given)) headers.set(name, value);
    return this.#send(path, { method: 'POST', headers, body: new URLSearchParams(form) });
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const response = await this.app.request(path, init);
    this.keep(response.headers.getSetCookie());
    return response;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that a phone shows at an instant for the secret of an otpauth address (RFC 6238, six figures, 30 seconds). */
export function totpCode(base32: string, at: Date): string {
  const bits = [...base32.replaceAll('=', '')]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const from = digest.readUInt8(19) & 15;
  return String((digest.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
