import { and, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { handoverErasedOn } from '../rules/handover.ts';
import { successionHandovers } from '../schema.ts';

const WITH_GROUP = {
  handover: successionHandovers,
  number: organisations.number,
  group: organisations.name,
} as const;
const rows = (db: Db) =>
  db
    .select(WITH_GROUP)
    .from(successionHandovers)
    .innerJoin(organisations, eq(organisations.id, successionHandovers.organisationId));

const isOpen = (now: Date) =>
  and(
    isNull(successionHandovers.acceptedAt),
    isNull(successionHandovers.cancelledAt),
    gt(successionHandovers.expiresAt, now),
  );

/** The handover of an organisation that nobody has taken up yet. */
export async function findOpenHandover(db: Db, organisationId: string, now: Date) {
  const [row] = await rows(db).where(
    and(eq(successionHandovers.organisationId, organisationId), isOpen(now)),
  );
  return row?.handover;
}

/** The handover of a link, in whatever state; for the holder of the link only. */
export async function findHandoverByToken(db: Db, token: string) {
  const [row] = await rows(db).where(eq(successionHandovers.tokenHash, hashToken(token)));
  return row;
}

/** Handovers that wait for somebody who has an account. */
export async function listOffersTo(db: Db, personId: string, now: Date) {
  return rows(db).where(and(eq(successionHandovers.successorId, personId), isOpen(now)));
}

/** New representatives of whom the centre has not taken note yet. */
export async function listUnnoted(db: Db) {
  return rows(db)
    .where(and(isNotNull(successionHandovers.acceptedAt), isNull(successionHandovers.notedAt)))
    .orderBy(desc(successionHandovers.acceptedAt));
}

/** Handovers that must be erased by this day, the earliest first. */
export async function listDueHandovers(db: Db, until: string) {
  const all = await rows(db);
  return all
    .map(({ handover, number }) => ({ id: handover.id, on: handoverErasedOn(handover), number }))
    .filter(({ on }) => on <= until)
    .toSorted((a, b) => a.on.localeCompare(b.on));
}
