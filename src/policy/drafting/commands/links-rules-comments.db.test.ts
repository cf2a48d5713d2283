import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { FIRST_CLASS_RULE, listRelated } from '#policy/register/index.ts';
import {
  policyClassRules,
  policyEditions,
  policyMeasures,
  policyRevisions,
} from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { createDraft, NOW, readDraft, somebody } from '../drafting.factory.ts';
import { policyComments } from '../schema.ts';
import { commentMeasure } from './comment-measure.ts';
import { linkMeasures } from './link-measures.ts';
import { type SentRule, setClassRule } from './set-class-rule.ts';
import { settleComment } from './settle-comment.ts';
import { unlinkMeasures } from './unlink-measures.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const administrator = somebody('administrator');
const nowhere = crypto.randomUUID();
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);
const auditOf = (db: Db) => db.select().from(auditLog).orderBy(auditLog.id);

describe('related measures', () => {
  const link = (db: Db, id: string, toCode: string, who = officer) =>
    act(db, 'policy.link_measures', who, NOW, (desk) => linkMeasures(desk, id, { toCode, kind: 'enables' }));
  const unlink = (db: Db, id: string, linkId: string, who = officer) =>
    act(db, 'policy.unlink_measures', who, NOW, (desk) => unlinkMeasures(desk, id, linkId));

  test('are tied once, seen from both ends, and untied from either', async ({ db }) => {
    const town = await createDraft(db);
    expect((await link(db, town.second('1-2').id, '2-3')).ok).toBe(true);
    expect(await listRelated(db, '1-2')).toMatchObject([{ code: '2-3', kind: 'enables', end: 'from' }]);
    const [seen] = await listRelated(db, '2-3');
    expect(seen).toMatchObject({ code: '1-2', end: 'to' });
    expect(codeOf(await link(db, town.second('2-3').id, '1-2'))).toBe('policy.linked_already');
    expect((await unlink(db, town.second('2-3').id, seen?.id ?? '')).ok).toBe(true);
    expect(await listRelated(db, '1-2')).toEqual([]);
    expect((await auditOf(db)).map((row) => row.act)).toEqual([
      'policy.link_measures',
      'policy.unlink_measures',
    ]);
  });

  test('are refused to themselves, to nothing, and to others', async ({ db }) => {
    const town = await createDraft(db);
    const { id } = town.second('1-2');
    const [known] = await listRelated(db, '3-1');
    const codes = [
      await link(db, id, '1-2'),
      await link(db, id, '9-9'),
      await link(db, nowhere, '1-2'),
      await link(db, id, '2-3', member),
      await unlink(db, id, known?.id ?? ''),
      await unlink(db, nowhere, known?.id ?? ''),
      await unlink(db, town.second('3-1').id, known?.id ?? '', administrator),
    ].map(codeOf);
    expect(codes).toEqual([
      'policy.link_to_itself',
      'policy.no_such_measure',
      'policy.no_such_measure',
      'permit.wrong_role',
      'policy.no_such_link',
      'policy.no_such_measure',
      'permit.wrong_role',
    ]);
    expect(await listRelated(db, '3-1')).toHaveLength(1);
  });
});

describe('the rule by which marks become classes', () => {
  const set = (db: Db, over: Partial<SentRule> = {}, who = officer) =>
    act(db, 'policy.set_class_rule', who, NOW, (desk) =>
      setClassRule(desk, {
        rule: { ...FIRST_CLASS_RULE, pointsForI: 40, pointsForIIa: 30 },
        reason: '広げます',
        seenVersion: 0,
        ...over,
      }),
    );

  test('is kept as a version, and moves the measures of the draft that it sorts otherwise', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const marks = { urgency: 3, importance: 3, cost: 3, classBasis: 'scores' as const };
    const { id } = town.second('1-1');
    await db.update(policyMeasures).set(marks).where(eq(policyMeasures.id, id));
    await db
      .update(policyMeasures)
      .set(marks)
      .where(eq(policyMeasures.id, town.first('1-1').id));
    expect(await set(db)).toMatchObject({ ok: true, value: { detail: { version: 1, moved: 1 } } });
    const after = await readDraft(db);
    expect(after.second('1-1')).toMatchObject({ class: 'Ⅰ', revision: 2 });
    expect(await db.select().from(policyRevisions)).toMatchObject([{ measureId: id, after: { class: 'Ⅰ' } }]);
    expect(await db.select().from(policyClassRules)).toMatchObject([
      { version: 1, reason: '広げます', setBy: officer.id },
    ]);
    expect(await auditOf(db)).toMatchObject([{ act: 'policy.set_class_rule' }]);
  });

  test('is refused when it sorts nothing, says no reason, was changed meanwhile, and to others', async ({
    db,
  }) => {
    await createDraft(db);
    const weightless = { ...FIRST_CLASS_RULE, weightUrgency: 0, weightImportance: 0, weightCost: 0 };
    const codes = [
      await set(db, { rule: weightless }),
      await set(db, { rule: { ...FIRST_CLASS_RULE, pointsForI: 50 } }),
      await set(db, { reason: '' }),
      await set(db, { seenVersion: 3 }),
      await set(db, {}, administrator),
    ].map(codeOf);
    expect(codes).toEqual([
      'policy.rule_without_weight',
      'policy.rule_points_order',
      'policy.rule_without_reason',
      'policy.rule_changed',
      'permit.wrong_role',
    ]);
    expect(await db.select().from(policyClassRules)).toEqual([]);
  });
});

describe('comments of the committee', () => {
  const say = (db: Db, measureId: string, id = crypto.randomUUID(), who = member) =>
    act(db, 'policy.comment', who, NOW, (desk) =>
      commentMeasure(desk, measureId, { id, body: '場所を足してください。' }),
    );
  const settle = (db: Db, id: string, who = officer) =>
    act(db, 'policy.settle_comment', who, NOW, (desk) => settleComment(desk, id, '足しました。'));

  test('are said once, however often the form is sent, and answered once', async ({ db }) => {
    const { id: measureId } = (await createDraft(db)).second('1-2');
    const id = crypto.randomUUID();
    expect((await say(db, measureId, id)).ok).toBe(true);
    expect(codeOf(await say(db, measureId, id))).toBe('policy.said_already');
    expect((await settle(db, id)).ok).toBe(true);
    expect(codeOf(await settle(db, id))).toBe('policy.settled_already');
    expect(await db.select().from(policyComments)).toMatchObject([
      {
        id,
        measureId,
        authorId: member.id,
        authorRole: 'committee_member',
        answer: '足しました。',
        settledAt: NOW,
      },
    ]);
    expect((await auditOf(db)).map((row) => row.act)).toEqual(['policy.comment', 'policy.settle_comment']);
  });

  test('are refused from others, on nothing, and after adoption', async ({ db }) => {
    const { id } = (await createDraft(db)).second('1-2');
    expect(codeOf(await say(db, id, undefined, administrator))).toBe('permit.wrong_role');
    expect(codeOf(await say(db, nowhere))).toBe('policy.no_such_measure');
    expect(codeOf(await settle(db, nowhere))).toBe('policy.no_such_comment');
    const comment = crypto.randomUUID();
    await say(db, id, comment);
    expect(codeOf(await settle(db, comment, member))).toBe('permit.wrong_role');
    await db
      .update(policyEditions)
      .set({ state: 'adopted', publishedAt: NOW })
      .where(eq(policyEditions.number, 2));
    expect(codeOf(await say(db, id))).toBe('policy.comments_are_closed');
  });
});
