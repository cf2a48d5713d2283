import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { policyClassRules, policyEditions, policyFates, policyMeasures } from '#policy/register/schema.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { createDraft, NOW, readDraft, somebody } from './drafting.factory.ts';
import { deskItems, draftingDeskRoutes } from './index.ts';
import { policyComments } from './schema.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const administrator = somebody('administrator');

type Fields = Record<string, string | string[]>;

function browser(db: Db, actor: Actor) {
  const app = host('/desk/policy', draftingDeskRoutes, { db, now: NOW, actor });
  const read = async (answer: Response) => ({
    status: answer.status,
    html: await answer.text(),
    location: answer.headers.get('location') ?? '',
  });
  return {
    get: async (path: string) => read(await app.request(`/desk/policy${path}`)),
    post: async (path: string, fields: Fields = {}) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      );
      const headers = {
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      };
      return read(await app.request(`/desk/policy${path}`, { method: 'POST', headers, body }));
    },
  };
}

/** What the form of a measure sends when only these fields were touched. */
const formOf = (
  measure: { revision: number; title: string; text: string; class: string },
  over: Fields = {},
) => ({
  version: String(measure.revision),
  title: measure.title,
  text: measure.text,
  note: '',
  evidenceDays: '365',
  classBasis: 'paper',
  class: measure.class,
  ...over,
});

const actionsOf = (html: string) =>
  [
    ...html.matchAll(
      /<form[^>]*action="\/desk\/policy([^"]*)"[^>]*method="post"|<form[^>]*method="post"[^>]*action="\/desk\/policy([^"]*)"/g,
    ),
  ]
    .map((found) => found[1] ?? found[2] ?? '')
    .map((path) => path.replace(/[0-9a-f-]{36}/g, ':id'))
    .toSorted();

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

  test('takes a comment once, however often it is sent, and the answer to it', async ({ db }) => {
    const { id } = (await createDraft(db)).second('1-2');
    const committee = browser(db, member);
    const comment = { id: crypto.randomUUID(), body: '朝も開けてください。' };
    const empty = await committee.post(`/measures/${id}/comments`, { ...comment, body: '' });
    expect(empty.status).toBe(422);
    const first = await committee.post(`/measures/${id}/comments`, comment);
    const second = await committee.post(`/measures/${id}/comments`, comment);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await db.select().from(policyComments)).toHaveLength(1);
    expect((await deskItems(db, officer, NOW, 'ja')).map((item) => item.title)).toEqual([
      '1-2 公民館の夜間開放：意見に答える',
    ]);
    expect((await deskItems(db, member, NOW, 'ja')).map((item) => item.title)).toEqual([
      '第二次指針の案を読む',
    ]);
    expect(await deskItems(db, somebody('coordinator'), NOW, 'ja')).toEqual([]);
    const desk = browser(db, officer);
    expect(actionsOf((await desk.get(`/measures/${id}`)).html)).toContain('/comments/:id/settle');
    expect((await desk.post(`/comments/${comment.id}/settle`, { answer: '' })).status).toBe(422);
    expect((await desk.post(`/comments/${comment.id}/settle`, { answer: '開けます。' })).status).toBe(303);
    expect((await committee.get(`/measures/${id}`)).html).toContain('開けます。');
    const late = await desk.post(`/comments/${comment.id}/settle`, { answer: '別の答え' });
    expect(late.status).toBe(409);
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

test('every page is said in English and easy Japanese too', async ({ db }) => {
  const { id } = (await createDraft(db)).second('1-2');
  for (const lang of ['en', 'easy'] as const) {
    const app = host('/desk/policy', draftingDeskRoutes, { db, now: NOW, actor: officer, lang });
    for (const path of ['', '/editions/2', '/editions/2/fates', `/measures/${id}`, '/class-rule']) {
      expect((await app.request(`/desk/policy${path}`)).status).toBe(200);
    }
  }
});
