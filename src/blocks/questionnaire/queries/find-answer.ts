import { asc, eq } from 'drizzle-orm';
import type { Definition, Words } from '#blocks/questionnaire-questions/index.ts';
import type { Db } from '#platform/db/db.ts';
import {
  type Answer,
  type AnswerMember,
  questionnaireAnswers as answers,
  questionnaireAnswerMembers as members,
  questionnaires,
  type Sending,
  questionnaireAnswerSendings as sendings,
  questionnaireVersions as versions,
} from '../schema.ts';

export type FoundAnswer = {
  readonly answer: Answer;
  readonly definition: Definition;
  readonly questionnaire: { readonly id: string; readonly key: string; readonly title: Words };
  /** Number of the version that is answered. */
  readonly versionNumber: number;
  readonly members: readonly AnswerMember[];
  /** What was sent, the first first. */
  readonly sendings: readonly Sending[];
};

type Lock = 'lock' | undefined;

async function find(db: Db, id: string, lock: Lock): Promise<FoundAnswer | undefined> {
  if (!UUID.test(id)) return undefined;
  const rows = db.select().from(answers).where(eq(answers.id, id));
  const [answer] = lock ? await rows.for('update') : await rows;
  if (!answer) return undefined;
  const [form] = await db
    .select({
      definition: versions.definition,
      versionNumber: versions.number,
      questionnaire: { id: questionnaires.id, key: questionnaires.key, title: questionnaires.title },
    })
    .from(versions)
    .innerJoin(questionnaires, eq(questionnaires.id, versions.questionnaireId))
    .where(eq(versions.id, answer.versionId));
  if (!form) throw new Error('an answer without its form');
  return {
    answer,
    ...form,
    members: await db
      .select()
      .from(members)
      .where(eq(members.answerId, id))
      .orderBy(asc(members.addedAt), asc(members.personId)),
    sendings: await db.select().from(sendings).where(eq(sendings.answerId, id)).orderBy(asc(sendings.number)),
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (id: string): boolean => UUID.test(id);

/** An answer with its form, its people and what was sent. Who may read it is asked by `mayOpenAnswer`, or by its owner. */
export const findAnswer = (db: Db, id: string): Promise<FoundAnswer | undefined> => find(db, id, undefined);

/** The same, held until the transaction ends. */
export const lockAnswer = (tx: Db, id: string): Promise<FoundAnswer | undefined> => find(tx, id, 'lock');
