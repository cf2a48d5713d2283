import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { EditionState } from '#policy/register/index.ts';

/** The committee is heard until an edition is adopted. */
export function checkCommentsOpen(edition: { state: EditionState }): Verdict<'policy.comments_are_closed'> {
  return edition.state === 'adopted' ? refuse('closed', 'policy.comments_are_closed') : yes;
}
