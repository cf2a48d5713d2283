import { eq } from 'drizzle-orm';
import { findAnswer } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { createAward } from '#pillars/2-funding/grant-awards/index.ts';
import { lockApplication, stepApplication } from '#pillars/2-funding/grant-papers/index.ts';
import type { Desk } from '#platform/act.ts';
import { budgetLinesOf } from '../queries/budget-lines.ts';
import { decisionLimits } from '../queries/decision-limits.ts';
import { checkAmount, checkOtherHand, isOpenFor } from '../rules/decision.ts';
import { DECISION_PERMITS } from '../rules/permits.ts';
import { type GrantDecision, grantDecisions } from '../schema.ts';

export type Decided = {
  readonly yen: number;
  /** What the letter says: conditions of an award, or the reason of a refusal. */
  readonly conditions: string;
  /** Where the pinned rules say nothing of the money, the decision must. */
  readonly fundedBy?: 'fund' | 'general' | undefined;
};

async function lockProposal({ tx }: Desk, decisionId: string): Promise<GrantDecision | undefined> {
  const [row] = await tx.select().from(grantDecisions).where(eq(grantDecisions.id, decisionId)).for('update');
  return row;
}

/**
 * Decides what somebody else proposed (決裁), with an amount of its own. An award is booked and begins its life in the
 * same transaction; the application moves on with its first year.
 */
export async function decide(desk: Desk, decisionId: string, paper: Decided) {
  const { tx, actor, now } = desk;
  const permit = mayBy(DECISION_PERMITS, actor, 'decide');
  if (!permit.ok) return permit;
  const proposal = await lockProposal(desk, decisionId);
  if (!proposal) return refuse('missing', 'grant_decisions.no_proposal');
  if (proposal.state !== 'proposed') return refuse('closed', 'grant_decisions.decided_already');
  const hand = checkOtherHand(proposal.proposedBy, actor.id);
  if (!hand.ok) return hand;
  const application = await lockApplication(tx, proposal.applicationId);
  const limits = await decisionLimits(tx, proposal.applicationId, proposal.yearIndex);
  if (!application || !limits) return refuse('missing', 'grants.not_found');
  const open = isOpenFor(application.state, proposal.yearIndex);
  if (!open.ok) return open;
  const isAward = proposal.outcome === 'award';
  const yen = isAward ? paper.yen : 0;
  if (isAward) {
    const amount = checkAmount(yen, limits);
    if (!amount.ok) return amount;
  }
  await tx
    .update(grantDecisions)
    .set({
      state: 'decided',
      decidedYen: yen,
      conditions: paper.conditions,
      decidedBy: actor.id,
      decidedAt: now,
    })
    .where(eq(grantDecisions.id, proposal.id));
  const carried = await carryOut(desk, proposal, application.answerId, { ...paper, yen });
  if (!carried.ok) return carried;
  return done({
    subjectId: application.id,
    detail: { year: proposal.yearIndex, outcome: proposal.outcome, yen, proposedYen: proposal.proposedYen },
  });
}

/** The application's own step, and the award that begins with it. */
async function carryOut(desk: Desk, proposal: GrantDecision, answerId: string, paper: Decided) {
  const { yen, conditions, fundedBy } = paper;
  const isAward = proposal.outcome === 'award';
  if (proposal.yearIndex === 1) {
    const stepped = await stepApplication(desk, proposal.applicationId, isAward ? 'award' : 'decline', {
      outside: conditions,
    });
    if (!stepped.ok) return stepped;
  }
  if (!isAward) return done(undefined);
  const found = await findAnswer(desk.tx, answerId);
  return createAward(desk, {
    applicationId: proposal.applicationId,
    yearIndex: proposal.yearIndex,
    fiscalYear: proposal.fiscalYear,
    yen,
    on: japanDay(desk.now),
    lines: budgetLinesOf(found?.sendings.at(-1)?.values ?? {}),
    conditions,
    fundedBy,
  });
}

/** Sends a proposal back to whoever made it; it can be proposed anew. */
export async function sendBack(desk: Desk, decisionId: string, words: string) {
  const { tx, actor, now } = desk;
  const permit = mayBy(DECISION_PERMITS, actor, 'decide');
  if (!permit.ok) return permit;
  const proposal = await lockProposal(desk, decisionId);
  if (!proposal) return refuse('missing', 'grant_decisions.no_proposal');
  if (proposal.state !== 'proposed') return refuse('closed', 'grant_decisions.decided_already');
  const hand = checkOtherHand(proposal.proposedBy, actor.id);
  if (!hand.ok) return hand;
  await tx
    .update(grantDecisions)
    .set({ state: 'sent_back', decidedBy: actor.id, decidedAt: now, sentBackWords: words })
    .where(eq(grantDecisions.id, proposal.id));
  return done({ subjectId: proposal.applicationId, detail: { year: proposal.yearIndex } });
}
