import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { findNames } from '#registry/people/index.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { listSeatsOn } from './list-seats.ts';

/** People who hold the committee's role today and have no seat yet, by name. */
export async function listCandidates(db: Db, today: string): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .select({ id: peopleRoles.personId })
    .from(peopleRoles)
    .where(
      and(
        eq(peopleRoles.role, 'committee_member'),
        lte(peopleRoles.startsOn, today),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    );
  const seated = new Set((await listSeatsOn(db, today)).map(({ personId }) => personId));
  const ids = [...new Set(rows.map(({ id }) => id))].filter((id) => !seated.has(id));
  const names = await findNames(db, ids);
  return ids
    .map((id) => ({ id, name: names.get(id) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ja'));
}
