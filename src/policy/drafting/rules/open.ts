import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { EditionState } from '#policy/register/index.ts';

/** Texts, classes and fates of an edition change only while it lies on the desk. */
export function checkDrafting(edition: {
  state: EditionState;
}): Verdict<'policy.proposed_is_closed' | 'policy.adopted_is_closed'> {
  if (edition.state === 'drafting') return yes;
  return refuse(
    'closed',
    edition.state === 'proposed' ? 'policy.proposed_is_closed' : 'policy.adopted_is_closed',
  );
}

/** What was done under an edition is written while the next one is being drafted. */
export function checkRecordOpen(
  next: { state: EditionState } | undefined,
): Verdict<'policy.record_is_closed'> {
  return next?.state === 'drafting' ? yes : refuse('closed', 'policy.record_is_closed');
}

/** The committee is heard until an edition is adopted. */
export function checkCommentsOpen(edition: { state: EditionState }): Verdict<'policy.comments_are_closed'> {
  return edition.state === 'adopted' ? refuse('closed', 'policy.comments_are_closed') : yes;
}
