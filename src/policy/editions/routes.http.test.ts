import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { policyComments } from '#policy/comments/schema.ts';
import { browser, createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { policyFates } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');

describe('the pages of an edition', () => {
  test('the home tells what is left and begins the next edition under a name of its own', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'adopted' });
    const desk = browser(db, officer);
    expect((await desk.get('')).html).toContain('value="第三次指針"');
    const bad = await desk.post('/editions', { name: ' ' });
    expect(bad.status).toBe(422);
    expect(bad.html).toContain('版の名前を100字以内で');
    const good = await desk.post('/editions', { name: '第三次指針' });
    expect(good).toMatchObject({ status: 303, location: '/desk/policy/editions/3?done=started' });
    expect((await desk.get('')).html).toContain('すべてそろっています');
    const again = await desk.post('/editions', { name: '第四次指針' });
    expect(again.status).toBe(409);
    expect(again.html).toContain('いまの版が決定していないため');
  });

  test('the sides stand beside each other, with missing ties, comments and lapses marked', async ({ db }) => {
    const town = await createDraft(db);
    await db.delete(policyFates).where(eq(policyFates.id, town.fateInto('1-2')?.id ?? ''));
    await db.insert(policyComments).values({
      measureId: town.second('1-1').id,
      authorId: member.id,
      authorRole: 'committee_member',
      body: '場所を足してください。',
      saidAt: NOW,
    });
    const { html } = await browser(db, officer).get('/editions/2');
    expect(html).toContain('空き店舗を集まりに使えるか考えます。');
    expect(html).toContain('商店街と3回話し合いました。');
    expect(html).toContain('<ins>');
    expect(html).toContain('意見1件（未回答1件）');
    expect(html.match(/対応がありません<\/span>/g)).toHaveLength(2);
    expect(html).toContain('次の版には載せません');
    expect(html).toContain('前の版にはありません');
    expect((await browser(db, member).get('/editions/2')).html).not.toContain('取組を書く');
  });

  test('publishing lists the measures that miss their fate, and goes on when all is there', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const desk = browser(db, officer);
    await db.delete(policyFates).where(eq(policyFates.id, town.fateInto('1-2')?.id ?? ''));
    const refused = await desk.post('/editions/2/propose');
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('行き先やもとの決まっていない施策があります');
    expect(refused.html).toContain('前の版 1-2 公民館の夜間開放：対応がありません');
    expect(refused.html).toContain('この版 1-2 公民館の夜間開放：対応がありません');
    const ends = { from: town.first('1-2').id, to: town.second('1-2').id };
    expect((await desk.post('/editions/2/fates', ends)).status).toBe(303);
    expect((await desk.post('/editions/2/propose')).location).toBe(
      '/desk/policy/editions/2/publish?done=proposed',
    );
    expect((await desk.post('/editions/2/take-back')).status).toBe(422);
    const unsure = await desk.post('/editions/2/adopt', { adoptedOn: '令和9年4月1日' });
    expect(unsure.status).toBe(422);
    expect(unsure.html).toContain('value="令和9年4月1日"');
    expect(unsure.html).toContain('確かめたら、印をつけてください');
    const adopted = await desk.post('/editions/2/adopt', { adoptedOn: '令和9年4月1日', confirmed: 'yes' });
    expect(adopted.status).toBe(303);
    expect((await readDraft(db)).draft.edition).toMatchObject({ state: 'adopted', adoptedOn: '2027-04-01' });
  });

  test('a proposal is taken back when it was confirmed', async ({ db }) => {
    await createDraft(db);
    const desk = browser(db, officer);
    await desk.post('/editions/2/propose');
    expect((await desk.post('/editions/2/take-back', { confirmed: 'yes' })).status).toBe(303);
    expect((await readDraft(db)).draft.edition.state).toBe('drafting');
  });
});
