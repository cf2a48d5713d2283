import { and, eq, max } from 'drizzle-orm';
import { findVersion } from '#blocks/questionnaire/index.ts';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse, yes } from '#kernel/verdict.ts';
import { CALL_FLOW, type CallAction } from '#pillars/2-funding/grant-flow/index.ts';
import { findRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import { GRANT_PERMITS } from '../rules/permits.ts';
import { type GrantCall, grantCalls } from '../schema.ts';

/** A call as the office writes it. Course and fiscal year are those of its rules. */
export type CallPaper = {
  readonly ruleSetId: string;
  readonly questionnaireVersionId: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly presentationOn: string | null;
  readonly decisionBy: string | null;
  readonly budgetYen: number | null;
};

function datesFit({ opensOn, closesOn, presentationOn, decisionBy }: CallPaper): boolean {
  const isAfter = (day: string | null) => day === null || day >= closesOn;
  return opensOn <= closesOn && isAfter(presentationOn) && isAfter(decisionBy);
}

/** The rules must be in force and the form published: a call pins both. */
async function checkCall({ tx }: Desk, paper: CallPaper) {
  if (!datesFit(paper)) return refuse('unmet', 'grants.call_dates');
  const set = await findRuleSet(tx, paper.ruleSetId);
  if (set?.state !== 'in_force') return refuse('unmet', 'grants.rules_not_in_force');
  const found = await findVersion(tx, paper.questionnaireVersionId);
  if (found?.version.state !== 'published') return refuse('unmet', 'grants.form_not_published');
  return done(set);
}

/** Writes a new call, which nobody sees before it is published. */
export async function createCall(desk: Desk, paper: CallPaper) {
  const { tx, actor, now } = desk;
  const permit = mayBy(GRANT_PERMITS, actor, 'set_call');
  if (!permit.ok) return permit;
  const checked = await checkCall(desk, paper);
  if (!checked.ok) return checked;
  const { courseId, fiscalYear } = checked.value;
  const [last] = await tx
    .select({ number: max(grantCalls.number) })
    .from(grantCalls)
    .where(and(eq(grantCalls.courseId, courseId), eq(grantCalls.fiscalYear, fiscalYear)));
  const number = (last?.number ?? 0) + 1;
  const [row] = await tx
    .insert(grantCalls)
    .values({ ...paper, courseId, fiscalYear, number, createdAt: now, createdBy: actor.id })
    .returning({ id: grantCalls.id });
  if (!row) throw new Error('the call was not stored');
  return done({ subjectId: row.id, detail: { fiscalYear, number } });
}

async function lockCall(tx: Desk['tx'], id: string) {
  const [call] = await tx.select().from(grantCalls).where(eq(grantCalls.id, id)).for('update');
  return call;
}

async function checkChange(desk: Desk, call: GrantCall, paper: CallPaper) {
  if (call.state === 'closed') return refuse('closed', 'flow.closed');
  if (call.state === 'draft') return checkCall(desk, paper);
  const samePins =
    paper.ruleSetId === call.ruleSetId && paper.questionnaireVersionId === call.questionnaireVersionId;
  if (!samePins || paper.closesOn < call.closesOn) return refuse('closed', 'grants.call_promised');
  return datesFit(paper) ? yes : refuse('unmet', 'grants.call_dates');
}

/** Changes a call. Once it is published its rules and form stay, and its closing day only moves later. */
export async function changeCall(desk: Desk, id: string, paper: CallPaper) {
  const { tx, actor } = desk;
  const call = await lockCall(tx, id);
  if (!call) return refuse('missing', 'grants.call_not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'set_call');
  if (!permit.ok) return permit;
  const may = await checkChange(desk, call, paper);
  if (!may.ok) return may;
  await tx
    .update(grantCalls)
    .set({ ...paper, version: call.version + 1 })
    .where(eq(grantCalls.id, id));
  return done({ subjectId: id, detail: { closesOn: paper.closesOn } });
}

/** Publishes a call, or closes it by hand before its day. */
export async function moveCall(desk: Desk, id: string, action: CallAction) {
  const { tx, actor, now } = desk;
  const call = await lockCall(tx, id);
  if (!call) return refuse('missing', 'grants.call_not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'set_call');
  if (!permit.ok) return permit;
  const next = step(CALL_FLOW, call.state, action);
  if (!next.ok) return next;
  if (action === 'publish') {
    const checked = await checkCall(desk, call);
    if (!checked.ok) return checked;
  }
  await tx
    .update(grantCalls)
    .set({ state: next.value, publishedAt: call.publishedAt ?? now, version: call.version + 1 })
    .where(eq(grantCalls.id, id));
  return done({ subjectId: id, detail: { from: call.state, to: next.value } });
}
