import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { findAnswer, reopenAnswer } from '#blocks/questionnaire/index.ts';
import { GOOD, memberOf, NOW, OFFICER } from '#blocks/questionnaire/questionnaire.factory.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { test } from '#tests/db.ts';
import {
  browser,
  closedOwner,
  createMember,
  createScene,
  openOwner,
  revisionOf,
  valuesOf,
} from './answering.factory.ts';
import { answerItems } from './desk-items.ts';

const reopen = (db: Db, id: string, question: string, words: string) =>
  act(db, 'toys.return', OFFICER, NOW, (desk) => reopenAnswer(desk, id, [{ question, words }]));

describe('checking and sending', () => {
  test('shows every answer with the way back to it, and is sent once', async ({ db }) => {
    const { id, owner } = await createScene(db, GOOD);
    const { text, post, get } = browser(db, owner);
    const check = await text(`${id}/check`);
    expect(check).toContain('谷戸の畑');
    expect(check).toContain('50,000円');
    expect(check).toContain(`href="/desk/answers/${id}/money#field-budget"`);
    expect(check).toContain('この内容で送る');
    const sent = await post(`${id}/send`, { revision: '1' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/desk/answers/${id}/sent/1`]);
    const page = await text(`${id}/sent/1`);
    expect(page).toContain('T2026-001');
    expect(page).toContain('11月30日までに窓口から返事をします');
    const again = await post(`${id}/send`, { revision: '1' });
    expect([again.status, again.headers.get('location')]).toEqual([303, `/desk/answers/${id}/sent/1`]);
    const found = await findAnswer(db, id);
    expect(found?.sendings).toHaveLength(1);
    expect(page).toContain(found?.sendings[0]?.digest);
    const acts = await db.select({ act: auditLog.act }).from(auditLog).where(eq(auditLog.act, 'toys.submit'));
    expect(acts).toHaveLength(1);
    expect((await get(`${id}/check`)).headers.get('location')).toBe(`/desk/answers/${id}`);
  });

  test('cannot be changed once it is sent, by whatever form', async ({ db }) => {
    const { id, owner } = await createScene(db, GOOD);
    const { post, text } = browser(db, owner);
    await post(`${id}/send`);
    const saved = await post(`${id}/project`, { title: '後から', version: await revisionOf(db, id) });
    expect(saved.status).toBe(409);
    expect((await valuesOf(db, id))['title']).toBe('谷戸の畑');
    expect(await text(id)).toContain('送ってあります');
  });

  test('names each thing that is missing and offers no button', async ({ db }) => {
    const { id, owner } = await createScene(db, { ...GOOD, summary: '' });
    const { text, post } = browser(db, owner);
    const html = await text(`${id}/check`);
    expect(html).toContain('送る前に、次のところを直してください');
    expect(html).toContain(`/desk/answers/${id}/project#field-summary`);
    expect(html).not.toContain('この内容で送る');
    const refused = await post(`${id}/send`);
    expect(refused.status).toBe(422);
    expect((await findAnswer(db, id))?.sendings).toEqual([]);
  });

  test('says the owner’s reason when the call is over', async ({ db }) => {
    const { id, owner } = await createScene(db, GOOD);
    const { text, post } = browser(db, owner, closedOwner);
    const html = await text(`${id}/check`);
    expect(html).toContain('募集は終わりました');
    expect(html).not.toContain('この内容で送る');
    const refused = await post(`${id}/send`);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('募集は終わりました');
  });

  test('gives a copy as PDF to the group and, with a look written down, to whom the owner lets read', async ({
    db,
  }) => {
    const { id, owner } = await createScene(db, { ...GOOD, title: '🌱 畑' });
    await browser(db, owner).post(`${id}/send`);
    const own = await browser(db, owner).get(`${id}/sent/1.pdf`);
    expect(own.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await own.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const looks = () => db.select().from(auditLog).where(eq(auditLog.act, 'questionnaire_looks.sent'));
    expect(await looks()).toEqual([]);
    expect((await browser(db, OFFICER).get(`${id}/sent/1.pdf`)).status).toBe(200);
    expect(await looks()).toHaveLength(1);
    expect((await browser(db, OFFICER).get(id)).status).toBe(404);
    const { id: other } = await createOrganisation(db, NOW, { name: 'よその会' });
    expect((await browser(db, memberOf(other, randomUUID())).get(`${id}/sent/1.pdf`)).status).toBe(404);
  });
});

describe('a paper that went back', () => {
  test('shows the named fields on top with the office’s word, and lets only these be changed', async ({
    db,
  }) => {
    const { id, owner } = await createScene(db, GOOD);
    const { text, post } = browser(db, owner);
    await post(`${id}/send`);
    await reopen(db, id, 'summary', 'だれのための事業かを書いてください');
    const html = await text(id);
    expect(html).toContain('直すところがあります');
    expect(html).toContain('だれのための事業かを書いてください');
    expect(html).toContain(`/desk/answers/${id}/project#field-summary`);
    const section = await text(`${id}/project`);
    expect(section).toContain('name="summary"');
    expect(section).not.toContain('name="title"');
    expect(section).toContain('谷戸の畑');
    expect(await text(`${id}/money`)).toContain('窓口が直すように言った欄のほかは、変えられません');
    const version = await revisionOf(db, id);
    await post(`${id}/project`, { summary: '近くの人のために', title: '書き換え', version });
    expect(await valuesOf(db, id)).toMatchObject({ summary: '近くの人のために', title: '谷戸の畑' });
    const again = await post(`${id}/send`);
    expect(again.headers.get('location')).toBe(`/desk/answers/${id}/sent/2`);
    expect((await findAnswer(db, id))?.sendings.map(({ values }) => values['summary'])).toEqual([
      GOOD['summary'],
      '近くの人のために',
    ]);
  });

  test('waits on the desk of those who write', async ({ db }) => {
    const { id, owner } = await createScene(db, GOOD);
    const items = () => answerItems(db, [openOwner], owner, 'ja');
    expect((await items()).map(({ kind }) => kind.ja)).toEqual(['書きかけ']);
    await browser(db, owner).post(`${id}/send`);
    expect(await items()).toEqual([]);
    await reopen(db, id, 'summary', '直してください');
    expect(await items()).toEqual([
      expect.objectContaining({ href: `/desk/answers/${id}`, title: 'みらい助成 申請書' }),
    ]);
  });
});

describe('those who write together', () => {
  test('are added by the owner, changed and taken out; each step is written down', async ({ db }) => {
    const { id, owner, organisationId } = await createScene(db, GOOD);
    const fellow = await createMember(db, organisationId, '浜 はな', 'hana@example.jp');
    const mine = browser(db, owner);
    expect(await mine.text(`${id}/members`)).toContain('浜 はな');
    await mine.post(`${id}/members`, { person: fellow.id, role: 'writer' });
    const theirs = browser(db, fellow);
    const saved = await theirs.post(`${id}/project`, {
      title: 'ふたりの畑',
      summary: 'あ',
      is_new: 'yes',
      version: '1',
    });
    expect(saved.status).toBe(303);
    expect(await mine.text(id)).toContain('浜 はな');
    expect((await theirs.get(`${id}/members`)).status).toBe(404);
    await mine.post(`${id}/members`, { person: fellow.id, role: 'reader' });
    expect((await theirs.post(`${id}/project`, { title: 'ひとりの畑', version: '2' })).status).toBe(403);
    expect((await theirs.post(`${id}/send`)).status).toBe(403);
    await mine.post(`${id}/members/end`, { person: fellow.id });
    expect((await findAnswer(db, id))?.members).toHaveLength(1);
    const acts = await db.select().from(auditLog).where(eq(auditLog.act, 'questionnaire_answering.share'));
    expect(acts).toHaveLength(3);
  });

  test('are of the group, and the owner stays', async ({ db }) => {
    const { id, owner } = await createScene(db, GOOD);
    const { id: other } = await createOrganisation(db, NOW, { name: 'よその会' });
    const stranger = await createMember(db, other, '外 そと', 'soto@example.jp');
    const { post } = browser(db, owner);
    expect((await post(`${id}/members`, { person: stranger.id, role: 'writer' })).status).toBe(403);
    expect((await post(`${id}/members`, { person: 'nobody', role: 'king' })).status).toBe(422);
    const gone = await post(`${id}/members/end`, { person: owner.id });
    expect(gone.status).toBe(422);
    expect(await gone.text()).toContain('主に書く人は、いつも1人は必要です');
  });

  test('lose their way in with their role in the group', async ({ db }) => {
    const { id, owner } = await createScene(db, GOOD);
    await db.delete(peopleRoles).where(eq(peopleRoles.personId, owner.id));
    const former = { ...owner, roles: ['visitor'] as const, organisationIds: [] };
    expect((await browser(db, former).get(id)).status).toBe(404);
    expect(await answerItems(db, [openOwner], former, 'ja')).toEqual([]);
  });
});
