import { eq } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { policyComments } from '../schema.ts';

/** What was said about a measure goes with the one that it continued. Runs inside the command that removes it. */
export async function carryComments({ tx }: Pick<Desk, 'tx'>, from: string, to: string): Promise<void> {
  await tx.update(policyComments).set({ measureId: to }).where(eq(policyComments.measureId, from));
}
