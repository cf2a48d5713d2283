import { eq } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { changedFields, type ProgrammeRules } from '../rules/programme-rules.ts';
import { grantRuleSets } from '../schema.ts';
import { lockDraft } from './lock-draft.ts';

/** Writes some parts of a draft; a part whose value changes is no longer made up. */
export async function changeDraft(
  desk: Desk,
  id: string,
  revision: number,
  parts: Partial<Omit<ProgrammeRules, 'invented'>>,
) {
  const locked = await lockDraft(desk, id, revision, 'write_rules');
  if (!locked.ok) return locked;
  const before = locked.value.rules;
  const after: ProgrammeRules = { ...before, ...parts };
  const changed = changedFields(before, after);
  const rules = { ...after, invented: before.invented.filter((field) => !changed.includes(field)) };
  await desk.tx
    .update(grantRuleSets)
    .set({ rules, revision: revision + 1 })
    .where(eq(grantRuleSets.id, id));
  return done({ subjectId: id, detail: { changed } });
}
