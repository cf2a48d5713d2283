import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Definition } from '#blocks/questionnaire-questions/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { VersionState } from '../rules/states.ts';
import {
  questionnaireAnswers as answers,
  type Questionnaire,
  type QuestionnaireVersion,
  questionnaires,
  questionnaireVersions as versions,
} from '../schema.ts';
import { isUuid } from './find-answer.ts';

export type PublishedVersion = {
  readonly versionId: string;
  readonly number: number;
  readonly questionnaire: Questionnaire;
  readonly definition: Definition;
};

/** The newest version of a form that may be answered; nothing when none is published. */
export async function findPublished(db: Db, questionnaireKey: string): Promise<PublishedVersion | undefined> {
  const [row] = await db
    .select({ version: versions, questionnaire: questionnaires })
    .from(versions)
    .innerJoin(questionnaires, eq(questionnaires.id, versions.questionnaireId))
    .where(and(eq(questionnaires.key, questionnaireKey), eq(versions.state, 'published')))
    .orderBy(desc(versions.number))
    .limit(1);
  return row && publishedOf(row);
}

/** Every published version of the forms for a purpose, to choose one from; the newest of each form first. */
export async function listPublished(db: Db, purpose: string): Promise<PublishedVersion[]> {
  const rows = await db
    .select({ version: versions, questionnaire: questionnaires })
    .from(versions)
    .innerJoin(questionnaires, eq(questionnaires.id, versions.questionnaireId))
    .where(and(eq(questionnaires.purpose, purpose), eq(versions.state, 'published')))
    .orderBy(asc(questionnaires.createdAt), asc(questionnaires.key), desc(versions.number));
  return rows.map(publishedOf);
}

type Joined = { version: QuestionnaireVersion; questionnaire: Questionnaire };
const publishedOf = ({ version, questionnaire }: Joined): PublishedVersion => ({
  versionId: version.id,
  number: version.number,
  questionnaire,
  definition: version.definition,
});

export type VersionLine = {
  readonly id: string;
  readonly number: number;
  readonly state: VersionState;
  readonly changedAt: Date;
  readonly publishedAt: Date | null;
  readonly answers: number;
};
export type QuestionnaireLine = Questionnaire & {
  /** The newest first. */
  readonly versions: readonly VersionLine[];
};

/** Every form with its versions and how many answers each has, by purpose. */
export async function listQuestionnaires(db: Db): Promise<QuestionnaireLine[]> {
  const forms = await db
    .select()
    .from(questionnaires)
    .orderBy(asc(questionnaires.purpose), asc(questionnaires.createdAt), asc(questionnaires.key));
  const lines = await listVersionLines(
    db,
    forms.map(({ id }) => id),
  );
  return forms.map((form) => ({ ...form, versions: lines.get(form.id) ?? [] }));
}

async function listVersionLines(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, VersionLine[]>> {
  const lines = new Map<string, VersionLine[]>();
  if (ids.length === 0) return lines;
  const rows = await db
    .select({
      id: versions.id,
      questionnaireId: versions.questionnaireId,
      number: versions.number,
      state: versions.state,
      changedAt: versions.changedAt,
      publishedAt: versions.publishedAt,
      answers: count(answers.id),
    })
    .from(versions)
    .leftJoin(answers, eq(answers.versionId, versions.id))
    .where(inArray(versions.questionnaireId, [...ids]))
    .groupBy(versions.id)
    .orderBy(desc(versions.number));
  for (const { questionnaireId, ...line } of rows) {
    lines.set(questionnaireId, [...(lines.get(questionnaireId) ?? []), line]);
  }
  return lines;
}

export type FoundQuestionnaire = {
  readonly questionnaire: Questionnaire;
  readonly versions: readonly VersionLine[];
};

/** One form with its versions. */
export async function findQuestionnaire(db: Db, id: string): Promise<FoundQuestionnaire | undefined> {
  if (!isUuid(id)) return undefined;
  const [questionnaire] = await db.select().from(questionnaires).where(eq(questionnaires.id, id));
  if (!questionnaire) return undefined;
  return { questionnaire, versions: (await listVersionLines(db, [id])).get(id) ?? [] };
}

/** One version with its form. */
export async function findVersion(
  db: Db,
  id: string,
): Promise<{ version: QuestionnaireVersion; questionnaire: Questionnaire } | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db
    .select({ version: versions, questionnaire: questionnaires })
    .from(versions)
    .innerJoin(questionnaires, eq(questionnaires.id, versions.questionnaireId))
    .where(eq(versions.id, id));
  return row;
}
