import { and, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { policyComments } from '#policy/comments/schema.ts';
import { createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { policyMeasures, policyRevisions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { type AddedMeasure, addMeasure } from './add-measure.ts';
import { removeMeasure } from './remove-measure.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const nowhere = crypto.randomUUID();
const historyOf = (db: Db, id: string) =>
  db
    .select()
    .from(policyRevisions)
    .where(eq(policyRevisions.measureId, id))
    .orderBy(policyRevisions.revision);

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
