import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { originOf, type Settings } from '#platform/settings/settings.ts';
import { createAuth, STAFF_SESSION_HOURS } from './auth.ts';
import type { Identity } from './door.ts';
import { createLimits } from './limits.ts';
import { linkDoor } from './link.ts';
import { passwordDoor } from './password.ts';
import { secondFactorDoor } from './second-factor.ts';
import { sessionsDoor } from './sessions.ts';

export type { CodeAsked, Identity, Opened, OpenSession, SecondFactorSetup, Session } from './door.ts';

export type IdentityParts = {
  readonly db: Db;
  readonly settings: Settings;
  /** Writes the mail with the link; it is called outside any transaction. */
  readonly sendSignInMail: (to: string, mail: { url: string; lang: Lang }) => Promise<void>;
  /** How many hours a session of this person lasts (default: 12). */
  readonly sessionHours?: ((userId: string) => Promise<number>) | undefined;
};

/** Everything about signing in, over better-auth. Tests hand in a transaction as the database. */
export function createIdentity({ db, settings, sendSignInMail, sessionHours }: IdentityParts): Identity {
  const auth = createAuth({
    db,
    settings,
    sessionHours: sessionHours ?? (async () => STAFF_SESSION_HOURS),
    sendLink: ({ to, token, next, lang }) => {
      const url = new URL(`/sign-in/link/${token}`, originOf(settings));
      if (next !== '/') url.searchParams.set('next', next);
      return sendSignInMail(to, { url: url.toString(), lang: lang as Lang });
    },
  });
  const limits = createLimits(settings.secret);
  const parts = { auth, db, limits, settings };
  return {
    ...sessionsDoor(parts),
    ...linkDoor(parts),
    ...passwordDoor(parts),
    ...secondFactorDoor(parts),
  };
}
