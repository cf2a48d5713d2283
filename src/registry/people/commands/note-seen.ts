import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { people, peopleRoles } from '../schema.ts';

/** Notes that somebody signed in: their roles stay awake, and a notice that they would end is off the table. */
export async function noteSeen({ tx, actor, now }: Desk) {
  const today = japanDay(now);
  const seen = await tx
    .update(people)
    .set({ lastSeenOn: today, idleNoticeOn: null })
    .where(eq(people.id, actor.id))
    .returning({ id: people.id });
  if (seen.length === 0) return refuse('missing', 'people.not_found');
  await tx
    .update(peopleRoles)
    .set({ lastUsedOn: today })
    .where(
      and(
        eq(peopleRoles.personId, actor.id),
        lte(peopleRoles.startsOn, today),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    );
  return done({ subjectId: actor.id });
}
