import { japanDay } from '#kernel/japan-day.ts';
import { type GrantCall, listFormerAwards, withAnswer } from '#pillars/2-funding/grant-papers/index.ts';
import {
  capFor,
  factsOf,
  getRuleSet,
  type Judgement,
  judgeEligibility,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';

export type Fitness = 'eligible' | 'eligibleIf' | 'eligibleNo' | 'eligibleUnknown';
export type GroupFit = {
  readonly fitness: Fitness;
  readonly judged: readonly Judgement[];
  /** The most that the group may ask for in a year; null when the city has set none. */
  readonly capYen: number | null;
};

/** The worst verdict speaks for all. */
export function fitnessOf(judged: readonly Judgement[]): Fitness {
  const has = (...verdicts: Judgement['verdict'][]) =>
    judged.some(({ verdict }) => verdicts.includes(verdict));
  if (has('no')) return 'eligibleNo';
  if (has('yes_if')) return 'eligibleIf';
  return has('unknown', 'unset') ? 'eligibleUnknown' : 'eligible';
}

/** What the rules of a call say of a group today, before anything is written. */
export async function judgeGroup(
  db: Db,
  call: GrantCall,
  organisationId: string,
  now: Date,
): Promise<GroupFit> {
  const today = japanDay(now);
  const { rules, courseKey } = await getRuleSet(db, call.ruleSetId);
  const before = await listFormerAwards(db, organisationId);
  const facts = withAnswer(await factsOf(db, organisationId, today), rules, {}, before);
  const judged = judgeEligibility(rules, facts, today, { applyBy: call.closesOn, startBy: null });
  const awardNumber = before.filter((award) => award.courseKey === courseKey).length + 1;
  const cap = capFor(rules, { awardNumber, yearIndex: 1, paidBeforeYen: 0 });
  return { fitness: fitnessOf(judged), judged, capYen: cap.yen };
}
