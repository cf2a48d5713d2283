import type { Desk } from '#platform/act.ts';
import type { ClassRule } from '../rules/classes.ts';
import { policyClassRules } from '../schema.ts';

/** Stores a new version of the class rule; earlier ones stay to be read. */
export async function writeClassRule(
  { tx, actor, now }: Desk,
  rule: ClassRule & { version: number; reason: string },
): Promise<string> {
  const [row] = await tx
    .insert(policyClassRules)
    .values({ ...rule, setAt: now, setBy: actor.id })
    .returning();
  if (!row) throw new Error('the class rule was not stored');
  return row.id;
}
