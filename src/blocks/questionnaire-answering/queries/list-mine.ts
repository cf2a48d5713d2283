import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { AnswerState, MemberRole } from '#blocks/questionnaire/index.ts';
import { questionnaireAnswerMembers, questionnaireAnswers } from '#blocks/questionnaire/schema.ts';
import { type Actor, isAnonymous } from '#kernel/actor.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { AnswerOwner } from '../answer-owner.ts';

export type MyAnswer = {
  readonly id: string;
  readonly title: string;
  readonly state: AnswerState;
  readonly role: MemberRole;
  readonly changedAt: Date;
  readonly closesOn: string | undefined;
};

const MOST = 50;

/** The answers of which somebody is a member and whose group they act for today, the newest change first. */
export async function listMine(
  db: Db,
  owners: readonly AnswerOwner[],
  actor: Actor,
  lang: Lang,
  states: readonly AnswerState[] = ['draft', 'reopened', 'sent'],
): Promise<MyAnswer[]> {
  if (isAnonymous(actor) || owners.length === 0) return [];
  const rows = await db
    .select({ answer: questionnaireAnswers, role: questionnaireAnswerMembers.role })
    .from(questionnaireAnswerMembers)
    .innerJoin(questionnaireAnswers, eq(questionnaireAnswers.id, questionnaireAnswerMembers.answerId))
    .where(
      and(
        eq(questionnaireAnswerMembers.personId, actor.id),
        inArray(questionnaireAnswers.state, [...states]),
        isNull(questionnaireAnswers.erasedAt),
      ),
    )
    .orderBy(desc(questionnaireAnswers.changedAt), questionnaireAnswers.id)
    .limit(MOST);
  const mine: MyAnswer[] = [];
  for (const { answer, role } of rows) {
    const owner = owners.find(({ purpose }) => purpose === answer.purpose);
    const { id, state, changedAt, organisationId } = answer;
    if (!owner || (organisationId !== null && !actor.organisationIds.includes(organisationId))) continue;
    const title = await owner.titleOf(db, id, lang);
    mine.push({ id, title, state, role, changedAt, closesOn: await owner.closesOn?.(db, id) });
  }
  return mine;
}
