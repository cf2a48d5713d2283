import { and, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { policyEditions, policyFates, policyMeasures, policyRevisions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { createDraft, NOW, readDraft, savedOver, somebody } from '../drafting.factory.ts';
import { policyComments } from '../schema.ts';
import { type AddedMeasure, addMeasure } from './add-measure.ts';
import { autosaveMeasure } from './autosave-measure.ts';
import { removeMeasure } from './remove-measure.ts';
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

const ADDED: AddedMeasure = {
  pillarId: '',
  headingId: null,
  title: '夜の相談',
  text: '夜に相談を受けます。',
  splitFrom: null,
  reason: '',
  decision: {
    classBasis: 'scores',
    class: 'Ⅲ',
    classReason: '',
    urgency: 3,
    importance: 3,
    cost: 3,
    isRunning: true,
  },
};

describe('adding a measure', () => {
  const add = (db: Db, who: typeof officer, over: Partial<AddedMeasure>, number = 2) =>
    act(db, 'policy.add_measure', who, NOW, (desk) => addMeasure(desk, number, { ...ADDED, ...over }));

  test('gives it a code that no line bore before, a place after its pillar and the fate 新規', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const pillarId = town.second('2-3').pillarId;
    const outcome = await add(db, officer, { pillarId });
    expect(outcome).toMatchObject({ ok: true, value: { detail: { code: '2-4' } } });
    const after = await readDraft(db);
    expect(after.draft.measures.map((m) => m.code)).toEqual([
      '1-1',
      '1-2',
      '2-2',
      '2-3',
      '2-4',
      '3-1',
      '3-2',
      '3-3',
      '3-4',
      '4-1',
    ]);
    expect(after.second('2-4')).toMatchObject({ class: 'Ⅱ-イ', classBasis: 'scores' });
    expect(after.fateInto('2-4')).toMatchObject({ verbs: ['新規'], from: [] });
    expect(await db.select().from(auditLog)).toMatchObject([{ act: 'policy.add_measure' }]);
  });

  test('splits an earlier one when it is a part of it', async ({ db }) => {
    const town = await createDraft(db);
    const origin = town.first('1-2');
    const decision = { ...ADDED.decision, classBasis: 'paper' as const };
    const pillarId = town.second('1-2').pillarId;
    await add(db, officer, { pillarId, splitFrom: origin.id, decision });
    const after = await readDraft(db);
    expect(after.fateFrom('1-2')).toMatchObject({ verbs: ['分割'] });
    expect(after.fateFrom('1-2')?.to.map((m) => m.code)).toEqual(['1-2', '1-3']);
    expect(after.second('1-3').class).toBe(origin.class);
  });

  test('is refused without a pillar, an origin, a class, a right, or a draft', async ({ db }) => {
    const town = await createDraft(db);
    const pillarId = town.second('1-1').pillarId;
    const codes = [
      await add(db, officer, { pillarId: nowhere }),
      await add(db, officer, { pillarId, splitFrom: nowhere }),
      await add(db, officer, { pillarId, decision: { ...ADDED.decision, classBasis: 'paper' } }),
      await add(db, officer, { pillarId, decision: { ...ADDED.decision, cost: null } }),
      await add(db, officer, { pillarId, decision: { ...ADDED.decision, classBasis: 'override' } }),
      await add(db, member, { pillarId }),
      await add(db, officer, { pillarId }, 9),
      await add(db, officer, { pillarId }, 1),
    ].map((outcome) => (outcome.ok ? 'done' : outcome.code));
    expect(codes).toEqual([
      'policy.no_such_pillar',
      'policy.no_such_measure',
      'policy.no_class_to_keep',
      'policy.scores_missing',
      'policy.override_without_reason',
      'permit.wrong_role',
      'policy.no_such_edition',
      'policy.adopted_is_closed',
    ]);
    expect((await readDraft(db)).draft.measures).toHaveLength(9);
  });
});

describe('removing a measure', () => {
  const remove = (db: Db, who: typeof officer, id: string, reason: string) =>
    act(db, 'policy.remove_measure', who, NOW, (desk) => removeMeasure(desk, id, reason));
  const comment = (db: Db, measureId: string, answer: string) =>
    db.insert(policyComments).values({
      measureId,
      authorId: member.id,
      authorRole: 'committee_member',
      body: '続けてほしいです。',
      saidAt: NOW,
      settledAt: answer === '' ? null : NOW,
      answer,
    });

  test('ends its line with the fate 削除 and the reason, and keeps its words and comments', async ({
    db,
  }) => {
    const town = await createDraft(db);
    await comment(db, town.second('1-2').id, '別の施策で続けます。');
    const outcome = await remove(db, officer, town.second('1-2').id, '公民館の改修のため');
    expect(outcome.ok).toBe(true);
    const after = await readDraft(db);
    expect(after.fateFrom('1-2')).toMatchObject({ verbs: ['削除'], to: [], reason: '公民館の改修のため' });
    expect(await db.select().from(policyComments)).toMatchObject([{ measureId: town.first('1-2').id }]);
    expect((await historyOf(db, town.first('1-2').id)).at(-1)).toMatchObject({
      before: { removedTitle: '公民館の夜間開放' },
    });
  });

  test('of a new measure, or of one part of a split, needs no reason', async ({ db }) => {
    const town = await createDraft(db);
    expect(await remove(db, officer, town.second('2-2').id, '')).toMatchObject({ ok: true });
    expect(await remove(db, officer, town.second('3-4').id, '')).toMatchObject({ ok: true });
    const after = await readDraft(db);
    expect(after.fates.some((fate) => fate.from.length === 0)).toBe(false);
    expect(after.fateFrom('3-3')?.verbs).toEqual(['名称変更', '文言変更']);
  });

  test('is refused without a reason, while a comment waits, and to others', async ({ db }) => {
    const town = await createDraft(db);
    const { id } = town.second('1-2');
    expect(await remove(db, officer, id, '')).toMatchObject({ code: 'policy.removal_without_reason' });
    await comment(db, id, '');
    expect(await remove(db, officer, id, '改修')).toMatchObject({ code: 'policy.comments_wait' });
    expect(await remove(db, member, id, '改修')).toMatchObject({ code: 'permit.wrong_role' });
    expect(await remove(db, officer, nowhere, '改修')).toMatchObject({ code: 'policy.no_such_measure' });
    const earlier = town.first('1-2').id;
    expect(await remove(db, officer, earlier, '改修')).toMatchObject({ code: 'policy.adopted_is_closed' });
    const kept = await db
      .select()
      .from(policyMeasures)
      .where(and(eq(policyMeasures.id, id), eq(policyMeasures.revision, 1)));
    expect(kept).toHaveLength(1);
  });
});
