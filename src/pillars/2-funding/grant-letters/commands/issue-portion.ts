import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { endLongWork, reportProgress } from '#platform/jobs/index.ts';
import type { LetterSource } from '../letter-source.ts';
import { lettersOfBatch } from '../queries/list-letters.ts';
import { grantLetterBatches } from '../schema.ts';
import { issueFrom } from './issue-letters.ts';

/** Letters of a long batch that one transaction writes. */
const PORTION = 25;

/** Issues the next letters of a long batch, and tells how far it is; `isLast` when none is left or its owner stopped it. */
export async function issuePortion(source: LetterSource, desk: Desk, batchId: string) {
  const { tx, now } = desk;
  const [batch] = await tx
    .select()
    .from(grantLetterBatches)
    .where(eq(grantLetterBatches.id, batchId))
    .for('update');
  if (batch?.state !== 'working' || batch.workId === null) {
    return refuse('closed', 'grant_letters.not_open');
  }
  const there = new Set((await lettersOfBatch(tx, batchId)).map(({ applicationId }) => applicationId));
  const cases = batch.cases.filter((id) => !there.has(id)).slice(0, PORTION);
  const written = there.size + cases.length;
  const isLast = written >= batch.cases.length;
  if (cases.length > 0) {
    const { key, dated, dueOn, remark } = batch;
    const issue = { templateKey: key, cases, on: dated, dueOn: dueOn ?? undefined, remark, batchId };
    const issued = await issueFrom(source, desk, issue);
    if (!issued.ok) return issued;
  }
  const goesOn = await reportProgress(tx, now, batch.workId, { done: written });
  if (isLast) {
    await tx.update(grantLetterBatches).set({ state: 'issued' }).where(eq(grantLetterBatches.id, batchId));
    await endLongWork(tx, now, batch.workId, 'done');
  }
  return done({ subjectId: batchId, isLast: isLast || !goesOn, detail: { letters: cases.length } });
}
