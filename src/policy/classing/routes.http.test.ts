import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { actionsOf, browser, createDraft, somebody } from '#policy/desk/desk.factory.ts';
import { policyClassRules, policyMeasures } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';

const officer = somebody('programme_officer');
const administrator = somebody('administrator');

describe('the class rule', () => {
  test('shows what it would change before it is saved, and keeps its versions', async ({ db }) => {
    const town = await createDraft(db);
    await db
      .update(policyMeasures)
      .set({ urgency: 3, importance: 3, cost: 3, classBasis: 'scores' })
      .where(eq(policyMeasures.id, town.second('1-1').id));
    const desk = browser(db, officer);
    const rule = {
      weightUrgency: '2',
      weightImportance: '2',
      weightCost: '1',
      pointsForI: '50',
      pointsForIIa: '40',
    };
    expect((await desk.get('/class-rule')).html).toContain(
      'name="pointsForI" aria-label="Ⅰになる点数" value="70"',
    );
    const bad = await desk.post('/class-rule/preview', { ...rule, weightCost: '多め' });
    expect(bad.status).toBe(422);
    expect(bad.html).toContain('value="多め"');
    const seen = await desk.post('/class-rule/preview', rule);
    expect(seen.html).toContain('1施策の分類が変わります');
    expect(seen.html).toContain('1-1 使える空き店舗の情報の提供');
    expect(await db.select().from(policyClassRules)).toEqual([]);
    const silent = await desk.post('/class-rule', { ...rule, version: '0', reason: '' });
    expect(silent.status).toBe(422);
    expect(silent.html).toContain('規則を変える理由を書いてください');
    expect((await desk.post('/class-rule', { ...rule, version: '0', reason: '広げます' })).status).toBe(303);
    expect((await desk.get('/class-rule')).html).toContain('広げます');
    const late = await desk.post('/class-rule', { ...rule, version: '0', reason: 'また広げます' });
    expect(late.status).toBe(409);
    const read = await browser(db, administrator).get('/class-rule');
    expect(actionsOf(read.html)).toEqual([]);
  });
});
