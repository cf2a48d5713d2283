import { and, eq, isNotNull } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { cookiesOf, unlessRefused } from './auth.ts';
import type { DoorParts, Identity } from './door.ts';
import { foldAddress } from './link.ts';
import { authAccounts } from './schema.ts';

type Door = Pick<Identity, 'openByPassword' | 'hasPassword' | 'setPassword'>;

/** Signing in by a password, for those who have set one. */
export function passwordDoor({ auth, db, limits }: DoorParts): Door {
  async function hasPassword(userId: string): Promise<boolean> {
    const found = await db
      .select({ id: authAccounts.id })
      .from(authAccounts)
      .where(
        and(
          eq(authAccounts.userId, userId),
          eq(authAccounts.providerId, 'credential'),
          isNotNull(authAccounts.password),
        ),
      );
    return found.length > 0;
  }
  return {
    hasPassword,
    async openByPassword(headers, { email, password }) {
      const address = foldAddress(email);
      const allowed = await limits.tryOnce('password', address);
      if (!allowed.ok) return allowed;
      const answer = await unlessRefused(
        auth.api.signInEmail({ headers, body: { email: address, password }, returnHeaders: true }),
      );
      if (!answer) return refuse('unmet', 'identity.wrong_password');
      await limits.forget('password', address);
      const cookies = cookiesOf(answer.headers);
      const asked = 'twoFactorRedirect' in answer.response;
      return done(asked ? { userId: null, cookies } : { userId: answer.response.user.id, cookies });
    },
    async setPassword(headers, { current, next }) {
      const session = await unlessRefused(auth.api.getSession({ headers }));
      if (!session) return refuse('forbidden', 'identity.not_signed_in');
      if (!(await hasPassword(session.user.id))) {
        await auth.api.setPassword({ headers, body: { newPassword: next } });
        return done({ cookies: [] });
      }
      const allowed = await limits.tryOnce('password', session.user.id);
      if (!allowed.ok) return allowed;
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const answer = await unlessRefused(auth.api.changePassword({ headers, body, returnHeaders: true }));
      if (!answer) return refuse('unmet', 'identity.wrong_password');
      return done({ cookies: cookiesOf(answer.headers) });
    },
  };
}
