import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findRuleSet } from '../queries/find-rule-sets.ts';
import { RULE_PERMITS, type RuleSetAction } from '../rules/permits.ts';
import { grantRuleSets } from '../schema.ts';

/** Locks a draft for one of its commands: it is there, one's own to change, and as it was when the page was drawn. */
export async function lockDraft({ tx, actor }: Desk, id: string, revision: number, action: RuleSetAction) {
  const permit = mayBy(RULE_PERMITS, actor, action);
  if (!permit.ok) return permit;
  await tx.select().from(grantRuleSets).where(eq(grantRuleSets.id, id)).for('update');
  const draft = await findRuleSet(tx, id);
  if (!draft) return refuse('missing', 'grant_rules.not_found');
  if (draft.state !== 'draft') return refuse('closed', 'grant_rules.not_a_draft');
  if (draft.revision !== revision) return refuse('closed', 'grant_rules.changed_meanwhile');
  return done(draft);
}
