import { eq } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { grantRuleSets } from '../schema.ts';
import { lockDraft } from './lock-draft.ts';

/** Throws a draft away; what has been in force is kept. */
export async function discardDraft(desk: Desk, id: string, revision: number) {
  const locked = await lockDraft(desk, id, revision, 'write_rules');
  if (!locked.ok) return locked;
  await desk.tx.delete(grantRuleSets).where(eq(grantRuleSets.id, id));
  const { courseKey, fiscalYear, number } = locked.value;
  return done({ subjectId: id, detail: { courseKey, fiscalYear, number } });
}
