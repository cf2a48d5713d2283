import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { actionsOf, browser, createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { formOf } from '#policy/drafting/drafting.factory.ts';
import { policyEditions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const administrator = somebody('administrator');

describe('who may open the drafting desk', () => {
  test('is refused to everybody but the office, the committee and administrators', async ({ db }) => {
    const { id } = (await createDraft(db)).second('1-2');
    const paths = [
      '',
      '/editions/2',
      '/editions/2/fates',
      '/editions/2/publish',
      `/measures/${id}`,
      '/class-rule',
    ];
    for (const role of [
      'visitor',
      'group_member',
      'centre_staff',
      'coordinator',
      'department_officer',
    ] as const) {
      for (const path of paths) {
        const page = await browser(db, somebody(role)).get(path);
        expect([role, path, page.status]).toEqual([role, path, 403]);
        expect(page.html).toContain('あなたの役割ではできません');
      }
    }
    for (const actor of [officer, member, administrator]) {
      for (const path of paths) expect((await browser(db, actor).get(path)).status).toBe(200);
    }
  });

  test('each role sees the buttons that its commands would take', async ({ db }) => {
    const { id } = (await createDraft(db)).second('3-1');
    const seen = async (actor: Actor, path: string) => actionsOf((await browser(db, actor).get(path)).html);
    expect(await seen(officer, `/measures/${id}`)).toEqual([
      '/measures/:id',
      '/measures/:id/links',
      '/measures/:id/links/:id/remove',
      '/measures/:id/record',
    ]);
    expect(await seen(member, `/measures/${id}`)).toEqual(['/measures/:id/comments']);
    expect(await seen(administrator, `/measures/${id}`)).toEqual([]);
    expect(await seen(officer, '/editions/2/publish')).toEqual(['/editions/2/propose']);
    expect(await seen(member, '/editions/2/publish')).toEqual([]);
    expect(await seen(officer, '/editions/2/fates')).toEqual(['/editions/2/fates']);
    expect(await seen(member, '/editions/2/fates')).toEqual([]);
    await db
      .update(policyEditions)
      .set({ state: 'proposed', publishedAt: NOW })
      .where(eq(policyEditions.number, 2));
    expect(await seen(officer, '/editions/2/publish')).toEqual([
      '/editions/2/adopt',
      '/editions/2/take-back',
    ]);
    expect(await seen(officer, `/measures/${id}`)).toEqual([
      '/measures/:id/links',
      '/measures/:id/links/:id/remove',
    ]);
    expect(await seen(officer, '/editions/2/fates')).toEqual([]);
  });

  test('a hand that may not write is refused at the address too', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const answer = await browser(db, member).post(
      `/measures/${measure.id}`,
      formOf(measure, { title: '別の名' }),
    );
    expect(answer.status).toBe(403);
    expect((await readDraft(db)).second('1-2').title).toBe('公民館の夜間開放');
  });

  test('what does not exist says so', async ({ db }) => {
    await createDraft(db);
    for (const path of ['/editions/9', '/measures/nothing', `/fates/${crypto.randomUUID()}`]) {
      expect((await browser(db, officer).get(path)).status).toBe(404);
    }
  });
});

test('every page is said in English and easy Japanese too', async ({ db }) => {
  const { id } = (await createDraft(db)).second('1-2');
  for (const lang of ['en', 'easy'] as const) {
    const desk = browser(db, officer, lang);
    for (const path of ['', '/editions/2', '/editions/2/fates', `/measures/${id}`, '/class-rule']) {
      expect((await desk.get(path)).status).toBe(200);
    }
  }
});
