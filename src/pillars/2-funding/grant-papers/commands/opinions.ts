import { and, eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { OpinionVerdict } from '#pillars/2-funding/grant-flow/index.ts';
import type { Desk } from '#platform/act.ts';
import { findDepartment } from '#registry/departments/index.ts';
import { GRANT_PERMITS } from '../rules/permits.ts';
import { grantOpinions } from '../schema.ts';
import { tell } from '../tell.ts';
import { lockApplication } from './lock-application.ts';

export type OpinionRequest = {
  readonly departmentId: string;
  readonly dueOn: string;
  readonly question: string;
};

/** Asks a department for its opinion (意見照会) on an accepted or submitted application. */
export async function askOpinion(desk: Desk, applicationId: string, request: OpinionRequest) {
  const { tx, actor, now } = desk;
  const application = await lockApplication(tx, applicationId);
  if (!application) return refuse('missing', 'grants.not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'ask_opinion');
  if (!permit.ok) return permit;
  if (application.state !== 'submitted' && application.state !== 'accepted')
    return refuse('closed', 'flow.closed');
  if (request.dueOn < japanDay(now)) return refuse('unmet', 'grants.due_in_past');
  const department = await findDepartment(tx, request.departmentId);
  if (!department || department.closedOn !== null) return refuse('unmet', 'grants.department_unknown');
  const [row] = await tx
    .insert(grantOpinions)
    .values({ ...request, applicationId, askedBy: actor.id, askedAt: now })
    .onConflictDoNothing({ target: [grantOpinions.applicationId, grantOpinions.departmentId] })
    .returning({ id: grantOpinions.id });
  if (!row) return refuse('closed', 'grants.asked_already');
  await tell(tx, { news: 'opinion_asked', applicationId, opinionId: row.id });
  return done({ subjectId: row.id, detail: { applicationId, departmentId: request.departmentId } });
}

async function lockOpinion(tx: Desk['tx'], id: string) {
  const [row] = await tx.select().from(grantOpinions).where(eq(grantOpinions.id, id)).for('update');
  return row;
}

export type OpinionAnswer = { readonly verdict: OpinionVerdict; readonly words: string };

/** Answers for a department, by one of its officers. Conditions and objections are told in words. */
export async function answerOpinion(desk: Desk, id: string, { verdict, words }: OpinionAnswer) {
  const { tx, actor, now } = desk;
  const opinion = await lockOpinion(tx, id);
  if (!opinion) return refuse('missing', 'grants.opinion_not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'answer_opinion');
  if (!permit.ok) return permit;
  if (!actor.departmentIds.includes(opinion.departmentId)) return refuse('forbidden', 'grants.not_yours');
  if (opinion.answeredAt !== null) return refuse('closed', 'grants.answered_already');
  if (verdict !== 'support' && words.trim() === '') return refuse('unmet', 'grants.reason_needed');
  await tx
    .update(grantOpinions)
    .set({ verdict, words, answeredAt: now, answeredBy: actor.id })
    .where(eq(grantOpinions.id, id));
  return done({ subjectId: id, detail: { applicationId: opinion.applicationId, verdict } });
}

/** Takes back a request that nobody has answered, so that the case can go on. */
export async function endOpinion(desk: Desk, id: string) {
  const { tx, actor } = desk;
  const opinion = await lockOpinion(tx, id);
  if (!opinion) return refuse('missing', 'grants.opinion_not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'ask_opinion');
  if (!permit.ok) return permit;
  if (opinion.answeredAt !== null) return refuse('closed', 'grants.answered_already');
  await tx.delete(grantOpinions).where(and(eq(grantOpinions.id, id)));
  return done({ subjectId: id, detail: { applicationId: opinion.applicationId } });
}

/** Reminds the department by mail, by hand of the office. */
export async function remindOpinion(desk: Desk, id: string) {
  const { tx, actor } = desk;
  const opinion = await lockOpinion(tx, id);
  if (!opinion) return refuse('missing', 'grants.opinion_not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'ask_opinion');
  if (!permit.ok) return permit;
  if (opinion.answeredAt !== null) return refuse('closed', 'grants.answered_already');
  await tell(tx, { news: 'opinion_asked', applicationId: opinion.applicationId, opinionId: id });
  return done({ subjectId: id, detail: { applicationId: opinion.applicationId } });
}

/** An opinion as seeds plant it, answered or open. */
export type PlantedOpinion = Pick<
  typeof grantOpinions.$inferInsert,
  'applicationId' | 'departmentId' | 'askedBy' | 'askedAt' | 'dueOn' | 'question'
> & { readonly answer?: (OpinionAnswer & { readonly by: string; readonly at: Date }) | undefined };

/** Plants an opinion without mail; for seeds only. */
export async function plantOpinion(
  { tx }: Pick<Desk, 'tx'>,
  { answer, ...asked }: PlantedOpinion,
): Promise<void> {
  const given = answer && {
    answeredBy: answer.by,
    answeredAt: answer.at,
    verdict: answer.verdict,
    words: answer.words,
  };
  await tx.insert(grantOpinions).values({ ...asked, ...given });
}
