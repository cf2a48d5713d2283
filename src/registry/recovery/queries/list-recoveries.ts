import { desc, eq, or } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { endOf, KEPT_DAYS, stateOf } from '../rules/flow.ts';
import { type Recovery, successionRecoveries } from '../schema.ts';

const GROUP = { number: organisations.number, group: organisations.name } as const;

/** All recoveries with their groups, the newest first, without names and addresses. */
export async function listRecoveries(db: Db, now: Date) {
  const { id, state, askedAt, expiresAt, askerConfirmedAt, secondConfirmedAt } = successionRecoveries;
  const rows = await db
    .select({ id, state, askedAt, expiresAt, askerConfirmedAt, secondConfirmedAt, ...GROUP })
    .from(successionRecoveries)
    .innerJoin(organisations, eq(organisations.id, successionRecoveries.organisationId))
    .orderBy(desc(askedAt));
  return rows.map((row) => ({ ...row, stands: stateOf(row, now) }));
}
export type RecoveryLine = Awaited<ReturnType<typeof listRecoveries>>[number];

/** Open recoveries in which somebody is named by their account and has not confirmed yet. */
export async function listToConfirm(db: Db, personId: string, now: Date) {
  const rows = await db
    .select({ recovery: successionRecoveries, ...GROUP })
    .from(successionRecoveries)
    .innerJoin(organisations, eq(organisations.id, successionRecoveries.organisationId))
    .where(
      or(eq(successionRecoveries.askerPersonId, personId), eq(successionRecoveries.secondPersonId, personId)),
    );
  return rows.filter(({ recovery }) => {
    const confirmed =
      recovery.askerPersonId === personId ? recovery.askerConfirmedAt : recovery.secondConfirmedAt;
    return confirmed === null && stateOf(recovery, now) === 'asked';
  });
}

/** The recovery of a link with the name of its group; for the holder of the link only. */
export async function findByToken(db: Db, token: string) {
  const hash = hashToken(token);
  const [row] = await db
    .select({ recovery: successionRecoveries, ...GROUP })
    .from(successionRecoveries)
    .innerJoin(organisations, eq(organisations.id, successionRecoveries.organisationId))
    .where(or(eq(successionRecoveries.askerTokenHash, hash), eq(successionRecoveries.secondTokenHash, hash)));
  return (
    row && { ...row, side: row.recovery.askerTokenHash === hash ? ('asker' as const) : ('second' as const) }
  );
}

/** Recoveries that must be erased by this day, the earliest first. */
export async function listDueRecoveries(
  db: Db,
  until: string,
): Promise<{ id: string; on: string; number: number }[]> {
  const rows = await db
    .select({ recovery: successionRecoveries, ...GROUP })
    .from(successionRecoveries)
    .innerJoin(organisations, eq(organisations.id, successionRecoveries.organisationId));
  return rows
    .flatMap(({ recovery, number }) => {
      const on = dayOfErasure(recovery);
      return on === undefined || on > until ? [] : [{ id: recovery.id, on, number }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

function dayOfErasure(recovery: Recovery): string | undefined {
  // Whoever is not decided about ends at the latest when the link does, seen from far enough ahead.
  const end = recovery.state === 'asked' ? recovery.expiresAt : endOf(recovery, recovery.expiresAt);
  return end && addDays(japanDay(end), KEPT_DAYS);
}
