import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import type { WholeRound } from '../queries/find-round.ts';
import { screeningPapers, screeningSeats } from '../schema.ts';

/** A seat leaves the round; the caller sees to its sheets. */
export async function takeOutSeat({ tx, now }: Desk, screeningSeatId: string): Promise<void> {
  await tx
    .update(screeningSeats)
    .set({ leftAt: now })
    .where(and(eq(screeningSeats.id, screeningSeatId), isNull(screeningSeats.leftAt)));
}

/** Papers leave the round: put off to another one, or withdrawn by their groups. */
export async function takeOutPapers({ tx, now }: Desk, paperIds: readonly string[]): Promise<void> {
  if (paperIds.length === 0) return;
  await tx
    .update(screeningPapers)
    .set({ outAt: now })
    .where(and(inArray(screeningPapers.id, [...paperIds]), isNull(screeningPapers.outAt)));
}

/** Writes down which applications were withdrawn on the way, so that the round stays what it was from here on. */
export const settlePapers = (desk: Desk, whole: WholeRound): Promise<void> =>
  takeOutPapers(
    desk,
    whole.out.filter(({ outAt }) => outAt === null).map(({ id }) => id),
  );
