import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { enqueue, startLongWork } from '#platform/jobs/index.ts';
import type { LetterSource } from '../letter-source.ts';
import { findBatch } from '../queries/list-letters.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';
import { grantLetterBatches } from '../schema.ts';
import { type Issue, issueFrom, MOST_AT_ONCE } from './issue-letters.ts';

export const ISSUE_JOB = 'grant_letters.issue';
const MOST_OF_ALL = 1_000;

/**
 * Issues letters that were chosen together. Up to fifty at once; more are worked off by a job that can be watched. The id
 * comes with the form, so that a form that is sent twice issues once.
 */
export async function startBatch(source: LetterSource, desk: Desk, id: string, issue: Issue) {
  const { tx, actor, now } = desk;
  const permit = mayBy(LETTER_PERMITS, actor, 'issue');
  if (!permit.ok) return permit;
  if (await findBatch(tx, id)) return refuse('closed', 'grant_letters.issued_already');
  const cases = [...new Set(issue.cases)];
  if (cases.length > MOST_OF_ALL) return refuse('unmet', 'grant_letters.too_many');
  const isLong = cases.length > MOST_AT_ONCE;
  const workId = isLong
    ? await startLongWork(tx, now, actor, { kind: ISSUE_JOB, total: cases.length })
    : null;
  const rows = await tx
    .insert(grantLetterBatches)
    .values({
      id,
      key: issue.templateKey,
      fiscalYear: fiscalYearOf(issue.on),
      dated: issue.on,
      dueOn: issue.dueOn ?? null,
      remark: issue.remark ?? '',
      cases,
      state: isLong ? 'working' : 'issued',
      workId,
      createdAt: now,
      createdBy: actor.id,
    })
    .onConflictDoNothing()
    .returning({ id: grantLetterBatches.id });
  if (rows.length === 0) return refuse('closed', 'grant_letters.issued_already');
  if (!isLong) {
    const issued = await issueFrom(source, desk, { ...issue, cases, batchId: id });
    return issued.ok ? done({ ...issued.value, subjectId: id }) : issued;
  }
  await enqueue(tx, ISSUE_JOB, { batchId: id });
  return done({ subjectId: id, letterIds: [], detail: { key: issue.templateKey, letters: cases.length } });
}
