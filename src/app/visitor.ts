import { type Actor, ANONYMOUS } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { hasSession } from '#platform/http/front.ts';
import type { Services } from '#platform/http/services.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { findActor } from '#registry/people/index.ts';

export type Visitor = { actor: Actor; name: string | null };

/** Who asks: the person of the session with the roles that hold today, or an anonymous visitor. */
export async function visitorOf(
  { db, services, settings }: { db: Db; services: Services; settings: Settings },
  headers: Headers,
  now: Date,
): Promise<Visitor> {
  if (!hasSession(headers.get('cookie') ?? undefined)) return { actor: ANONYMOUS, name: null };
  const session = await services.identity.sessionOf(headers);
  if (!session) return { actor: ANONYMOUS, name: null };
  const actor = await findActor(db, session.userId, japanDay(now), {
    secondFactor: session.secondFactor || !settings.staffSecondFactor,
  });
  return { actor, name: session.name };
}
