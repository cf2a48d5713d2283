import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { PLAIN_RULES, type RegistrationRules } from '../rules/registration-rules.ts';
import { registrationRules } from '../schema.ts';

/** A version of the conditions; 0 is what holds before the city has set any. */
export type RulesVersion = { readonly version: number; readonly rules: RegistrationRules };

const PLAIN: RulesVersion = { version: 0, rules: PLAIN_RULES };
const COLUMNS = { version: registrationRules.version, rules: registrationRules.rules } as const;

/** The conditions in force. */
export async function getRules(db: Db): Promise<RulesVersion> {
  const [row] = await db
    .select(COLUMNS)
    .from(registrationRules)
    .orderBy(desc(registrationRules.version))
    .limit(1);
  return row ?? PLAIN;
}

/** The conditions under which a paper was sent. */
export async function getRulesOf(db: Db, version: number): Promise<RulesVersion> {
  const [row] = await db
    .select(COLUMNS)
    .from(registrationRules)
    .where(eq(registrationRules.version, version));
  return row ?? PLAIN;
}
