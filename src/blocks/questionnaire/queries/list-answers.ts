import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import type { Values } from '#blocks/questionnaire-questions/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { AnswerState } from '../rules/states.ts';
import {
  questionnaireAnswers as answers,
  questionnaireAnswerMembers as members,
  questionnaires,
  questionnaireAnswerSendings as sendings,
  questionnaireVersions as versions,
} from '../schema.ts';

export type AnswerLine = {
  readonly id: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly organisationId: string | null;
  readonly state: AnswerState;
  readonly startedAt: Date;
  readonly sentAt: Date | null;
  /** What was sent last; nothing of what is still being written. */
  readonly values: Values | undefined;
};
export type AnswersOf = { readonly versionId: string } | { readonly questionnaireId: string };

/** The answers to a version, or to all versions of a form: what was sent last in each, the first sent first. */
export async function answersOf(db: Db, of: AnswersOf): Promise<AnswerLine[]> {
  const rows = await db
    .select({ answer: answers, versionNumber: versions.number, sending: sendings })
    .from(answers)
    .innerJoin(versions, eq(versions.id, answers.versionId))
    .leftJoin(sendings, and(eq(sendings.answerId, answers.id), isNull(sendings.erasedAt)))
    .where(
      'versionId' in of
        ? eq(answers.versionId, of.versionId)
        : eq(versions.questionnaireId, of.questionnaireId),
    )
    .orderBy(asc(answers.startedAt), asc(answers.id), asc(sendings.number));
  const lines = new Map<string, AnswerLine>();
  for (const { answer, versionNumber, sending } of rows) {
    const { id, versionId, organisationId, state, startedAt, sentAt } = answer;
    const values = sending?.values;
    lines.set(id, { id, versionId, versionNumber, organisationId, state, startedAt, sentAt, values });
  }
  return [...lines.values()];
}

/** What an organisation sent before, the newest first, with the form that it answered. */
export async function listSentBefore(db: Db, organisationId: string) {
  return db
    .select({ values: sendings.values, definition: versions.definition, sentAt: sendings.sentAt })
    .from(sendings)
    .innerJoin(answers, eq(answers.id, sendings.answerId))
    .innerJoin(versions, eq(versions.id, answers.versionId))
    .where(and(eq(answers.organisationId, organisationId), isNull(sendings.erasedAt)))
    .orderBy(desc(sendings.sentAt), desc(sendings.number))
    .limit(20);
}

/** What somebody writes or wrote with others: owner and writer, not whoever only reads. */
export async function listWrittenBy(db: Db, personId: string) {
  return db
    .select({ answer: answers, definition: versions.definition, title: questionnaires.title })
    .from(members)
    .innerJoin(answers, eq(answers.id, members.answerId))
    .innerJoin(versions, eq(versions.id, answers.versionId))
    .innerJoin(questionnaires, eq(questionnaires.id, versions.questionnaireId))
    .where(and(eq(members.personId, personId), ne(members.role, 'reader')))
    .orderBy(asc(answers.startedAt), asc(answers.id));
}
