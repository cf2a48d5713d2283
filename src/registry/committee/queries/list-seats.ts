import { and, asc, desc, eq, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { findNames } from '#registry/people/index.ts';
import { type CommitteeSeat, committeeSeats as seats } from '../schema.ts';

export type Seat = CommitteeSeat & { readonly name: string };

async function listWhere(db: Db, where: SQL | undefined, order: SQL[]): Promise<Seat[]> {
  const rows = await db
    .select()
    .from(seats)
    .where(where)
    .orderBy(...order);
  const names = await findNames(
    db,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  return rows.map((row) => ({ ...row, name: names.get(row.personId ?? '') ?? '' }));
}

const BY_KIND = [desc(seats.isChair), asc(seats.kind), asc(seats.startsOn), asc(seats.id)];
const sitting = (day: string) =>
  and(lte(seats.startsOn, day), or(isNull(seats.endsOn), gte(seats.endsOn, day)));

/** Who sits on a day, the chair first. */
export const listSeatsOn = (db: Db, day: string): Promise<Seat[]> => listWhere(db, sitting(day), BY_KIND);

/** Every seat there ever was, the newest first. */
export const listSeats = (db: Db): Promise<Seat[]> =>
  listWhere(db, undefined, [desc(seats.startsOn), asc(seats.id)]);

export async function findSeats(db: Db, ids: readonly string[]): Promise<Seat[]> {
  return ids.length === 0 ? [] : listWhere(db, inArray(seats.id, [...ids]), BY_KIND);
}

/** The seat that somebody holds on a day. */
export async function findSeatOf(db: Db, personId: string, day: string): Promise<Seat | undefined> {
  const [seat] = await listWhere(db, and(eq(seats.personId, personId), sitting(day)), BY_KIND);
  return seat;
}

/** All seats that somebody held, for that person's own eyes. */
export const listSeatsOf = (db: Db, personId: string): Promise<Seat[]> =>
  listWhere(db, eq(seats.personId, personId), [desc(seats.startsOn)]);
