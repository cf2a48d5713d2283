import { eq } from 'drizzle-orm';
import { done, refuse, yes } from '#kernel/verdict.ts';
import { cookiesOf, unlessRefused } from './auth.ts';
import type { DoorParts, Identity } from './door.ts';
import { authUsers } from './schema.ts';

/** An address as it is kept and compared. */
export function foldAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** Signing in by a link in a mail. A link is good once and for a quarter of an hour. */
export function linkDoor({ auth, db, limits }: DoorParts): Pick<Identity, 'sendLink' | 'openByLink'> {
  return {
    async sendLink(headers, { email, lang, next }) {
      const address = foldAddress(email);
      const allowed = await limits.tryOnce('mail', address);
      if (!allowed.ok) return allowed;
      const known = await db.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.email, address));
      if (known.length === 0) return yes;
      await auth.api.signInMagicLink({ headers, body: { email: address, metadata: { lang, next } } });
      return yes;
    },
    async openByLink(headers, token) {
      const answer = await unlessRefused(
        auth.api.magicLinkVerify({ headers, query: { token }, returnHeaders: true }),
      );
      if (!answer) return refuse('closed', 'identity.link_not_valid');
      return done({ userId: answer.response.user.id, cookies: cookiesOf(answer.headers) });
    },
  };
}
