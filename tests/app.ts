import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { ANONYMOUS } from '#kernel/actor.ts';
import type { Frame } from '#kernel/frame.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/http/services.ts';
import { readSettings } from '#platform/settings/settings.ts';

/** The surroundings of a page in a test: an invented city, nobody signed in. */
export const testFrame: Frame = {
  city: {
    name: '結浜市',
    productName: 'むすび',
    office: '地域のつながり課',
    officeContact: '000-000-0000',
    accent: '#0b4f4a',
    accentText: '#ffffff',
    themeHref: '/theme.css',
  },
  lang: 'ja',
  path: '/',
  nav: [],
  user: null,
  demo: false,
  assets: {},
  requestId: 'test',
  languages: [],
};

/** Settings as on a bare machine. */
export function testSettings(env: Record<string, string> = {}) {
  const read = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...env });
  if (!read.ok) throw new Error('the test settings are bad');
  return read.value;
}

/** Services that a test does not hand in are not there: touching one is a fault of the test. */
const noParts = { evidence: [], organisationLinks: [], ownRecords: [], openMatters: [] };
const noServices = new Proxy(noParts as unknown as Services, {
  get(given, name) {
    const part = Reflect.get(given, name);
    if (part === undefined) throw new Error(`this test hands in no service "${String(name)}"`);
    return part;
  },
});

type Given = Partial<AppEnv['Variables']> & Pick<AppEnv['Variables'], 'db' | 'now'>;

/** One module's routes, hosted alone, with its visitor and its clock given. */
export function host(at: `/${string}`, routes: Hono<AppEnv>, given: Given) {
  const all: AppEnv['Variables'] = {
    actor: ANONYMOUS,
    lang: 'ja',
    frame: testFrame,
    requestId: 'test',
    settings: testSettings(),
    services: noServices,
    ...given,
  };
  return new Hono<AppEnv>()
    .use(csrf())
    .use(async (c, next) => {
      for (const [name, value] of Object.entries(all)) c.set(name as keyof typeof all, value as never);
      await next();
    })
    .route(at, routes);
}
