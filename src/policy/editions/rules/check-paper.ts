import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Readiness } from '#policy/register/index.ts';

/** Why an edition cannot be published as it is; the publish page lists the measures that are meant. */
export function checkPaper({
  gaps,
  silent,
  unexplained,
  isEmpty,
}: Readiness): Verdict<
  | 'policy.edition_is_empty'
  | 'policy.fates_missing'
  | 'policy.fates_without_reason'
  | 'policy.overrides_without_reason'
> {
  if (isEmpty) return refuse('unmet', 'policy.edition_is_empty');
  if (gaps.length > 0) return refuse('unmet', 'policy.fates_missing');
  if (silent.length > 0) return refuse('unmet', 'policy.fates_without_reason');
  return unexplained.length > 0 ? refuse('unmet', 'policy.overrides_without_reason') : yes;
}
