import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { isAPIError } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Db } from '#platform/db/db.ts';
import { originOf, type Settings } from '#platform/settings/settings.ts';
import { authAccounts, authSessions, authTwoFactors, authUsers, authVerifications } from './schema.ts';
import { sessionPlugin } from './session-plugin.ts';

export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;
export const LINK_MINUTES = 15;
const HOUR = 3600;
/** The longest that any session lasts; `sessionHours` may make it shorter. */
export const LONGEST_SESSION_HOURS = 30 * 24;
export const STAFF_SESSION_HOURS = 12;

export type AuthParts = {
  readonly db: Db;
  readonly settings: Settings;
  /** How long a session of this person lasts; staff get a working day. */
  readonly sessionHours: (userId: string) => Promise<number>;
  readonly sendLink: (mail: { to: string; token: string; next: string; lang: string }) => Promise<void>;
};

const schema = {
  user: authUsers,
  session: authSessions,
  account: authAccounts,
  verification: authVerifications,
  twoFactor: authTwoFactors,
};

/** The library that keeps sessions, links, passwords and codes. None of its own web addresses is mounted. */
export function createAuth({ db, settings, sessionHours, sendLink }: AuthParts) {
  const baseURL = originOf(settings);
  return betterAuth({
    appName: 'Musubi',
    baseURL,
    secret: settings.secret,
    database: drizzleAdapter(db, { provider: 'pg', schema }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'musubi',
      useSecureCookies: baseURL.startsWith('https:'),
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: {
      expiresIn: LONGEST_SESSION_HOURS * HOUR,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: { secondFactorAt: { type: 'date', required: false, input: false } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: await shortened(session) }) } },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: LINK_MINUTES * 60,
        sendMagicLink: ({ email, token, metadata }) =>
          sendLink({
            to: email,
            token,
            next: String(metadata?.['next'] ?? '/'),
            lang: String(metadata?.['lang'] ?? 'ja'),
          }),
      }),
      twoFactor({ issuer: 'Musubi', allowPasswordless: true }),
      sessionPlugin(),
    ],
  });

  async function shortened<S extends { userId: string; createdAt: Date }>(session: S) {
    const hours = await sessionHours(session.userId);
    return { ...session, expiresAt: new Date(session.createdAt.getTime() + hours * HOUR * 1000) };
  }
}

export type Auth = ReturnType<typeof createAuth>;

/** Nothing when the library says no to what somebody did; our own faults go on as faults. */
export async function unlessRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (fault) {
    if (isAPIError(fault) && fault.statusCode < 500) return undefined;
    throw fault;
  }
}

/** The cookies that an answer of the library sets, to be copied into ours. */
export function cookiesOf(headers: Headers): string[] {
  return headers.getSetCookie();
}

/** The request's headers as they will be once these cookies are set. */
export function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  const jar = new Map<string, string>();
  const keep = (pair: string) => {
    const at = pair.indexOf('=');
    if (at > 0) jar.set(pair.slice(0, at).trim(), pair.slice(at + 1));
  };
  for (const pair of (headers.get('cookie') ?? '').split(';')) keep(pair);
  for (const cookie of cookies) keep(cookie.split(';')[0] ?? '');
  const next = new Headers(headers);
  next.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
  return next;
}
