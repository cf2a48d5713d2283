import { desc } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type ClassRule, FIRST_CLASS_RULE } from '../rules/classes.ts';
import { policyClassRules } from '../schema.ts';

/** The rule in force with its version; version 0 is the rule that a city starts with. */
export async function findClassRule(db: Db): Promise<ClassRule & { version: number }> {
  const [row] = await db.select().from(policyClassRules).orderBy(desc(policyClassRules.version)).limit(1);
  return row ?? { ...FIRST_CLASS_RULE, version: 0 };
}
