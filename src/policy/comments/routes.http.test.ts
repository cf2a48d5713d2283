import { expect } from 'vitest';
import { policyComments } from '#policy/comments/schema.ts';
import { actionsOf, browser, createDraft, NOW, somebody } from '#policy/desk/desk.factory.ts';
import { deskItems } from '#policy/editions/index.ts';
import { test } from '#tests/db.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');

test('a measure takes a comment once, however often it is sent, and the answer to it', async ({ db }) => {
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
