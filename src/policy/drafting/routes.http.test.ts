import { describe, expect } from 'vitest';
import { authUsers } from '#platform/identity/schema.ts';
import { actionsOf, browser, createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { test } from '#tests/db.ts';
import { formOf } from './drafting.factory.ts';

const officer = somebody('programme_officer');

describe('the page of a measure', () => {
  test('saves without JavaScript, and gives back what was typed when it cannot', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const desk = browser(db, officer);
    const bad = await desk.post(
      `/measures/${measure.id}`,
      formOf(measure, { title: '', text: '打った文。', evidenceDays: 'たくさん' }),
    );
    expect(bad.status).toBe(422);
    expect(bad.html).toContain('2か所を直してください');
    expect(bad.html).toContain('打った文。');
    expect(bad.html).toContain('value="たくさん"');
    const good = await desk.post(`/measures/${measure.id}`, formOf(measure, { text: '打った文。' }));
    expect(good.location).toBe(`/desk/policy/measures/${measure.id}?done=saved`);
    expect((await desk.get(`/measures/${measure.id}?done=saved`)).html).toContain('保存しました。');
  });

  test('shows the class with its points before it is saved, and asks for a reason', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const desk = browser(db, officer);
    const marks = { classBasis: 'scores', urgency: '5', importance: '5', cost: '1' };
    const shown = await desk.post(
      `/measures/${measure.id}/preview`,
      formOf(measure, { ...marks, text: '打った文。' }),
    );
    expect(shown.html).toContain('点数は100点中100点です。規則では Ⅰ 重点 になります。');
    expect(shown.html).toContain('まだ保存していません');
    expect(shown.html).toContain('打った文。');
    expect((await readDraft(db)).second('1-2')).toMatchObject({ class: 'Ⅱ-イ', revision: 1 });
    const silent = await desk.post(
      `/measures/${measure.id}`,
      formOf(measure, { classBasis: 'override', class: 'Ⅰ' }),
    );
    expect(silent.status).toBe(422);
    expect(silent.html).toContain('href="#field-classReason"');
    const few = await desk.post(`/measures/${measure.id}`, formOf(measure, { ...marks, cost: '' }));
    expect(few.html).toContain('href="#field-urgency"');
    await desk.post(`/measures/${measure.id}`, formOf(measure, marks));
    expect((await readDraft(db)).second('1-2').class).toBe('Ⅰ');
  });

  test('saves itself while one types, and stops when somebody else saved', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const desk = browser(db, officer);
    const saved = await desk.post(`/measures/${measure.id}/autosave`, formOf(measure, { text: '打ちかけ' }));
    expect(JSON.parse(saved.html)).toEqual({ savedAt: '10:00', version: 2 });
    const colleague = browser(db, somebody('programme_officer'));
    await colleague.post(
      `/measures/${measure.id}`,
      formOf({ ...measure, text: '打ちかけ', revision: 2 }, { title: '同僚の名' }),
    );
    const late = await desk.post(`/measures/${measure.id}/autosave`, {
      ...formOf({ ...measure, revision: 2 }, { text: '打ちかけの文' }),
    });
    expect(late.status).toBe(409);
    expect((await desk.post(`/measures/${measure.id}/autosave`, { version: 'x' })).status).toBe(422);
  });

  test('shows both texts when two officers changed the same one, and saves what was chosen', async ({
    db,
  }) => {
    const measure = (await createDraft(db)).second('1-2');
    const colleague = somebody('programme_officer');
    await db.insert(authUsers).values({
      id: colleague.id,
      name: '海野みさき',
      email: 'colleague@example.test',
      createdAt: NOW,
      updatedAt: NOW,
    });
    await browser(db, colleague).post(
      `/measures/${measure.id}`,
      formOf(measure, { text: '公民館を朝も使えるようにします。' }),
    );
    const desk = browser(db, officer);
    const mine = formOf(measure, { title: '公民館の開放', text: '公民館を夜と昼に使えるようにします。' });
    const asked = await desk.post(`/measures/${measure.id}`, mine);
    expect(asked.status).toBe(409);
    expect(asked.html).toContain('海野みさきさんが同じところを保存しました');
    expect(asked.html).toContain('公民館を朝も使えるようにします。');
    expect(asked.html).toContain('公民館を夜と昼に使えるようにします。');
    expect(asked.html).toContain('<del>');
    expect(asked.html).toContain('name="version" value="2"');
    expect(asked.html).toContain('name="title" value="公民館の開放"');
    expect((await readDraft(db)).second('1-2')).toMatchObject({ title: '公民館の夜間開放', revision: 2 });
    const chosen = await desk.post(`/measures/${measure.id}`, {
      ...mine,
      version: '2',
      'pick-text': 'theirs',
    });
    expect(chosen.status).toBe(303);
    expect((await readDraft(db)).second('1-2')).toMatchObject({
      title: '公民館の開放',
      text: '公民館を朝も使えるようにします。',
    });
  });

  test('says so when the changes of another were merged in', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    await browser(db, somebody('programme_officer')).post(
      `/measures/${measure.id}`,
      formOf(measure, { text: '別の文。' }),
    );
    const merged = await browser(db, officer).post(
      `/measures/${measure.id}`,
      formOf(measure, { title: '別の名' }),
    );
    expect(merged.location).toContain('done=merged');
    expect((await readDraft(db)).second('1-2')).toMatchObject({ title: '別の名', text: '別の文。' });
  });

  test('of an adopted edition takes what was done, and shows both records on a conflict', async ({ db }) => {
    const measure = (await createDraft(db)).first('1-2');
    const desk = browser(db, officer);
    const page = await desk.get(`/measures/${measure.id}`);
    expect(actionsOf(page.html)).toContain('/measures/:id/record');
    expect(page.html).toContain('この版の文章は直せません');
    const typed = await desk.post(`/measures/${measure.id}/record/autosave`, {
      version: '1',
      record: '週3日。',
      note: '',
    });
    expect(JSON.parse(typed.html)).toMatchObject({ version: 2 });
    const clash = await browser(db, somebody('programme_officer')).post(`/measures/${measure.id}/record`, {
      version: '1',
      record: '週4日。',
      note: '',
    });
    expect(clash.status).toBe(409);
    expect(clash.html).toContain('週3日。');
    expect(clash.html).toContain('週4日。');
    const draft = (await readDraft(db)).second('1-2').id;
    const sent = { version: '2', record: '週5日。', note: '', backTo: draft };
    const kept = await desk.post(`/measures/${measure.id}/record`, sent);
    expect(kept).toMatchObject({ status: 303, location: `/desk/policy/measures/${draft}?done=saved` });
  });

  test('its history shows each change word by word, with who and when', async ({ db }) => {
    const measure = (await createDraft(db)).second('1-2');
    const desk = browser(db, officer);
    await db.insert(authUsers).values({
      id: officer.id,
      name: '浜野ゆい',
      email: 'officer@example.test',
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect((await desk.get(`/measures/${measure.id}/history`)).html).toContain('まだ変更はありません');
    await desk.post(`/measures/${measure.id}`, formOf(measure, { text: '公民館を朝も使えるようにします。' }));
    const { html } = await desk.get(`/measures/${measure.id}/history`);
    expect(html).toContain('浜野ゆい');
    expect(html).toContain('2026年11月23日');
    expect(html).toMatch(/<del>.*夜.*<\/del>/);
    expect(html).toMatch(/<ins>.*朝.*<\/ins>/);
    expect(html).toContain('変わり方');
  });

  test('ties related lines, says why not, and shows them on both', async ({ db }) => {
    const town = await createDraft(db);
    const { id } = town.second('1-2');
    const desk = browser(db, officer);
    const link = { kind: 'enables', toCode: '2-3' };
    expect((await desk.post(`/measures/${id}/links`, link)).status).toBe(303);
    const twice = await desk.post(`/measures/${id}/links`, link);
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('もう登録されています');
    expect((await desk.get(`/measures/${town.second('2-3').id}`)).html).toContain('支えられている施策');
  });
});
