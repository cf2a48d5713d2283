import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type Declaration, screeningDeclarations, screeningPapers, screeningSeats } from '../schema.ts';

/** What somebody declared in a round, with kind and reason: the only query that reads them, and only for their author. */
export async function listOwnDeclarations(
  db: Db,
  personId: string,
  roundId: string,
): Promise<ReadonlyMap<string, Declaration>> {
  const rows = await db
    .select({ declaration: screeningDeclarations })
    .from(screeningDeclarations)
    .innerJoin(screeningSeats, eq(screeningSeats.id, screeningDeclarations.screeningSeatId))
    .where(and(eq(screeningSeats.personId, personId), eq(screeningSeats.roundId, roundId)));
  return new Map(rows.map(({ declaration }) => [declaration.paperId, declaration]));
}

/** The same over all rounds, for the person's own download. */
export async function listAllOwnDeclarations(db: Db, personId: string) {
  const rows = await db
    .select({ declaration: screeningDeclarations, applicationId: screeningPapers.applicationId })
    .from(screeningDeclarations)
    .innerJoin(screeningSeats, eq(screeningSeats.id, screeningDeclarations.screeningSeatId))
    .innerJoin(screeningPapers, eq(screeningPapers.id, screeningDeclarations.paperId))
    .where(eq(screeningSeats.personId, personId));
  return rows.map(({ declaration, applicationId }) => ({ ...declaration, applicationId }));
}

/** Whether an application is in a round from which the person steps back: such a person opens nothing of it. */
export async function isRecusedFrom(db: Db, personId: string, applicationId: string): Promise<boolean> {
  const rows = await db
    .select({ isRelated: screeningDeclarations.isRelated, excludedAt: screeningDeclarations.excludedAt })
    .from(screeningDeclarations)
    .innerJoin(screeningSeats, eq(screeningSeats.id, screeningDeclarations.screeningSeatId))
    .innerJoin(screeningPapers, eq(screeningPapers.id, screeningDeclarations.paperId))
    .where(
      and(eq(screeningSeats.personId, personId), inArray(screeningPapers.applicationId, [applicationId])),
    );
  return rows.some(({ isRelated, excludedAt }) => isRelated || excludedAt !== null);
}
