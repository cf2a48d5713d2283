import { and, eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { isMemberOf } from '#registry/people/index.ts';
import { lockAnswer } from '../queries/find-answer.ts';
import { mayShareAnswer } from '../rules/permits.ts';
import type { MemberRole } from '../rules/states.ts';
import { questionnaireAnswerMembers as members } from '../schema.ts';

/** Says what a fellow member of the group does with an answer: write, read, own it; `undefined` takes the person out. */
export async function shareAnswer(
  desk: Desk,
  answerId: string,
  personId: string,
  role: MemberRole | undefined,
) {
  const { tx, actor, now } = desk;
  const found = await lockAnswer(tx, answerId);
  if (!found) return refuse('missing', 'questionnaire.not_found');
  const permit = mayShareAnswer(actor, found);
  if (!permit.ok) return permit;
  const { organisationId } = found.answer;
  const isFellow = organisationId !== null && (await isMemberOf(tx, personId, organisationId, japanDay(now)));
  if (role !== undefined && !isFellow) return refuse('forbidden', 'questionnaire.not_yours');
  const isOwned = found.members.some((member) => member.role === 'owner' && member.personId !== personId);
  if (role !== 'owner' && !isOwned) return refuse('unmet', 'questionnaire.last_owner');

  const isThem = and(eq(members.answerId, answerId), eq(members.personId, personId));
  if (role === undefined) await tx.delete(members).where(isThem);
  else {
    await tx
      .insert(members)
      .values({ answerId, personId, role, addedAt: now })
      .onConflictDoUpdate({ target: [members.answerId, members.personId], set: { role } });
  }
  return done({ subjectId: answerId, detail: { personId, role: role ?? 'none' } });
}
