import { and, eq, ne } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import { lockApplication } from '#pillars/2-funding/grant-papers/index.ts';
import type { Desk } from '#platform/act.ts';
import { decisionLimits } from '../queries/decision-limits.ts';
import { type AmountProblem, checkAmount, type DecisionOutcome, isOpenFor } from '../rules/decision.ts';
import { DECISION_PERMITS } from '../rules/permits.ts';
import { grantDecisions } from '../schema.ts';

export type Proposal = {
  readonly yearIndex: number;
  readonly outcome: DecisionOutcome;
  readonly yen: number;
  readonly grounds: string;
  readonly conditions: string;
};

/** Proposes the decision on one year of an application (起案). The committee must have spoken; later years follow an award. */
export async function proposeDecision(desk: Desk, applicationId: string, proposal: Proposal) {
  const { tx, actor, now } = desk;
  const permit = mayBy(DECISION_PERMITS, actor, 'propose');
  if (!permit.ok) return permit;
  const application = await lockApplication(tx, applicationId);
  if (!application) return refuse('missing', 'grants.not_found');
  const limits = await decisionLimits(tx, application.id, proposal.yearIndex);
  if (!limits) return refuse('missing', 'grant_decisions.no_such_year');
  const open = isOpenFor(application.state, proposal.yearIndex);
  if (!open.ok) return open;
  const amount = checkProposed(proposal, limits);
  if (!amount.ok) return amount;
  const [standing] = await tx
    .select({ id: grantDecisions.id })
    .from(grantDecisions)
    .where(
      and(
        eq(grantDecisions.applicationId, application.id),
        eq(grantDecisions.yearIndex, proposal.yearIndex),
        ne(grantDecisions.state, 'sent_back'),
      ),
    );
  if (standing) return refuse('closed', 'grant_decisions.proposed_already');
  await tx.insert(grantDecisions).values({
    applicationId: application.id,
    yearIndex: proposal.yearIndex,
    fiscalYear: limits.fiscalYear,
    outcome: proposal.outcome,
    proposedYen: proposal.outcome === 'award' ? proposal.yen : 0,
    grounds: proposal.grounds,
    conditions: proposal.conditions,
    proposedBy: actor.id,
    proposedAt: now,
  });
  return done({
    subjectId: application.id,
    detail: { year: proposal.yearIndex, outcome: proposal.outcome, yen: proposal.yen },
  });
}

function checkProposed(
  { outcome, yen }: Proposal,
  limits: Parameters<typeof checkAmount>[1],
): Verdict<AmountProblem> {
  return outcome === 'decline' ? yes : checkAmount(yen, limits);
}
