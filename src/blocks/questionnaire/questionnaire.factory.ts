import type { Definition } from '#blocks/questionnaire-questions/index.ts';
import { EVERY_KIND, GOOD } from '#blocks/questionnaire-questions/questions.factory.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { type AnswerStart, startAnswer } from './commands/start-answer.ts';
import { plantQuestionnaire } from './commands/write-versions.ts';

export { EVERY_KIND, GOOD };

export const NOW = new Date('2026-11-20T03:00:00Z');
export const OFFICER: Actor = {
  id: '00000000-0000-4000-8000-0000000000f1',
  roles: ['visitor', 'programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
export const WRITER = '00000000-0000-4000-8000-0000000000f2';

/** Somebody who acts for a group. */
export const memberOf = (organisationId: string, id = WRITER): Actor => ({
  id,
  roles: ['visitor', 'group_member'],
  organisationIds: [organisationId],
  departmentIds: [],
});

/** Publishes a form, and hands back its version's id. */
export const createForm = (db: Db, definition: Definition = EVERY_KIND, key = 'form'): Promise<string> =>
  plantQuestionnaire(
    { tx: db, actor: OFFICER, now: NOW },
    { key, purpose: 'grant_application', title: { ja: '申請書' }, definition },
  );

/** Begins an answer of a group to a published version, and hands back its id. */
export async function createAnswer(
  db: Db,
  versionId: string,
  organisationId: string | null,
  given: Partial<AnswerStart> = {},
): Promise<string> {
  const desk: Desk = { tx: db, actor: OFFICER, now: NOW };
  const start = { versionId, purpose: 'grant_application', organisationId, values: {}, ownerId: WRITER };
  const outcome = await startAnswer(desk, { ...start, ...given });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.subjectId;
}
