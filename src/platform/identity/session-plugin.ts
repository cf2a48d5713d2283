import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Opens a session for somebody whom we know already: after an invitation was accepted, or in a demonstration.
 * Server-only: it has no address, so nobody can reach it from outside.
 */
export function sessionPlugin() {
  return {
    id: 'open-session' as const,
    endpoints: {
      openSession: createAuthEndpoint.serverOnly(
        {
          method: 'POST',
          body: z.object({ userId: z.string(), secondFactor: z.boolean() }),
          requireHeaders: true,
        },
        async (ctx) => {
          const { userId, secondFactor } = ctx.body;
          const user = await ctx.context.internalAdapter.findUserById(userId);
          if (!user) return { userId: null };
          const given = secondFactor ? { secondFactorAt: new Date() } : {};
          const session = await ctx.context.internalAdapter.createSession(user.id, false, given);
          await setSessionCookie(ctx, { session, user });
          return { userId: user.id };
        },
      ),
    },
  };
}
