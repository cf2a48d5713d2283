import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { OrganisationPaper } from '../rules/paper.ts';
import { mayActFor } from '../rules/permits.ts';
import { organisations } from '../schema.ts';
import { lockOrganisation } from './lock-organisation.ts';
import { columnsOf, rewriteParts } from './write-parts.ts';

/** Writes a whole paper over an organisation. Runs inside commands that lock it and check who may. */
export async function rewriteOrganisation(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  organisation: { readonly id: string; readonly version: number },
  paper: OrganisationPaper,
): Promise<void> {
  await tx
    .update(organisations)
    .set({ ...columnsOf(paper), version: organisation.version + 1, updatedAt: now })
    .where(eq(organisations.id, organisation.id));
  await rewriteParts(tx, organisation.id, paper);
}

/**
 * Changes what an organisation says of itself, by a member or by the centre for it. `version` is the one that the page
 * showed: when somebody else has saved since, nothing is written.
 */
export async function changeOrganisation(desk: Desk, id: string, version: number, paper: OrganisationPaper) {
  const organisation = await lockOrganisation(desk.tx, id);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  const permit = mayActFor(desk.actor, id);
  if (!permit.ok) return permit;
  if (organisation.version !== version) return refuse('closed', 'organisations.changed_meanwhile');
  await rewriteOrganisation(desk, organisation, paper);
  return done({
    subjectId: id,
    detail: { version: version + 1 },
    touched: { topic: 'organisations', ids: [id] },
  });
}
