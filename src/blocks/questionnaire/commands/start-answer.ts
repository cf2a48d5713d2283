import { eq } from 'drizzle-orm';
import type { Values } from '#blocks/questionnaire-questions/index.ts';
import { withoutHidden } from '#blocks/questionnaire-questions/index.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { questionnaireAnswerMembers, questionnaireAnswers, questionnaireVersions } from '../schema.ts';

export type AnswerStart = {
  readonly versionId: string;
  readonly purpose: string;
  readonly organisationId: string | null;
  /** What is filled in already, as `prefillFrom` says. */
  readonly values: Values;
  readonly ownerId: string;
};

/** Begins an answer to a published version. Whether its owner may is for the module to say that asks. */
export async function startAnswer({ tx, now }: Desk, start: AnswerStart) {
  const { versionId, purpose, organisationId, values, ownerId } = start;
  const [version] = await tx
    .select({ state: questionnaireVersions.state, definition: questionnaireVersions.definition })
    .from(questionnaireVersions)
    .where(eq(questionnaireVersions.id, versionId))
    .for('share');
  if (!version) return refuse('missing', 'questionnaire.not_found');
  if (version.state !== 'published') return refuse('closed', 'questionnaire.not_open');
  const [row] = await tx
    .insert(questionnaireAnswers)
    .values({
      versionId,
      purpose,
      organisationId,
      values: withoutHidden(version.definition, values),
      sectionRevisions: {},
      openFields: [],
      startedBy: ownerId,
      startedAt: now,
      changedAt: now,
    })
    .returning({ id: questionnaireAnswers.id });
  if (!row) throw new Error('the answer was not stored');
  await tx
    .insert(questionnaireAnswerMembers)
    .values({ answerId: row.id, personId: ownerId, role: 'owner', addedAt: now });
  return done({ subjectId: row.id, detail: { purpose } });
}
