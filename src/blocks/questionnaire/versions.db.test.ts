import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Definition } from '#blocks/questionnaire-questions/index.ts';
import type { Actor } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { startAnswer } from './commands/start-answer.ts';
import {
  changeDraft,
  createQuestionnaire,
  discardDraft,
  publishVersion,
  renameQuestionnaire,
  retireVersion,
  startVersion,
} from './commands/write-versions.ts';
import {
  findPublished,
  findQuestionnaire,
  findVersion,
  listPublished,
  listQuestionnaires,
} from './queries/list-questionnaires.ts';
import {
  createAnswer,
  createForm,
  EVERY_KIND,
  memberOf,
  NOW,
  OFFICER,
  WRITER,
} from './questionnaire.factory.ts';
import { questionnaireVersions } from './schema.ts';

const CENTRE: Actor = { ...OFFICER, roles: ['visitor', 'centre_staff'] };
const STRANGER = '00000000-0000-4000-8000-00000000dead';
const SHORT: Definition = { sections: EVERY_KIND.sections.slice(0, 1) };

async function create(db: Db, definition = EVERY_KIND, actor = OFFICER, key = 'form') {
  return act(db, 'questionnaire.create', actor, NOW, (desk) =>
    createQuestionnaire(desk, { key, purpose: 'grant_application', title: { ja: '申請書' }, definition }),
  );
}
async function made(db: Db, definition = EVERY_KIND) {
  const outcome = await create(db, definition);
  if (!outcome.ok) throw new Error(outcome.code);
  return { id: outcome.value.subjectId, versionId: outcome.value.versionId };
}
const change = (db: Db, id: string, version: number, definition: Definition, actor = OFFICER) =>
  act(db, 'questionnaire.change', actor, NOW, (desk) => changeDraft(desk, id, version, definition));
const publish = (db: Db, id: string, version = 1, actor = OFFICER) =>
  act(db, 'questionnaire.publish', actor, NOW, (desk) => publishVersion(desk, id, version));
const next = (db: Db, id: string, actor = OFFICER) =>
  act(db, 'questionnaire.next', actor, NOW, (desk) => startVersion(desk, id));
const retire = (db: Db, id: string, actor = OFFICER) =>
  act(db, 'questionnaire.retire', actor, NOW, (desk) => retireVersion(desk, id));
const discard = (db: Db, id: string) =>
  act(db, 'questionnaire.discard', OFFICER, NOW, (desk) => discardDraft(desk, id));

describe('a form', () => {
  test('is written, published, and answered in its newest published version', async ({ db }) => {
    const { id, versionId } = await made(db);
    expect(await findPublished(db, 'form')).toBeUndefined();
    expect((await change(db, versionId, 1, SHORT)).ok).toBe(true);
    expect((await publish(db, versionId, 2)).ok).toBe(true);
    expect(await findPublished(db, 'form')).toMatchObject({ versionId, number: 1, definition: SHORT });
    const second = await next(db, id);
    if (!second.ok) throw new Error(second.code);
    expect((await findPublished(db, 'form'))?.number).toBe(1);
    expect((await publish(db, second.value.versionId)).ok).toBe(true);
    expect((await findPublished(db, 'form'))?.number).toBe(2);
    expect((await listPublished(db, 'grant_application')).map(({ number }) => number)).toEqual([2, 1]);
    expect(
      (await findQuestionnaire(db, id))?.versions.map(({ number, state }) => `${number} ${state}`),
    ).toEqual(['2 published', '1 published']);
  });
  test('has one draft at a time, and the draft of two who write at once is not lost', async ({ db }) => {
    const { id, versionId } = await made(db);
    expect(await next(db, id)).toMatchObject({ code: 'questionnaire.draft_there' });
    await change(db, versionId, 1, SHORT);
    expect(await change(db, versionId, 1, EVERY_KIND)).toMatchObject({
      code: 'questionnaire.changed_meanwhile',
    });
    expect(await publish(db, versionId, 1)).toMatchObject({ code: 'questionnaire.changed_meanwhile' });
    expect((await findVersion(db, versionId))?.version.definition).toEqual(SHORT);
  });
  test('that does not hold together, or asks nothing, is refused', async ({ db }) => {
    const { versionId } = await made(db, { sections: [] });
    expect(await publish(db, versionId)).toMatchObject({ code: 'questionnaire.empty' });
    const [first] = EVERY_KIND.sections;
    if (!first) throw new Error('no section');
    const bad = { sections: [first, first] };
    expect(await change(db, versionId, 1, bad)).toMatchObject({ code: 'questionnaire.bad_definition' });
    const hollow = { sections: [first, { key: 'more', title: { ja: '空' }, questions: [] }] };
    expect((await change(db, versionId, 1, hollow)).ok).toBe(true);
    expect(await publish(db, versionId, 2)).toMatchObject({ code: 'questionnaire.empty' });
    expect(await create(db, bad, OFFICER, 'bad')).toMatchObject({ code: 'questionnaire.bad_definition' });
    expect(await create(db)).toMatchObject({ code: 'questionnaire.key_taken' });
  });
  test('is built by the office alone', async ({ db }) => {
    const { id, versionId } = await made(db);
    for (const actor of [CENTRE, memberOf(STRANGER)]) {
      expect(await create(db, EVERY_KIND, actor, 'other')).toMatchObject({ code: 'permit.wrong_role' });
      expect(await change(db, versionId, 1, SHORT, actor)).toMatchObject({ code: 'permit.wrong_role' });
      expect(await publish(db, versionId, 1, actor)).toMatchObject({ code: 'permit.wrong_role' });
      expect(await next(db, id, actor)).toMatchObject({ code: 'permit.wrong_role' });
      expect(await retire(db, versionId, actor)).toMatchObject({ code: 'permit.wrong_role' });
    }
    for (const nowhere of [STRANGER, 'nonsense']) {
      expect(await change(db, nowhere, 1, SHORT)).toMatchObject({ kind: 'missing' });
      expect(await publish(db, nowhere)).toMatchObject({ kind: 'missing' });
      expect(await next(db, nowhere)).toMatchObject({ kind: 'missing' });
      expect(await findQuestionnaire(db, nowhere)).toBeUndefined();
      expect(await findVersion(db, nowhere)).toBeUndefined();
    }
  });
  test('has a title that changes, and a draft that is thrown away', async ({ db }) => {
    const { id, versionId } = await made(db);
    const rename = (title: string) =>
      act(db, 'questionnaire.rename', OFFICER, NOW, (desk) => renameQuestionnaire(desk, id, { ja: title }));
    expect((await rename('新しい申請書')).ok).toBe(true);
    expect((await findQuestionnaire(db, id))?.questionnaire.title).toEqual({ ja: '新しい申請書' });
    await publish(db, versionId);
    expect(await discard(db, versionId)).toMatchObject({ code: 'questionnaire.published_already' });
    const second = await next(db, id);
    if (!second.ok) throw new Error(second.code);
    expect((await discard(db, second.value.versionId)).ok).toBe(true);
    expect((await findQuestionnaire(db, id))?.versions).toHaveLength(1);
    const lone = await create(db, SHORT, OFFICER, 'lone');
    if (!lone.ok) throw new Error(lone.code);
    await discard(db, lone.value.versionId);
    expect(await findQuestionnaire(db, lone.value.subjectId)).toBeUndefined();
  });
});

describe('a published version', () => {
  test('never changes: commands refuse, and so does the database', async ({ db }) => {
    const { versionId } = await made(db);
    await publish(db, versionId);
    expect(await change(db, versionId, 1, SHORT)).toMatchObject({ code: 'questionnaire.published_already' });
    expect(await publish(db, versionId)).toMatchObject({ code: 'questionnaire.published_already' });
    const isIt = eq(questionnaireVersions.id, versionId);
    const tries: ((tx: Db) => Promise<unknown>)[] = [
      (tx) => tx.update(questionnaireVersions).set({ definition: SHORT }).where(isIt),
      (tx) => tx.update(questionnaireVersions).set({ number: 7 }).where(isIt),
      (tx) =>
        tx
          .update(questionnaireVersions)
          .set({ state: 'draft', publishedAt: null, publishedBy: null })
          .where(isIt),
      (tx) => tx.delete(questionnaireVersions).where(isIt),
    ];
    for (const attempt of tries) await expect(db.transaction(attempt)).rejects.toThrow();
    expect((await findVersion(db, versionId))?.version.definition).toEqual(EVERY_KIND);
  });
  test('once retired begins no answer, and does not come back', async ({ db }) => {
    const versionId = await createForm(db);
    await createAnswer(db, versionId, null);
    expect((await retire(db, versionId)).ok).toBe(true);
    expect(await retire(db, versionId)).toMatchObject({ code: 'flow.closed' });
    expect(await findPublished(db, 'form')).toBeUndefined();
    const start = (id: string) =>
      act(db, 'questionnaire.start', OFFICER, NOW, (desk) =>
        startAnswer(desk, { versionId: id, purpose: 'p', organisationId: null, values: {}, ownerId: WRITER }),
      );
    expect(await start(versionId)).toMatchObject({ kind: 'closed', code: 'questionnaire.not_open' });
    expect(await start(STRANGER)).toMatchObject({ kind: 'missing' });
    const [line] = await listQuestionnaires(db);
    expect(line?.versions).toMatchObject([{ state: 'retired', answers: 1 }]);
  });
});
