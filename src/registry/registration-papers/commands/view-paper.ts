import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findPaper } from '../queries/find-paper.ts';
import { mayRead } from '../rules/permits.ts';

/** Opens a paper for whoever may read it; staff who look at contacts and officers in it are written down. */
export async function viewPaper({ tx, actor }: Desk, code: string) {
  const whole = await findPaper(tx, code);
  if (!whole) return refuse('missing', 'registration.not_found');
  const permit = mayRead(actor, whole.paper);
  if (!permit.ok) return permit;
  return done({ subjectId: whole.paper.id, whole, detail: { state: whole.paper.state } });
}
