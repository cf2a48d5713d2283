import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Verb } from '#policy/register/index.ts';

/** Whether verbs that an officer sets fit the measures that they tie, and say why where they must. */
export function checkVerbs(tie: {
  from: readonly unknown[];
  to: readonly unknown[];
  verbs: readonly Verb[];
  reason: string;
}): Verdict<'policy.verbs_without_reason' | 'policy.verbs_do_not_fit' | 'policy.fate_without_reason'> {
  const { from, to, verbs } = tie;
  const isSilent = tie.reason.trim() === '';
  if (verbs.length > 0 && !belong(verbs, from.length, to.length))
    return refuse('unmet', 'policy.verbs_do_not_fit');
  if (verbs.length > 0 && isSilent) return refuse('unmet', 'policy.verbs_without_reason');
  const takesAway = to.length === 0 || from.length > to.length;
  return takesAway && isSilent ? refuse('unmet', 'policy.fate_without_reason') : yes;
}

/** 削除 leads nowhere and 新規 comes from nowhere, and nothing else does; 継続 stands alone. */
function belong(verbs: readonly Verb[], sources: number, targets: number): boolean {
  if (verbs.includes('削除') !== (targets === 0)) return false;
  if (verbs.includes('新規') !== (sources === 0)) return false;
  const alone = verbs.includes('継続') || verbs.includes('削除') || verbs.includes('新規');
  return !alone || verbs.length === 1;
}
