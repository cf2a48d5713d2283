import { describe, expect } from 'vitest';
import { browser, createDraft, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { test } from '#tests/db.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');

describe('the measures and ties of a draft', () => {
  test('a measure is added where it belongs, and what was typed comes back when it cannot be', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const desk = browser(db, officer);
    const form = {
      place: town.second('1-2').pillarId,
      title: '夜の相談',
      text: '相談を受けます。',
      classBasis: 'scores',
      class: 'Ⅲ',
    };
    const few = await desk.post('/editions/2/measures/new', form);
    expect(few.status).toBe(422);
    expect(few.html).toContain('3つすべてに点数');
    expect(few.html).toContain('value="夜の相談"');
    const seen = await desk.post('/editions/2/measures/new/preview', {
      ...form,
      urgency: '3',
      importance: '3',
      cost: '3',
    });
    expect(seen.html).toContain('点数は100点中50点');
    const added = await desk.post('/editions/2/measures/new', {
      ...form,
      urgency: '3',
      importance: '3',
      cost: '3',
    });
    expect(added.status).toBe(303);
    expect((await readDraft(db)).fateInto('1-3')).toMatchObject({ verbs: ['新規'] });
    expect((await desk.get('/editions/1/measures/new')).status).toBe(409);
    expect((await browser(db, member).get('/editions/2/measures/new')).status).toBe(403);
  });

  test('a measure is removed with a reason, which is asked for', async ({ db }) => {
    const town = await createDraft(db);
    const desk = browser(db, officer);
    const { id } = town.second('1-2');
    expect((await desk.get(`/measures/${id}/remove`)).html).toContain('取り除く理由');
    const silent = await desk.post(`/measures/${id}/remove`, { reason: '' });
    expect(silent.status).toBe(422);
    expect(silent.html).toContain('その理由を書いてください');
    expect((await desk.post(`/measures/${id}/remove`, { reason: '改修のため' })).location).toContain(
      'done=removed',
    );
    expect((await desk.post(`/measures/${id}/remove`, { reason: '改修のため' })).status).toBe(404);
    expect((await desk.get(`/measures/${town.first('1-2').id}/remove`)).status).toBe(409);
  });

  test('measures that are tied already stay tied until the officer ticks that they shall not', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const desk = browser(db, officer);
    const tie = {
      from: [town.first('3-1').id, town.first('3-2').id],
      to: town.second('3-1').id,
      reason: 'まとめます',
    };
    const asked = await desk.post('/editions/2/fates', tie);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('1つの施策の行き先は1つだけです');
    expect(asked.html).toContain('name="replace"');
    expect(asked.html).toContain('まとめます');
    expect(asked.html.match(/checked/g)?.length).toBe(3);
    expect((await desk.post('/editions/2/fates', { ...tie, replace: 'yes' })).status).toBe(303);
    expect((await desk.get('/editions/2/fates')).html).toContain('対応のない施策（1件）');
  });

  test('a tie is worded, kept from being overwritten, and undone', async ({ db }) => {
    const fate = (await createDraft(db)).fateInto('1-2');
    const path = `/fates/${fate?.id}`;
    const desk = browser(db, officer);
    expect((await desk.get(path)).html).toContain('文から決まる変わり方：継続');
    expect((await desk.post(path, { reason: '変わりません', seenReason: '' })).status).toBe(303);
    const late = await desk.post(path, { reason: '私の理由', seenReason: '' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('変わりません');
    expect(late.html).toContain('私の理由');
    expect((await desk.post(`${path}/untie`, {})).status).toBe(422);
    expect((await desk.post(`${path}/untie`, { confirmed: 'yes' })).status).toBe(303);
    expect((await desk.get(path)).status).toBe(404);
  });
});
