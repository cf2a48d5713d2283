import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { LetterSource } from '../letter-source.ts';
import { findLetter, listLettersOf } from '../queries/list-letters.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';
import { grantLetterBatches } from '../schema.ts';
import { issueFrom } from './issue-letters.ts';

export type Reissue = {
  readonly on: string;
  readonly why: string;
  readonly dueOn?: string | undefined;
  readonly remark?: string | undefined;
};

/** Issues a letter anew from today's template and facts: a new number, and both say which stands in whose place. */
export async function reissueFrom(source: LetterSource, desk: Desk, letterId: string, reissue: Reissue) {
  const permit = mayBy(LETTER_PERMITS, desk.actor, 'issue');
  if (!permit.ok) return permit;
  const letter = await findLetter(desk.tx, letterId);
  if (!letter) return refuse('missing', 'grant_letters.not_found');
  const siblings = await listLettersOf(desk.tx, letter.applicationId);
  if (siblings.some(({ replacesId }) => replacesId === letterId)) {
    return refuse('closed', 'grant_letters.replaced_already');
  }
  const { dueOn, remark } = await occasionOf(desk, letter.batchId);
  return issueFrom(source, desk, {
    templateKey: letter.key,
    cases: [letter.applicationId],
    on: reissue.on,
    dueOn: reissue.dueOn ?? dueOn,
    remark: reissue.remark ?? remark,
    replaces: { letter, why: reissue.why },
  });
}

/** The day and the remark that were typed for the letters of a batch hold for one that is issued anew. */
async function occasionOf({ tx }: Desk, batchId: string | null) {
  if (batchId === null) return { dueOn: undefined, remark: undefined };
  const [batch] = await tx.select().from(grantLetterBatches).where(eq(grantLetterBatches.id, batchId));
  return { dueOn: batch?.dueOn ?? undefined, remark: batch?.remark };
}
