import { type CallWithCourse, callStanding, listCalls } from '#pillars/2-funding/grant-papers/index.ts';
import { getRuleSet, type ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';

export type PublicCall = CallWithCourse & { readonly rules: ProgrammeRules };

/** Calls that are open, the one that closes first at the top, and those that are still to come. */
export async function readCalls(
  db: Db,
  now: Date,
): Promise<{ readonly open: readonly PublicCall[]; readonly coming: readonly PublicCall[] }> {
  const open: PublicCall[] = [];
  const coming: PublicCall[] = [];
  for (const found of await listCalls(db, { states: ['published'] })) {
    const standing = callStanding(found.call, now);
    if (standing !== 'open' && standing !== 'coming') continue;
    const { rules } = await getRuleSet(db, found.call.ruleSetId);
    (standing === 'open' ? open : coming).push({ ...found, rules });
  }
  const first = (a: string, b: string) => a.localeCompare(b);
  return {
    open: open.toSorted((a, b) => first(a.call.closesOn, b.call.closesOn)),
    coming: coming.toSorted((a, b) => first(a.call.opensOn, b.call.opensOn)),
  };
}
