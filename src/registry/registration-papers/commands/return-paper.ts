import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { REMARKABLE } from '#registry/registration-form/index.ts';
import { type Sender, tellOfPaper } from '../mails.ts';
import { PAPER_FLOW } from '../rules/flow.ts';
import { REGISTRATION_PERMITS } from '../rules/permits.ts';
import { registrationPapers, registrationRemarks } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

export type Returned = {
  readonly version: number;
  readonly remarks: readonly { field: string; words: string }[];
};

/** Sends a paper back (差戻し) with a word for each field that is to be mended. */
export async function returnPaper(desk: Desk, code: string, { version, remarks }: Returned, sender: Sender) {
  const { tx, actor, now } = desk;
  const paper = await lockPaper(tx, code);
  if (!paper) return refuse('missing', 'registration.not_found');
  const permit = mayBy(REGISTRATION_PERMITS, actor, 'return');
  if (!permit.ok) return permit;
  const next = step(PAPER_FLOW, paper.state, 'return');
  if (!next.ok) return refuse('closed', 'registration.decided_meanwhile');
  if (paper.version !== version) return refuse('closed', 'registration.decided_meanwhile');
  const said = remarks.filter(({ field, words }) => REMARKABLE.includes(field) && words !== '');
  if (said.length === 0) return refuse('unmet', 'registration.no_remark');
  await tx
    .update(registrationPapers)
    .set({ state: next.value, returnedAt: now, changedAt: now, version: version + 1 })
    .where(eq(registrationPapers.id, paper.id));
  await tx
    .insert(registrationRemarks)
    .values(
      said.map(({ field, words }) => ({ paperId: paper.id, field, words, saidBy: actor.id, saidAt: now })),
    );
  await tellOfPaper(desk, paper, 'returned', sender, { count: said.length });
  return done({ subjectId: paper.id, detail: { fields: said.map(({ field }) => field) } });
}
