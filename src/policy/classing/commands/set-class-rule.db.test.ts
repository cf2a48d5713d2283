import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { FIRST_CLASS_RULE } from '#policy/register/index.ts';
import { policyClassRules, policyMeasures, policyRevisions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { type SentRule, setClassRule } from './set-class-rule.ts';

const officer = somebody('programme_officer');
const administrator = somebody('administrator');
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);
const auditOf = (db: Db) => db.select().from(auditLog).orderBy(auditLog.id);

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
