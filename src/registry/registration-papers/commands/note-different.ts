import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { isEditable } from '../rules/flow.ts';
import { mayWrite } from '../rules/permits.ts';
import { registrationPapers } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

/** Writes down that the entries which look alike are another group, in the writer's word; the centre sees it. */
export async function noteDifferent({ tx, actor, now }: Desk, code: string, ids: readonly string[]) {
  const paper = await lockPaper(tx, code);
  if (!paper) return refuse('missing', 'registration.not_found');
  const permit = mayWrite(actor, paper);
  if (!permit.ok) return permit;
  if (!isEditable(paper.state)) return refuse('closed', 'registration.not_editable');
  const differentFrom = [...new Set([...paper.differentFrom, ...ids])].slice(0, 100);
  await tx
    .update(registrationPapers)
    .set({ differentFrom, changedAt: now })
    .where(eq(registrationPapers.id, paper.id));
  return done({ subjectId: paper.id, detail: { different: ids.length } });
}
