import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  type Content,
  type FormPageName,
  MOST_TYPED,
  typedLength,
  withPage,
} from '#registry/registration-form/index.ts';
import { isEditable } from '../rules/flow.ts';
import { mayWrite } from '../rules/permits.ts';
import { registrationPapers } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

export type SentPage = {
  readonly page: FormPageName;
  readonly version: number;
  readonly sent: Omit<Content, 'seen'>;
};

/** Keeps what was typed on one page, right or wrong. When somebody else has saved since, nothing is written. */
export async function savePage({ tx, actor, now }: Desk, code: string, { page, version, sent }: SentPage) {
  const paper = await lockPaper(tx, code);
  if (!paper) return refuse('missing', 'registration.not_found');
  const permit = mayWrite(actor, paper);
  if (!permit.ok) return permit;
  if (!isEditable(paper.state)) return refuse('closed', 'registration.not_editable');
  if (paper.version !== version) return refuse('closed', 'registration.changed_meanwhile');
  const content = withPage(paper.content, page, sent);
  if (typedLength(content) > MOST_TYPED) return refuse('unmet', 'registration.too_much');
  await tx
    .update(registrationPapers)
    .set({ content, version: version + 1, changedAt: now })
    .where(eq(registrationPapers.id, paper.id));
  return done({ subjectId: paper.id, version: version + 1, content, detail: { page, version: version + 1 } });
}
