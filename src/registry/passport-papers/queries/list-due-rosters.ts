import { and, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { eraseOn } from '../rules/retention.ts';
import { passportPapers } from '../schema.ts';

/** Rosters whose rows must go by this day, the earliest first; named by code and count alone. */
export async function listDueRosters(db: Db, until: string) {
  const rows = await db
    .select({
      id: passportPapers.id,
      endedAt: passportPapers.endedAt,
      count: passportPapers.memberCount,
      number: organisations.number,
      groupEndedOn: organisations.endedOn,
    })
    .from(passportPapers)
    .innerJoin(organisations, eq(organisations.id, passportPapers.organisationId))
    .where(
      and(
        eq(passportPapers.kind, 'roster'),
        isNull(passportPapers.erasedAt),
        or(isNotNull(passportPapers.endedAt), isNotNull(organisations.endedOn)),
      ),
    );
  return rows
    .flatMap(({ id, endedAt, count, number, groupEndedOn }) => {
      const on = eraseOn(endedAt && japanDay(endedAt), groupEndedOn);
      return on === undefined || on > until ? [] : [{ id, on, code: codeOf(number), count: count ?? 0 }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
}
