import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import {
  APPLICATION_FLOW,
  type ApplicationAction,
  type ApplicationState,
  FINAL_STATES,
} from '#pillars/2-funding/grant-flow/index.ts';
import type { Desk } from '#platform/act.ts';
import { type FieldRemark, type GrantApplication, grantApplications, grantSteps } from '../schema.ts';

/** What is written of a step: what the group reads, what stays in the house, fields of a return. */
export type StepNote = {
  readonly outside?: string | undefined;
  readonly inside?: string | undefined;
  readonly fields?: readonly FieldRemark[] | undefined;
};
type Changes = Partial<typeof grantApplications.$inferInsert>;

/** Where an action leads from where the application stands. */
export function nextState(
  application: Pick<GrantApplication, 'state'>,
  action: ApplicationAction,
): Outcome<ApplicationState, 'flow.closed'> {
  const next = step(APPLICATION_FLOW, application.state, action);
  return next.ok ? done(next.value) : refuse('closed', 'flow.closed');
}

/** Moves a locked application and writes the step into its history. The caller has asked permit, flow and conditions. */
export async function writeStep(
  { tx, actor, now }: Desk,
  application: GrantApplication,
  action: ApplicationAction,
  toState: ApplicationState,
  note: StepNote = {},
  changes: Changes = {},
): Promise<void> {
  const isOver = FINAL_STATES.includes(toState);
  await tx
    .update(grantApplications)
    .set({
      ...changes,
      state: toState,
      closedAt: isOver ? now : null,
      outcome: isOver ? (note.outside ?? '') : application.outcome,
      changedAt: now,
      version: application.version + 1,
    })
    .where(eq(grantApplications.id, application.id));
  await tx.insert(grantSteps).values({
    applicationId: application.id,
    place: application.version,
    at: now,
    action,
    fromState: application.state,
    toState,
    actorId: actor.id,
    outside: note.outside ?? '',
    inside: note.inside ?? '',
    fields: note.fields ?? [],
  });
}
