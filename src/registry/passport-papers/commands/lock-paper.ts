import { eq } from 'drizzle-orm';
import type { Actor } from '#kernel/actor.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import { mayPassport } from '../rules/permits.ts';
import { passportPapers } from '../schema.ts';

/** A current paper of this organisation, locked, when the actor may change it. */
export async function lockPaper(tx: Db, actor: Actor, organisationId: string, paperId: string) {
  const [paper] = await tx.select().from(passportPapers).where(eq(passportPapers.id, paperId)).for('update');
  if (!paper || paper.organisationId !== organisationId) return refuse('missing', 'passport.not_found');
  const permit = mayPassport(actor, organisationId, paper.kind === 'roster' ? 'put_roster' : 'put_paper');
  if (!permit.ok) return permit;
  if (paper.endedAt !== null) return refuse('closed', 'passport.ended');
  return done(paper);
}
