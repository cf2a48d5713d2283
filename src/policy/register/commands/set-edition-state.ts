import { eq } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import type { EditionState } from '../rules/edition-flow.ts';
import { type Edition, policyEditions } from '../schema.ts';

/** Moves an edition on; its first day before the public is noted once. Runs inside a command that holds it. */
export async function setEditionState(
  { tx, now }: Desk,
  edition: Edition,
  next: { state: EditionState; adoptedOn?: string | undefined },
): Promise<void> {
  await tx
    .update(policyEditions)
    .set({
      state: next.state,
      adoptedOn: next.adoptedOn ?? null,
      publishedAt: edition.publishedAt ?? (next.state === 'drafting' ? null : now),
    })
    .where(eq(policyEditions.id, edition.id));
}
