import { and, eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { type WholeRound, wholeOf } from '../queries/find-round.ts';
import { ROUND_FLOW, type RoundAction, type RoundState, roundNumber } from '../rules/flow.ts';
import { type ScreeningRound, screeningRounds, screeningSteps } from '../schema.ts';

/** The round of a code, locked until the end of the transaction, with all that hangs on it. */
export async function lockRound(tx: Db, code: string): Promise<WholeRound | undefined> {
  const found = roundNumber(code);
  if (!found) return undefined;
  const [round] = await tx
    .select()
    .from(screeningRounds)
    .where(and(eq(screeningRounds.fiscalYear, found.fiscalYear), eq(screeningRounds.number, found.number)))
    .for('update');
  return round && wholeOf(tx, round);
}

/** Moves a locked round one step on; the caller has asked permit and conditions. */
export async function moveRound(
  { tx, actor, now }: Desk,
  round: ScreeningRound,
  action: RoundAction,
  detail: Readonly<Record<string, string | number>> = {},
): Promise<Outcome<RoundState, 'flow.closed'>> {
  const next = step(ROUND_FLOW, round.state, action);
  if (!next.ok) return refuse('closed', 'flow.closed');
  await tx
    .update(screeningRounds)
    .set({
      state: next.value,
      version: round.version + 1,
      ...(action === 'open' ? { openedAt: now } : {}),
      ...(action === 'close' ? { closedAt: now } : {}),
    })
    .where(eq(screeningRounds.id, round.id));
  await tx
    .insert(screeningSteps)
    .values({ roundId: round.id, at: now, action, toState: next.value, actorId: actor.id, detail });
  return next;
}
