import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { WholeRound } from '../queries/find-round.ts';
import { ROUND_PERMITS, type RoundPermit } from '../rules/permits.ts';
import type { RoundRefusal } from '../words.ts';
import { lockRound } from './lock-round.ts';

/** The locked round for whoever has the permit; nobody else learns whether there is one. */
export async function openFor(
  desk: Desk,
  code: string,
  permit: RoundPermit,
): Promise<Outcome<WholeRound, RoundRefusal>> {
  const may = mayBy(ROUND_PERMITS, desk.actor, permit);
  if (!may.ok) return may;
  const whole = await lockRound(desk.tx, code);
  return whole ? done(whole) : refuse('missing', 'screening.round_not_found');
}
