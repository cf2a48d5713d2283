import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createDraft, NOW, somebody } from '#policy/desk/desk.factory.ts';
import { policyEditions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { policyComments } from '../schema.ts';
import { commentMeasure } from './comment-measure.ts';
import { settleComment } from './settle-comment.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const administrator = somebody('administrator');
const nowhere = crypto.randomUUID();
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);
const auditOf = (db: Db) => db.select().from(auditLog).orderBy(auditLog.id);

describe('comments of the committee', () => {
  const say = (db: Db, measureId: string, id = crypto.randomUUID(), who = member) =>
    act(db, 'policy.comment', who, NOW, (desk) =>
      commentMeasure(desk, measureId, { id, body: '場所を足してください。' }),
    );
  const settle = (db: Db, id: string, who = officer) =>
    act(db, 'policy.settle_comment', who, NOW, (desk) => settleComment(desk, id, '足しました。'));

  test('are said once, however often the form is sent, and answered once', async ({ db }) => {
    const { id: measureId } = (await createDraft(db)).second('1-2');
    const id = crypto.randomUUID();
    expect((await say(db, measureId, id)).ok).toBe(true);
    expect(codeOf(await say(db, measureId, id))).toBe('policy.said_already');
    expect((await settle(db, id)).ok).toBe(true);
    expect(codeOf(await settle(db, id))).toBe('policy.settled_already');
    expect(await db.select().from(policyComments)).toMatchObject([
      {
        id,
        measureId,
        authorId: member.id,
        authorRole: 'committee_member',
        answer: '足しました。',
        settledAt: NOW,
      },
    ]);
    expect((await auditOf(db)).map((row) => row.act)).toEqual(['policy.comment', 'policy.settle_comment']);
  });

  test('are refused from others, on nothing, and after adoption', async ({ db }) => {
    const { id } = (await createDraft(db)).second('1-2');
    expect(codeOf(await say(db, id, undefined, administrator))).toBe('permit.wrong_role');
    expect(codeOf(await say(db, nowhere))).toBe('policy.no_such_measure');
    expect(codeOf(await settle(db, nowhere))).toBe('policy.no_such_comment');
    const comment = crypto.randomUUID();
    await say(db, id, comment);
    expect(codeOf(await settle(db, comment, member))).toBe('permit.wrong_role');
    await db
      .update(policyEditions)
      .set({ state: 'adopted', publishedAt: NOW })
      .where(eq(policyEditions.number, 2));
    expect(codeOf(await say(db, id))).toBe('policy.comments_are_closed');
  });
});
