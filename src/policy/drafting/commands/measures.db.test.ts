import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { policyEditions, policyFates, policyMeasures, policyRevisions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { savedOver } from '../drafting.factory.ts';
import { autosaveMeasure } from './autosave-measure.ts';
import { saveMeasure } from './save-measure.ts';
import { saveRecord } from './save-record.ts';

const officer = somebody('programme_officer');
const colleague = somebody('programme_officer');
const member = somebody('committee_member');
const nowhere = crypto.randomUUID();

const save = (db: Db, who: typeof officer, id: string, sent: Parameters<typeof saveMeasure>[2]) =>
  act(db, 'policy.save_measure', who, NOW, (desk) => saveMeasure(desk, id, sent));
const type = (db: Db, who: typeof officer, id: string, sent: Parameters<typeof saveMeasure>[2]) =>
  act(db, 'policy.autosave_measure', who, NOW, (desk) => autosaveMeasure(desk, id, sent));
const rowOf = async (db: Db, id: string) =>
  (await db.select().from(policyMeasures).where(eq(policyMeasures.id, id)))[0];
const historyOf = (db: Db, id: string) =>
  db
    .select()
    .from(policyRevisions)
    .where(eq(policyRevisions.measureId, id))
    .orderBy(policyRevisions.revision);
const setState = (db: Db, state: 'proposed' | 'adopted') =>
  db.update(policyEditions).set({ state, publishedAt: NOW }).where(eq(policyEditions.number, 2));

describe('saving a measure of the draft', () => {
  test('stores it with the fields before and after, and one audit row', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const outcome = await save(db, officer, measure.id, savedOver(measure, { title: '公民館の夜の開放' }));
    expect(outcome).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await rowOf(db, measure.id)).toMatchObject({
      title: '公民館の夜の開放',
      revision: 2,
      updatedBy: officer.id,
    });
    expect(await historyOf(db, measure.id)).toMatchObject([
      {
        revision: 2,
        actorId: officer.id,
        before: { title: '公民館の夜間開放', verbs: ['継続'] },
        after: { title: '公民館の夜の開放', verbs: ['名称変更'] },
      },
    ]);
    expect(await db.select().from(auditLog)).toMatchObject([
      { act: 'policy.save_measure', subjectId: measure.id, actorId: officer.id, detail: { revision: 2 } },
    ]);
  });

  test('tells the verbs of its fate anew, and leaves those that an officer or the paper set', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const plain = town.second('1-2');
    await save(db, officer, plain.id, savedOver(plain, { text: '夜も朝も使えるようにします。' }));
    const set = town.fateInto('3-1');
    await db
      .update(policyFates)
      .set({ verbs: ['文言変更'], verbsByHand: true, reason: '名前は見出しだけの直しのため' })
      .where(eq(policyFates.id, set?.id ?? ''));
    const byHand = town.second('3-1');
    await save(db, officer, byHand.id, savedOver(byHand, { title: '団体と行う仕事を知らせる' }));
    const after = await readDraft(db);
    expect(after.fateInto('1-2')?.verbs).toEqual(['文言変更']);
    expect(after.fateInto('3-1')?.verbs).toEqual(['文言変更']);
  });

  test('derives the class from the marks, and keeps a class set by hand with its reason', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-1');
    const marks = { classBasis: 'scores', urgency: 5, importance: 5, cost: 1, class: 'Ⅲ' } as const;
    await save(db, officer, measure.id, savedOver(measure, marks));
    expect(await rowOf(db, measure.id)).toMatchObject({ class: 'Ⅰ', classBasis: 'scores' });
    expect(await save(db, officer, measure.id, savedOver(measure, marks))).toMatchObject({ ok: true });
    const now = await rowOf(db, measure.id);
    const missing = await save(db, officer, measure.id, savedOver(now ?? measure, { ...marks, cost: null }));
    expect(missing).toMatchObject({ kind: 'unmet', code: 'policy.scores_missing' });
    const silent = { ...marks, classBasis: 'override', classReason: '' } as const;
    const unsaid = await save(db, officer, measure.id, savedOver(now ?? measure, silent));
    expect(unsaid).toMatchObject({ kind: 'unmet', code: 'policy.override_without_reason' });
    const back = await save(db, officer, measure.id, savedOver(now ?? measure, { classBasis: 'paper' }));
    expect(back).toMatchObject({ kind: 'unmet', code: 'policy.no_class_to_keep' });
    const told = { ...silent, classReason: '来年度に始めるため' };
    await save(db, officer, measure.id, savedOver(now ?? measure, told));
    expect(await rowOf(db, measure.id)).toMatchObject({ class: 'Ⅲ', classBasis: 'override' });
  });

  test('is refused to whoever may not, and once the edition has left the desk', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const sent = savedOver(measure, { title: '別の名' });
    expect(await save(db, member, measure.id, sent)).toMatchObject({ code: 'permit.wrong_role' });
    expect(await save(db, officer, nowhere, sent)).toMatchObject({ code: 'policy.no_such_measure' });
    await setState(db, 'proposed');
    expect(await save(db, officer, measure.id, sent)).toMatchObject({ code: 'policy.proposed_is_closed' });
    await setState(db, 'adopted');
    expect(await save(db, officer, measure.id, sent)).toMatchObject({ code: 'policy.adopted_is_closed' });
    expect(await rowOf(db, measure.id)).toMatchObject({ title: '公民館の夜間開放', revision: 1 });
    expect(await db.select().from(auditLog)).toEqual([]);
  });
});

describe('two officers at one measure', () => {
  test('both keep their words when they wrote into different fields', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    await save(db, colleague, measure.id, savedOver(measure, { text: '夜と朝に使えるようにします。' }));
    const outcome = await save(db, officer, measure.id, savedOver(measure, { title: '公民館の夜の開放' }));
    expect(outcome.ok).toBe(true);
    expect(await rowOf(db, measure.id)).toMatchObject({
      title: '公民館の夜の開放',
      text: '夜と朝に使えるようにします。',
      revision: 3,
    });
  });

  test('the later one is asked when both wrote into the same field, and nothing is overwritten', async ({
    db,
  }) => {
    const measure = (await createDraft(db)).second('1-2');
    await save(db, colleague, measure.id, savedOver(measure, { text: '同僚の文。' }));
    const mine = savedOver(measure, { text: '私の文。' });
    expect(await save(db, officer, measure.id, mine)).toMatchObject({
      kind: 'closed',
      code: 'policy.conflict',
    });
    expect(await rowOf(db, measure.id)).toMatchObject({ text: '同僚の文。', revision: 2 });
    const theirs = { ...mine, revision: 2, keepTheirs: ['text' as const] };
    await save(db, officer, measure.id, theirs);
    expect(await rowOf(db, measure.id)).toMatchObject({ text: '同僚の文。' });
    await save(db, officer, measure.id, { ...mine, revision: 2 });
    expect(await rowOf(db, measure.id)).toMatchObject({ text: '私の文。', revision: 3 });
  });

  test('typing saves the words but not the class, and stops at the first foreign word', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const marks = { classBasis: 'scores', urgency: 5, importance: 5, cost: 1 } as const;
    const typed = await type(db, officer, measure.id, savedOver(measure, { ...marks, text: '打ちかけの' }));
    expect(typed).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await rowOf(db, measure.id)).toMatchObject({
      text: '打ちかけの',
      class: measure.class,
      urgency: null,
    });
    const seen = (await rowOf(db, measure.id)) ?? measure;
    await save(db, colleague, measure.id, savedOver(seen, { title: '同僚の名' }));
    const late = await type(db, officer, measure.id, savedOver(seen, { text: '打ちかけの文' }));
    expect(late).toMatchObject({ kind: 'closed', code: 'policy.conflict' });
    const refused = await type(db, member, measure.id, savedOver(seen, {}));
    expect(refused).toMatchObject({ code: 'permit.wrong_role' });
    expect(await type(db, officer, nowhere, savedOver(seen, {}))).toMatchObject({ kind: 'missing' });
    await setState(db, 'adopted');
    expect(await type(db, officer, measure.id, savedOver(seen, {}))).toMatchObject({
      code: 'policy.adopted_is_closed',
    });
  });
});

describe('what was done under the earlier edition', () => {
  const write = (
    db: Db,
    who: typeof officer,
    id: string,
    revision: number,
    record: string,
    by = 'button' as const,
  ) =>
    act(db, 'policy.save_record', who, NOW, (desk) =>
      saveRecord(desk, id, { revision, fields: { record, note: '' }, keepTheirs: [] }, by),
    );

  test('is written while the next edition lies on the desk, though its own texts are closed', async ({
    db,
  }) => {
    const { id } = (await createDraft(db)).first('1-2');
    expect(await write(db, officer, id, 1, '週3日に増やしました。')).toMatchObject({ ok: true });
    expect(await rowOf(db, id)).toMatchObject({ record: '週3日に増やしました。', revision: 2 });
    expect(await historyOf(db, id)).toMatchObject([{ before: { record: '週2日、夜9時まで開けました。' } }]);
    const text = savedOver((await readDraft(db)).first('1-2'), { text: '別の文' });
    expect(await save(db, officer, id, text)).toMatchObject({ code: 'policy.adopted_is_closed' });
  });

  test('is refused to others, against newer words, and after the next edition is out', async ({ db }) => {
    const { id } = (await createDraft(db)).first('1-2');
    await write(db, colleague, id, 1, '同僚の記録。');
    expect(await write(db, officer, id, 1, '私の記録。')).toMatchObject({ code: 'policy.conflict' });
    expect(await write(db, member, id, 2, '私の記録。')).toMatchObject({ code: 'permit.wrong_role' });
    expect(await write(db, officer, nowhere, 1, '私の記録。')).toMatchObject({ kind: 'missing' });
    await setState(db, 'proposed');
    expect(await write(db, officer, id, 2, '私の記録。')).toMatchObject({ code: 'policy.record_is_closed' });
    expect(await rowOf(db, id)).toMatchObject({ record: '同僚の記録。' });
  });
});
