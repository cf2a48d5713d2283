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
