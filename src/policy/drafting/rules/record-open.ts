import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { EditionState } from '#policy/register/index.ts';

/** What was done under an edition is written while the next one is being drafted. */
export function checkRecordOpen(
  next: { state: EditionState } | undefined,
): Verdict<'policy.record_is_closed'> {
  return next?.state === 'drafting' ? yes : refuse('closed', 'policy.record_is_closed');
}
