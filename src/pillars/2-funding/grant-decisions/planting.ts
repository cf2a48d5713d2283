import { plantOfficeStep } from '#pillars/2-funding/grant-papers/index.ts';
import type { Desk } from '#platform/act.ts';
import type { DecisionOutcome } from './rules/decision.ts';
import { grantDecisions } from './schema.ts';

/** A decision as seeds plant it: the amount proposed, and what became of it; without `decided` it waits. */
export type PlantedDecision = {
  readonly applicationId: string;
  readonly yearIndex: number;
  readonly fiscalYear: number;
  readonly outcome: DecisionOutcome;
  readonly proposedYen: number;
  readonly grounds: string;
  readonly conditions: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decided?: { readonly yen: number; readonly by: string; readonly at: Date } | undefined;
};

/** Plants a decision, with the application's own step when it is the first year's; the award is planted beside it. */
export async function plantDecision({ tx, actor }: Desk, planted: PlantedDecision): Promise<void> {
  const { decided, ...proposal } = planted;
  await tx.insert(grantDecisions).values({
    ...proposal,
    state: decided ? 'decided' : 'proposed',
    decidedYen: decided?.yen ?? null,
    decidedBy: decided?.by ?? null,
    decidedAt: decided?.at ?? null,
  });
  if (!decided || planted.yearIndex > 1) return;
  const desk = { tx, now: decided.at, actor: { ...actor, id: decided.by } };
  const action = planted.outcome === 'award' ? 'award' : 'decline';
  await plantOfficeStep(desk, planted.applicationId, action, planted.conditions);
}
