import { and, eq, isNull } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { OfficeAction } from '#pillars/2-funding/grant-flow/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { GRANT_PERMITS } from '../rules/permits.ts';
import { grantOpinions } from '../schema.ts';
import { tell } from '../tell.ts';
import { lockApplication } from './lock-application.ts';
import { nextState, type StepNote, writeStep } from './write-step.ts';

/** Steps that the group is told of by mail as they happen; decisions are told by their letters. */
const TOLD: readonly OfficeAction[] = ['accept', 'refuse', 'start_screening', 'award', 'decline', 'revoke'];
/** Steps that the group must be given a reason for. */
const WITH_REASON: readonly OfficeAction[] = ['refuse', 'decline', 'revoke'];

/**
 * Moves an application by a step of the office: the only way for other modules. Used inside the caller's own command;
 * `outside` is read by the group, `inside` by the office alone.
 */
export async function stepApplication(desk: Desk, id: string, action: OfficeAction, note: StepNote = {}) {
  const { tx, actor, now } = desk;
  const application = await lockApplication(tx, id);
  if (!application) return refuse('missing', 'grants.not_found');
  const permit = mayBy(GRANT_PERMITS, actor, action);
  if (!permit.ok) return permit;
  const next = nextState(application, action);
  if (!next.ok) return next;
  if (WITH_REASON.includes(action) && (note.outside ?? '').trim() === '')
    return refuse('unmet', 'grants.reason_needed');
  if (action === 'start_screening' && (await hasOpenOpinion(tx, id)))
    return refuse('closed', 'grants.opinion_open');
  const formal = action === 'accept' ? { formalBy: actor.id, formalAt: now } : {};
  await writeStep(desk, application, action, next.value, note, formal);
  if (TOLD.includes(action)) await tell(tx, { news: 'step', applicationId: id });
  return done({ subjectId: id, application, detail: { from: application.state, to: next.value } });
}

async function hasOpenOpinion(tx: Db, applicationId: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: grantOpinions.id })
    .from(grantOpinions)
    .where(and(eq(grantOpinions.applicationId, applicationId), isNull(grantOpinions.answeredAt)))
    .limit(1);
  return open !== undefined;
}
