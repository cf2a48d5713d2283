import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { filesOf } from '#blocks/questionnaire/index.ts';
import { GOOD, memberOf } from '#blocks/questionnaire/questionnaire.factory.ts';
import { ANONYMOUS } from '#kernel/actor.ts';
import { createPdf, createXlsx } from '#platform/files/files.factory.ts';
import { files as fileTable } from '#platform/files/schema.ts';
import { createPhotograph, PLANTED } from '#platform/pictures/pictures.factory.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { test } from '#tests/db.ts';
import { browser, createMember, createScene, revisionOf, valuesOf } from './answering.factory.ts';

const PROJECT = { title: '谷戸の畑', summary: '空いた畑を手入れします', is_new: 'yes' };
const pdf = (name = '見積.pdf') => new File([Buffer.from(createPdf())], name);

describe('a section', () => {
  test('says label, hint, limits and what is optional, and complains of nothing at first', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const html = await browser(db, owner).text(`${id}/project`);
    expect(html).toContain('事業の名前');
    expect(html).toContain('40字まで');
    expect(html).toContain('1から500まで');
    expect(html).toContain('2つまで選べます');
    expect(html).toContain('1＝わかりにくい、5＝わかりやすい');
    expect(html).toContain('任意');
    expect(html).not.toContain('error-summary');
    expect(html).not.toContain('これまでの事業');
  });

  test('is saved and leads to the next; a question that hangs on an answer is asked when it is given', async ({
    db,
  }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    const first = await post(`${id}/project`, { ...PROJECT, is_new: 'no', version: '1', do: 'next' });
    expect(first.status).toBe(422);
    expect(await first.text()).toContain('「これまでの事業」に答えてください');
    expect(await text(`${id}/project`)).toContain('これまでの事業');
    const version = await revisionOf(db, id);
    const next = await post(`${id}/project`, { ...PROJECT, version, do: 'next' });
    expect([next.status, next.headers.get('location')]).toEqual([303, `/desk/answers/${id}/money`]);
    expect(await valuesOf(db, id)).toMatchObject(PROJECT);
  });

  test('keeps what is wrong as it was typed, says how to mend it, and lets one go on', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    const wrong = { requested_yen: '五万円', 'budget.0.item': '苗', 'budget.0.yen': '-5' };
    const answer = await post(`${id}/money`, { ...wrong, version: '1', do: 'next' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="五万円"');
    expect(html).toContain('「希望する額」は数字だけで書いてください');
    expect(html).toContain('href="#field-budget-0-yen"');
    expect(html).toContain('id="field-budget-0-yen"');
    expect(html).toContain('直さずに次へ');
    expect(await text(`${id}/money`)).toContain('value="五万円"');
  });

  test('goes back to the overview with everything kept, also when nothing is right', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    const left = await post(`${id}/money`, { requested_yen: 'たくさん', version: '1', do: 'leave' });
    expect(left.headers.get('location')).toBe(`/desk/answers/${id}?done=saved`);
    const html = await text(`${id}?done=saved`);
    expect(html).toContain('保存しました');
    expect(html).toContain('途中');
    expect(html).toContain('由比 なぎさ');
  });

  test('takes full-width figures and both calendars', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    await post(`${id}/project`, { ...PROJECT, people: '１２', starts_on: '令和9年1月5日', version: '1' });
    await post(`${id}/money`, { requested_yen: '５０，０００円', version: '2' });
    expect(await valuesOf(db, id)).toMatchObject({
      people: 12,
      starts_on: '2027-01-05',
      requested_yen: 50_000,
    });
  });

  test('bears texts of ten thousand characters, pictures of faces, marks that turn the reading, and null signs', async ({
    db,
  }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    const long = '畑'.repeat(10_000);
    const sent = {
      title: '🌱 谷戸の畑\u0000',
      summary: long,
      is_new: 'yes',
      before: '',
      version: '1',
      do: 'next',
    };
    const answer = await post(`${id}/project`, sent);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('「あらまし」が長すぎます。400字まで');
    expect(await valuesOf(db, id)).toMatchObject({ title: '🌱 谷戸の畑', summary: long });
    expect(await text(`${id}/project`)).toContain(long);
    const turned = { ...PROJECT, title: '谷戸\u202e畑', version: await revisionOf(db, id), do: 'next' };
    const again = await post(`${id}/project`, turned);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('目に見えない記号');
  });

  test('shows what looks like markup as it was typed', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    await post(`${id}/project`, { ...PROJECT, title: '"><script>x</script>', version: '1' });
    const html = await text(`${id}/project`);
    expect(html).not.toContain('<script>x');
    expect(html).toContain('&lt;script&gt;x');
  });

  test('saves while one types, and tells of a collision in few words', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    const one = await post(`${id}/project/autosave`, { ...PROJECT, version: '1' });
    expect(await one.json()).toMatchObject({ version: 2 });
    const old = await post(`${id}/project/autosave`, { ...PROJECT, title: '古い', version: '1' });
    expect(old.status).toBe(409);
    expect(await valuesOf(db, id)).toMatchObject(PROJECT);
  });
});

describe('a table', () => {
  test('has empty rows, more by a button that keeps everything, and fewer by another', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    expect((await text(`${id}/money`)).match(/name="budget\.\d+\.yen"/g)).toHaveLength(2);
    const rows = { 'budget.0.item': '苗', 'budget.0.yen': '3,000', 'budget.1.item': '土' };
    const add = await post(`${id}/money`, { ...rows, requested_yen: '9', version: '1', do: 'add:budget:2' });
    expect([add.status, add.headers.get('location')]).toEqual([
      303,
      `/desk/answers/${id}/money?rows=budget:5#field-budget`,
    ]);
    const more = await text(`${id}/money?rows=budget:5`);
    expect(more.match(/name="budget\.\d+\.yen"/g)).toHaveLength(5);
    expect(more).toContain('value="3,000"');
    expect(more).toContain('3,000円');
    const version = await revisionOf(db, id);
    await post(`${id}/money`, { ...rows, requested_yen: '9', version, do: 'remove:budget:0' });
    expect(await valuesOf(db, id)).toMatchObject({ budget: [{ item: '土' }], requested_yen: 9 });
  });

  test('says when there are more rows than it takes, and loses none', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, text } = browser(db, owner);
    const rows = Object.fromEntries(
      Array.from({ length: 9 }, (_none, i) => [
        [`budget.${i}.item`, `品${i}`],
        [`budget.${i}.yen`, '100'],
      ]).flat() as [string, string][],
    );
    const answer = await post(`${id}/money`, { ...rows, version: '1', do: 'next' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('5行までにしてください');
    expect(await text(`${id}/money?rows=budget:999`)).toContain('品8');
    expect((await text(`${id}/money?rows=budget:999`)).match(/name="budget\.\d+\.yen"/g)).toHaveLength(9);
  });
});

describe('files', () => {
  test('are put in, opened by the group, and taken out again', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, text, get } = browser(db, owner);
    const put = await post(`${id}/money`, { estimate: pdf(), version: '1', do: 'upload:estimate' });
    expect(put.headers.get('location')).toBe(`/desk/answers/${id}/money#field-estimate`);
    const [file] = filesOf(await valuesOf(db, id), 'estimate');
    expect(file).toMatchObject({ name: '見積.pdf', type: 'application/pdf' });
    expect(await text(`${id}/money`)).toContain(`/desk/answers/${id}/files/${file?.fileId}`);
    const out = await get(`${id}/files/${file?.fileId}`);
    expect(out.headers.get('content-disposition')).toContain('attachment');
    await post(`${id}/money`, { version: await revisionOf(db, id), do: 'drop:estimate:0' });
    expect(filesOf(await valuesOf(db, id), 'estimate')).toEqual([]);
    expect((await db.select().from(fileTable)).map(({ deletedAt }) => deletedAt !== null)).toEqual([true]);
    expect((await get(`${id}/files/${file?.fileId}`)).status).toBe(404);
  });

  test('of a wrong kind are refused with a sentence, and what was typed beside them stays', async ({
    db,
  }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    const program = new File([Buffer.from('MZ\u0090\u0000program')], '見積.pdf');
    const answer = await post(`${id}/money`, { requested_yen: '500', estimate: program, version: '1' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/受け取れません|合っていません|壊れていて/);
    expect(html).toContain('href="#field-estimate"');
    expect(html).toContain('value="500"');
    const table = new File([Buffer.from(createXlsx())], '見積.exe');
    expect((await post(`${id}/money`, { estimate: table, version: '2' })).status).toBe(422);
    expect(filesOf(await valuesOf(db, id), 'estimate')).toEqual([]);
  });

  test('are no more than the question takes', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    for (const name of ['一.pdf', '二.pdf']) {
      await post(`${id}/money`, { estimate: pdf(name), version: '1', do: 'upload:estimate' });
    }
    const third = await post(`${id}/money`, { estimate: pdf('三.pdf'), version: '9', do: 'upload:estimate' });
    expect(third.status).toBe(422);
    expect(await third.text()).toContain('ファイルは2つまでです');
    expect(filesOf(await valuesOf(db, id), 'estimate')).toHaveLength(2);
  });

  test('that are photographs tell nothing of where they were taken', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post, get } = browser(db, owner);
    const photograph = new File([Buffer.from(await createPhotograph())], '現地.JPG');
    await post(`${id}/money`, { estimate: photograph, version: '1', do: 'upload:estimate' });
    const [file] = filesOf(await valuesOf(db, id), 'estimate');
    expect(file?.name).toBe('現地.jpg');
    const bytes = Buffer.from(await (await get(`${id}/files/${file?.fileId}`)).arrayBuffer());
    for (const planted of PLANTED) expect(bytes.includes(planted)).toBe(false);
  });

  test('of somebody else cannot be reached through one’s own paper', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const [row] = await db
      .insert(fileTable)
      .values({
        purpose: 'application',
        name: '他人.pdf',
        type: 'application/pdf',
        size: 1,
        sha256: 'a'.repeat(64),
        scanned: 'not_scanned',
        createdAt: new Date(0),
        createdBy: randomUUID(),
      })
      .returning();
    expect((await browser(db, owner).get(`${id}/files/${row?.id}`)).status).toBe(404);
  });
});

describe('two who write at once', () => {
  test('in different sections both keep what they wrote', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    await post(`${id}/project`, { ...PROJECT, version: '1' });
    await post(`${id}/money`, { requested_yen: '700', version: '1' });
    expect(await valuesOf(db, id)).toMatchObject({ ...PROJECT, requested_yen: 700 });
  });

  test('in the same section: the second sees both, keeps files, and can save after bringing them together', async ({
    db,
  }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    await post(`${id}/money`, { requested_yen: '700', version: '1' });
    const second = await post(`${id}/money`, { requested_yen: '800', estimate: pdf(), version: '1' });
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('ほかの人が同じ区切りを先に保存しました');
    expect(html).toContain('700円');
    expect(html).toContain('value="800"');
    expect(html).toContain('見積.pdf');
    expect(await valuesOf(db, id)).toMatchObject({ requested_yen: 700 });
    const version = await revisionOf(db, id);
    expect(html).toContain(`name="version" value="${version}"`);
    await post(`${id}/money`, { requested_yen: '800', version });
    expect(await valuesOf(db, id)).toMatchObject({ requested_yen: 800 });
  });

  test('the same saving sent twice is no collision', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { post } = browser(db, owner);
    const form = { requested_yen: '700', version: '1', do: 'leave' };
    expect([(await post(`${id}/money`, form)).status, (await post(`${id}/money`, form)).status]).toEqual([
      303, 303,
    ]);
  });
});

describe('who may open it', () => {
  test('nobody learns of an answer that is not theirs', async ({ db }) => {
    const { id } = await createScene(db, GOOD);
    const { id: other } = await createOrganisation(db, new Date(), { name: 'よその会' });
    const stranger = memberOf(other, randomUUID());
    const staff = { ...ANONYMOUS, id: randomUUID(), roles: ['visitor', 'programme_officer'] as const };
    for (const actor of [stranger, ANONYMOUS, staff]) {
      const { get, post } = browser(db, actor);
      for (const path of ['', '/project', '/check', '/members', '/sent/1', '/sent/1.pdf']) {
        expect([path, (await get(`${id}${path}`)).status]).toEqual([path, 404]);
      }
      for (const path of ['/project', '/send', '/members', '/members/end', '/project/autosave']) {
        expect([path, (await post(`${id}${path}`, { title: '書き換え', version: '1' })).status]).toEqual([
          path,
          404,
        ]);
      }
    }
    expect(await valuesOf(db, id)).toEqual(GOOD);
  });

  test('guessed addresses say the same as ones that never were', async ({ db }) => {
    const { id, owner } = await createScene(db);
    const { get } = browser(db, owner);
    for (const path of [
      randomUUID(),
      'nonsense',
      `${id}/nosuch`,
      `${id}/past`,
      `${id}/sent/1`,
      `${id}/sent/9.pdf`,
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  test('a fellow member who was not asked to write reads it, and cannot save', async ({ db }) => {
    const { id, organisationId } = await createScene(db, GOOD);
    const fellow = await createMember(db, organisationId, '浜 はな', 'hana@example.jp');
    const { text, post } = browser(db, fellow);
    expect(await text(id)).toContain('あなたは読む人です');
    expect(await text(`${id}/project`)).not.toContain('<textarea');
    const saved = await post(`${id}/project`, { title: '書き換え', version: '1' });
    expect(saved.status).toBe(403);
    expect(await valuesOf(db, id)).toEqual(GOOD);
  });
});
