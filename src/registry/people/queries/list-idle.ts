import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { IDLE_DAYS, NOTICE_DAYS } from '../rules/idle.ts';
import { people, peopleRoles } from '../schema.ts';

const CREATED_ON = sql<string>`(${people.createdAt} at time zone 'Asia/Tokyo')::date::text`;
const SEEN_ON = sql<string>`coalesce(${people.lastSeenOn}::text, ${CREATED_ON})`;

/** People with roles who were not seen for so long that a notice or the end of their roles may be due. */
export async function listIdle(db: Db, today: string) {
  return db
    .selectDistinct({
      id: people.id,
      name: authUsers.name,
      mail: authUsers.email,
      lang: people.lang,
      seenOn: SEEN_ON.as('seen_on'),
      noticeOn: people.idleNoticeOn,
    })
    .from(people)
    .innerJoin(authUsers, eq(authUsers.id, people.id))
    .innerJoin(peopleRoles, eq(peopleRoles.personId, people.id))
    .where(
      and(
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
        lte(peopleRoles.startsOn, today),
        sql`${SEEN_ON} <= ${addDays(today, NOTICE_DAYS - IDLE_DAYS)}`,
      ),
    )
    .orderBy(people.id);
}

export type IdlePerson = Awaited<ReturnType<typeof listIdle>>[number];
