import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { getRules } from '../queries/get-rules.ts';
import { CONDITION_PERMITS } from '../rules/permits.ts';
import type { RegistrationRules } from '../rules/registration-rules.ts';
import { registrationRules } from '../schema.ts';

/** Writes a new version of the conditions; papers that are on their way keep the one under which they were sent. */
export async function setRules({ tx, actor, now }: Desk, version: number, rules: RegistrationRules) {
  const permit = mayBy(CONDITION_PERMITS, actor, 'set_rules');
  if (!permit.ok) return permit;
  const standing = await getRules(tx);
  if (standing.version !== version) return refuse('closed', 'conditions.changed_meanwhile');
  const [row] = await tx
    .insert(registrationRules)
    .values({ version: version + 1, rules, setAt: now, setBy: actor.id })
    .onConflictDoNothing()
    .returning({ version: registrationRules.version });
  if (!row) return refuse('closed', 'conditions.changed_meanwhile');
  return done({ subjectId: `rules ${row.version}`, detail: { version: row.version } });
}
