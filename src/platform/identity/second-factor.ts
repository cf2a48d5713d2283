import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { cookiesOf, unlessRefused, withCookies } from './auth.ts';
import type { DoorParts, Identity } from './door.ts';
import { authSessions, authTwoFactors, authUsers } from './schema.ts';

type Door = Pick<
  Identity,
  'passSecondFactor' | 'startSecondFactor' | 'endSecondFactor' | 'forgetSecondFactor'
>;

/** One-time codes from an app, and the spare codes for the day on which the phone is lost. */
export function secondFactorDoor({ auth, db, limits }: DoorParts): Door {
  /** Inside a session the library counts no failures, so they are counted here, for each person. */
  async function whoTries(headers: Headers): Promise<string> {
    const session = await unlessRefused(auth.api.getSession({ headers }));
    return session?.user.id ?? headers.get('cookie') ?? '';
  }
  return {
    async passSecondFactor(headers, given) {
      const who = await whoTries(headers);
      const allowed = await limits.tryOnce('code', who);
      if (!allowed.ok) return allowed;
      const code = given.normalize('NFKC').replace(/\s/g, '');
      const body = { code };
      const answer = await unlessRefused(
        /^\d{6}$/.test(code)
          ? auth.api.verifyTOTP({ headers, body, returnHeaders: true })
          : auth.api.verifyBackupCode({ headers, body, returnHeaders: true }),
      );
      if (!answer) return refuse('unmet', 'identity.wrong_code');
      await limits.forget('code', who);
      const cookies = cookiesOf(answer.headers);
      const opened = await auth.api.getSession({ headers: withCookies(headers, cookies) });
      if (!opened) throw new Error('a code was accepted without a session');
      await db
        .update(authSessions)
        .set({ secondFactorAt: new Date() })
        .where(eq(authSessions.id, opened.session.id));
      return done({ userId: opened.user.id, cookies });
    },
    async startSecondFactor(headers, password) {
      const body = { ...(password === '' ? {} : { password }), method: 'totp' as const };
      const answer = await unlessRefused(auth.api.enableTwoFactor({ headers, body }));
      if (answer?.method !== 'totp') {
        return refuse('unmet', 'identity.second_factor_not_startable');
      }
      return done({ uri: answer.totpURI, spareCodes: answer.backupCodes });
    },
    async endSecondFactor(headers, password) {
      const session = await unlessRefused(auth.api.getSession({ headers }));
      if (!session?.session.secondFactorAt) return refuse('forbidden', 'identity.second_factor_not_endable');
      const body = password === '' ? {} : { password };
      const answer = await unlessRefused(auth.api.disableTwoFactor({ headers, body, returnHeaders: true }));
      if (!answer) return refuse('unmet', 'identity.second_factor_not_endable');
      return done({ cookies: cookiesOf(answer.headers) });
    },
    async forgetSecondFactor(tx, userId) {
      await tx.delete(authTwoFactors).where(eq(authTwoFactors.userId, userId));
      await tx.update(authUsers).set({ twoFactorEnabled: false }).where(eq(authUsers.id, userId));
      await tx.delete(authSessions).where(eq(authSessions.userId, userId));
    },
  };
}
