import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayPassport, roleFor } from '../rules/permits.ts';
import { passportPapers } from '../schema.ts';

/** Opens the file of a paper for somebody who may see it; that is written down like a look at a roster. */
export async function viewFile({ tx, actor }: Desk, organisationId: string, paperId: string) {
  const [paper] = await tx.select().from(passportPapers).where(eq(passportPapers.id, paperId));
  if (!paper || paper.organisationId !== organisationId) return refuse('missing', 'passport.not_found');
  const permit = mayPassport(actor, organisationId, 'view');
  if (!permit.ok) return permit;
  if (paper.fileId === null) return refuse('missing', 'passport.no_file');
  return done({ subjectId: paperId, detail: { as: roleFor(actor, organisationId) }, fileId: paper.fileId });
}
