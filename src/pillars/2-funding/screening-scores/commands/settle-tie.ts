import { done, refuse } from '#kernel/verdict.ts';
import { openFor } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import { findResult } from '../queries/find-result.ts';
import { listTies } from '../queries/list-outcomes.ts';
import { tieOf, votesDecide } from '../rules/ties.ts';
import type { TieWay } from '../rules/verdicts.ts';
import { screeningTies } from '../schema.ts';

export type TieSettlement = {
  /** In the order that the committee gave them. */
  readonly paperIds: readonly string[];
  readonly way: TieWay;
  readonly votes: readonly number[] | null;
  readonly minutes: string;
};

/** Writes down how the committee settled a tie, by the way that the rules name. */
export async function settleTie(desk: Desk, code: string, given: TieSettlement) {
  const { tx, actor, now } = desk;
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const whole = opened.value;
  if (whole.round.state !== 'opened') return refuse('closed', 'screening.not_deliberating');
  const result = await findResult(tx, whole);
  const tie = tieOf(result?.ties ?? [], given.paperIds);
  if (!tie) return refuse('missing', 'screening.no_tie');
  const settled = await listTies(tx, whole.round.id);
  if (settled.some(({ paperIds }) => tieOf([paperIds], given.paperIds)))
    return refuse('closed', 'screening.tie_settled');
  const rule = whole.rules.rules.tie;
  if (rule !== null && rule !== given.way) return refuse('unmet', 'screening.other_tie_rule');
  if (given.way === 'vote' && !votesDecide(given, whole.seats.length))
    return refuse('unmet', 'screening.votes_do_not_decide');
  await tx.insert(screeningTies).values({
    roundId: whole.round.id,
    paperIds: [...given.paperIds],
    way: given.way,
    votes: given.way === 'vote' && given.votes ? [...given.votes] : null,
    minutes: given.minutes,
    settledBy: actor.id,
    settledAt: now,
  });
  return done({ subjectId: whole.round.id, detail: { way: given.way, papers: given.paperIds.length } });
}
