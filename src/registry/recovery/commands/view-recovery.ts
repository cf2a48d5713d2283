import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findOrganisation } from '#registry/organisations/index.ts';
import { RECOVERY_PERMITS } from '../rules/permits.ts';
import { successionRecoveries } from '../schema.ts';

/** Reads a recovery with its addresses and what the register knows; who looked is written down in the same transaction. */
export async function viewRecovery({ tx, actor }: Desk, id: string) {
  const permit = mayBy(RECOVERY_PERMITS, actor, 'view');
  if (!permit.ok) return permit;
  const [recovery] = await tx.select().from(successionRecoveries).where(eq(successionRecoveries.id, id));
  const whole = recovery && (await findOrganisation(tx, recovery.organisationId));
  if (!recovery || !whole) return refuse('missing', 'recovery.not_found');
  return done({ subjectId: id, recovery, whole });
}
