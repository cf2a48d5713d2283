import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type HandFact, policyFacts } from '../schema.ts';

/** The facts of a line that were entered by hand, newest first, also those taken back. For the back office. */
export function listHandFacts(db: Db, code: string): Promise<HandFact[]> {
  return db
    .select()
    .from(policyFacts)
    .where(eq(policyFacts.code, code))
    .orderBy(desc(policyFacts.happenedOn), desc(policyFacts.enteredAt));
}
