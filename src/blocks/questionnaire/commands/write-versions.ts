import { and, desc, eq } from 'drizzle-orm';
import type { Definition, Words } from '#blocks/questionnaire-questions/index.ts';
import { definitionSchema } from '#blocks/questionnaire-questions/index.ts';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { isUuid } from '../queries/find-answer.ts';
import { QUESTIONNAIRE_PERMITS } from '../rules/permits.ts';
import { VERSION_FLOW } from '../rules/states.ts';
import { questionnaires, questionnaireVersions as versions } from '../schema.ts';

export type NewQuestionnaire = {
  readonly key: string;
  readonly purpose: string;
  readonly title: Words;
  readonly definition: Definition;
};

async function insertQuestionnaire({ tx, now }: Desk, { key, purpose, title }: NewQuestionnaire) {
  const [row] = await tx
    .insert(questionnaires)
    .values({ key, purpose, title, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: questionnaires.id });
  return row?.id;
}

/** Begins a new form with a draft of its first version. */
export async function createQuestionnaire(desk: Desk, form: NewQuestionnaire) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, desk.actor, 'write');
  if (!permit.ok) return permit;
  if (!definitionSchema.safeParse(form.definition).success)
    return refuse('unmet', 'questionnaire.bad_definition');
  const questionnaireId = await insertQuestionnaire(desk, form);
  if (questionnaireId === undefined) return refuse('closed', 'questionnaire.key_taken');
  const [row] = await desk.tx
    .insert(versions)
    .values({ questionnaireId, number: 1, definition: form.definition, changedAt: desk.now })
    .returning({ id: versions.id });
  if (!row) throw new Error('the version was not stored');
  return done({ subjectId: questionnaireId, versionId: row.id, detail: { key: form.key } });
}

/** Begins the next version of a form from its newest one. */
export async function startVersion({ tx, actor, now }: Desk, questionnaireId: string) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'write');
  if (!permit.ok) return permit;
  if (!isUuid(questionnaireId)) return refuse('missing', 'questionnaire.not_found');
  await tx.select().from(questionnaires).where(eq(questionnaires.id, questionnaireId)).for('update');
  const [newest] = await tx
    .select()
    .from(versions)
    .where(eq(versions.questionnaireId, questionnaireId))
    .orderBy(desc(versions.number))
    .limit(1);
  if (!newest) return refuse('missing', 'questionnaire.not_found');
  if (newest.state === 'draft') return refuse('closed', 'questionnaire.draft_there');
  const [row] = await tx
    .insert(versions)
    .values({ questionnaireId, number: newest.number + 1, definition: newest.definition, changedAt: now })
    .returning({ id: versions.id });
  if (!row) throw new Error('the version was not stored');
  return done({ subjectId: questionnaireId, versionId: row.id, detail: { number: newest.number + 1 } });
}

async function lockVersion(tx: Db, id: string) {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.select().from(versions).where(eq(versions.id, id)).for('update');
  return row;
}

/** Writes a draft anew as a whole; `version` is the saving that the page was drawn with. */
export async function changeDraft(
  { tx, actor, now }: Desk,
  versionId: string,
  version: number,
  definition: Definition,
) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'write');
  if (!permit.ok) return permit;
  const row = await lockVersion(tx, versionId);
  if (!row) return refuse('missing', 'questionnaire.not_found');
  if (row.state !== 'draft') return refuse('closed', 'questionnaire.published_already');
  if (row.version !== version) return refuse('closed', 'questionnaire.changed_meanwhile');
  if (!definitionSchema.safeParse(definition).success) return refuse('unmet', 'questionnaire.bad_definition');
  await tx
    .update(versions)
    .set({ definition, version: version + 1, changedAt: now })
    .where(eq(versions.id, versionId));
  return done({ subjectId: versionId, version: version + 1, detail: { number: row.number } });
}

/** Gives a form another title; answers show it from now on. */
export async function renameQuestionnaire({ tx, actor }: Desk, questionnaireId: string, title: Words) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'write');
  if (!permit.ok) return permit;
  if (!isUuid(questionnaireId)) return refuse('missing', 'questionnaire.not_found');
  const [row] = await tx
    .update(questionnaires)
    .set({ title })
    .where(eq(questionnaires.id, questionnaireId))
    .returning({ id: questionnaires.id });
  return row ? done({ subjectId: row.id }) : refuse('missing', 'questionnaire.not_found');
}

/** Puts a draft into use. From then on it never changes; answers that were begun before go on with their own version. */
export async function publishVersion({ tx, actor, now }: Desk, versionId: string, version: number) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'publish');
  if (!permit.ok) return permit;
  const row = await lockVersion(tx, versionId);
  if (!row) return refuse('missing', 'questionnaire.not_found');
  const next = step(VERSION_FLOW, row.state, 'publish');
  if (!next.ok) return refuse('closed', 'questionnaire.published_already');
  if (row.version !== version) return refuse('closed', 'questionnaire.changed_meanwhile');
  const { sections } = row.definition;
  if (sections.length === 0 || sections.some(({ questions }) => questions.length === 0))
    return refuse('unmet', 'questionnaire.empty');
  await tx
    .update(versions)
    .set({ state: next.value, publishedAt: now, publishedBy: actor.id })
    .where(eq(versions.id, versionId));
  return done({ subjectId: row.questionnaireId, detail: { number: row.number } });
}

/** Ends a published version: nobody begins a new answer, begun ones are finished. */
export async function retireVersion({ tx, actor }: Desk, versionId: string) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'publish');
  if (!permit.ok) return permit;
  const row = await lockVersion(tx, versionId);
  if (!row) return refuse('missing', 'questionnaire.not_found');
  const next = step(VERSION_FLOW, row.state, 'retire');
  if (!next.ok) return next;
  await tx.update(versions).set({ state: next.value }).where(eq(versions.id, versionId));
  return done({ subjectId: row.questionnaireId, detail: { number: row.number } });
}

/** Throws a draft away; a form of which nothing was ever published goes with it. */
export async function discardDraft({ tx, actor }: Desk, versionId: string) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'write');
  if (!permit.ok) return permit;
  const row = await lockVersion(tx, versionId);
  if (!row) return refuse('missing', 'questionnaire.not_found');
  if (row.state !== 'draft') return refuse('closed', 'questionnaire.published_already');
  await tx.delete(versions).where(eq(versions.id, versionId));
  if (row.number === 1) await tx.delete(questionnaires).where(eq(questionnaires.id, row.questionnaireId));
  return done({ subjectId: row.questionnaireId, wasFirst: row.number === 1, detail: { number: row.number } });
}

/** Plants a published form for seeds, without asking anybody; hands back its version's id. */
export async function plantQuestionnaire(desk: Desk, form: NewQuestionnaire): Promise<string> {
  const { tx, actor, now } = desk;
  const definition = definitionSchema.parse(form.definition);
  const made = await insertQuestionnaire(desk, form);
  const [there] = await tx.select().from(questionnaires).where(eq(questionnaires.key, form.key));
  const questionnaireId = made ?? there?.id;
  if (questionnaireId === undefined) throw new Error('the form was not stored');
  const [newest] = await tx
    .select({ number: versions.number })
    .from(versions)
    .where(and(eq(versions.questionnaireId, questionnaireId)))
    .orderBy(desc(versions.number))
    .limit(1);
  const [row] = await tx
    .insert(versions)
    .values({
      questionnaireId,
      number: (newest?.number ?? 0) + 1,
      definition,
      state: 'published',
      changedAt: now,
      publishedAt: now,
      publishedBy: actor.id,
    })
    .returning({ id: versions.id });
  if (!row) throw new Error('the version was not stored');
  return row.id;
}
