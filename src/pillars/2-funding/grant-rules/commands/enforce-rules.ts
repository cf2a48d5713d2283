import { and, eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { currentRuleSet } from '../queries/find-rule-sets.ts';
import { isRoundRunning } from '../round-watch.ts';
import { changedFields } from '../rules/programme-rules.ts';
import { grantRuleSets } from '../schema.ts';
import { lockDraft } from './lock-draft.ts';

/** Puts a draft in force in the place of the version before it (施行); not while a call of its year is under way. */
export async function enforceRules(desk: Desk, id: string, revision: number, note: string) {
  const { tx, actor, now } = desk;
  const locked = await lockDraft(desk, id, revision, 'enforce_rules');
  if (!locked.ok) return locked;
  const { courseId, courseKey, fiscalYear, rules, number } = locked.value;
  const current = await currentRuleSet(tx, courseKey, fiscalYear);
  const changed = current ? changedFields(current.rules, rules) : [];
  const isSame = current !== undefined && changed.length === 0;
  if (isSame && current.rules.invented.length === rules.invented.length) {
    return refuse('unmet', 'grant_rules.nothing_changed');
  }
  if (note.trim() === '') return refuse('unmet', 'grant_rules.note_missing');
  if (await isRoundRunning(tx, courseKey, fiscalYear)) return refuse('closed', 'grant_rules.round_running');
  await tx
    .update(grantRuleSets)
    .set({ state: 'retired' })
    .where(
      and(
        eq(grantRuleSets.courseId, courseId),
        eq(grantRuleSets.fiscalYear, fiscalYear),
        eq(grantRuleSets.state, 'in_force'),
      ),
    );
  await tx
    .update(grantRuleSets)
    .set({ state: 'in_force', setBy: actor.id, setAt: now, note: note.trim() })
    .where(eq(grantRuleSets.id, id));
  return done({ subjectId: id, detail: { courseKey, fiscalYear, number, changed } });
}
