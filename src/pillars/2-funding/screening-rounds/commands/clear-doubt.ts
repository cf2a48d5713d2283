import { and, eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listDoubts } from '../queries/list-suggestions.ts';
import { screeningDeclarations } from '../schema.ts';
import { openFor } from './open-for.ts';

/** The office has asked a member whose declaration was to be checked, and nothing stands in the way. */
export async function clearDoubt(desk: Desk, code: string, seatId: string, paperId: string) {
  const { tx, actor, now } = desk;
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const doubts = await listDoubts(tx, opened.value, japanDay(now));
  if (!doubts.some(({ seat, paper }) => seat.id === seatId && paper.id === paperId))
    return refuse('missing', 'screening.no_doubt');
  await tx
    .update(screeningDeclarations)
    .set({ clearedAt: now, clearedBy: actor.id })
    .where(
      and(eq(screeningDeclarations.screeningSeatId, seatId), eq(screeningDeclarations.paperId, paperId)),
    );
  return done({ subjectId: opened.value.round.id });
}
