import { and, desc, eq, gt } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { hasSession } from '#platform/http/front.ts';
import { cookiesOf, unlessRefused } from './auth.ts';
import type { DoorParts, Identity, Opened, Session } from './door.ts';
import { authSessions } from './schema.ts';

type Door = Pick<Identity, 'sessionOf' | 'openFor' | 'signInAs' | 'listSessions' | 'endSession' | 'signOut'>;

/** Open sessions: whose they are, opening, listing and ending them. */
export function sessionsDoor({ auth, db, settings }: DoorParts): Door {
  async function open(headers: Headers, userId: string, secondFactor: boolean): Promise<Opened> {
    const answer = await auth.api.openSession({
      headers,
      body: { userId, secondFactor },
      returnHeaders: true,
    });
    if (answer.response.userId === null) throw new Error('a session was asked for somebody who is not there');
    return { userId, cookies: cookiesOf(answer.headers) };
  }
  return {
    async sessionOf(headers) {
      if (!hasSession(headers.get('cookie') ?? undefined)) return null;
      const found = await unlessRefused(auth.api.getSession({ headers }));
      return found ? sessionFrom(found) : null;
    },
    openFor: (headers, userId) => open(headers, userId, false),
    async signInAs(headers, userId) {
      if (!settings.demo) return refuse('forbidden', 'identity.no_demo');
      return done(await open(headers, userId, true));
    },
    async listSessions(userId) {
      const rows = await db
        .select()
        .from(authSessions)
        .where(and(eq(authSessions.userId, userId), gt(authSessions.expiresAt, new Date())))
        .orderBy(desc(authSessions.createdAt));
      return rows.map((row) => ({
        id: row.id,
        device: row.userAgent ?? '',
        openedAt: row.createdAt,
        expiresAt: row.expiresAt,
      }));
    },
    async endSession(userId, sessionId) {
      await db
        .delete(authSessions)
        .where(and(eq(authSessions.userId, userId), eq(authSessions.id, sessionId)));
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, returnHeaders: true });
      return cookiesOf(answer.headers);
    },
  };
}

type Found = {
  session: { id: string; createdAt: Date; secondFactorAt?: Date | null | undefined };
  user: { id: string; email: string; name: string; twoFactorEnabled?: boolean | null | undefined };
};

function sessionFrom({ session, user }: Found): Session {
  return {
    sessionId: session.id,
    userId: user.id,
    email: user.email,
    name: user.name,
    secondFactor: Boolean(session.secondFactorAt),
    hasSecondFactor: user.twoFactorEnabled ?? false,
    openedAt: session.createdAt,
  };
}
