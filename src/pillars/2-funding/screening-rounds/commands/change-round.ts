import { and, eq, inArray } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { WholeRound } from '../queries/find-round.ts';
import { isBeforeOpening } from '../rules/flow.ts';
import { screeningAssignments, screeningRounds } from '../schema.ts';
import { openFor } from './open-for.ts';

export type RoundSettings = {
  readonly version: number;
  readonly title: string;
  readonly budgetYen: number | null;
  readonly sheetsDueOn: string | null;
  readonly assignment: 'all' | 'some';
  /** With `some`: seat and paper of every ticked field, as `seatId:paperId`. */
  readonly assigned: readonly string[];
};

/** Changes the settings of a round. Who scores what stands still once scoring has begun. */
export async function changeRound(desk: Desk, code: string, settings: RoundSettings) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const { round } = opened.value;
  if (round.version !== settings.version) return refuse('closed', 'screening.changed_meanwhile');
  if (!isBeforeOpening(round.state)) return refuse('closed', 'screening.opened_already');
  const { title, budgetYen, sheetsDueOn } = settings;
  const isEarly = round.state === 'prepared' || round.state === 'declaring';
  const assignment = isEarly ? settings.assignment : round.assignment;
  await desk.tx
    .update(screeningRounds)
    .set({ title, budgetYen, sheetsDueOn, assignment, version: round.version + 1 })
    .where(eq(screeningRounds.id, round.id));
  if (isEarly) await assign(desk, opened.value, settings);
  return done({ subjectId: round.id, detail: { assignment } });
}

async function assign({ tx }: Desk, whole: WholeRound, { assignment, assigned }: RoundSettings) {
  const seatIds = whole.seats.map(({ id }) => id);
  const paperIds = whole.papers.map(({ id }) => id);
  if (seatIds.length === 0 || paperIds.length === 0) return;
  const rows = paperIds.flatMap((paperId) =>
    seatIds
      .filter((seatId) => assignment === 'all' || assigned.includes(`${seatId}:${paperId}`))
      .map((screeningSeatId) => ({ paperId, screeningSeatId })),
  );
  await tx
    .delete(screeningAssignments)
    .where(
      and(
        inArray(screeningAssignments.paperId, paperIds),
        inArray(screeningAssignments.screeningSeatId, seatIds),
      ),
    );
  if (rows.length > 0) await tx.insert(screeningAssignments).values(rows);
}
