import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { PaperPublicity } from '../rules/papers.ts';
import { passportPapers } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

/** Shows a paper to everybody, or no longer. A roster is never shown. */
export async function setPublicity(
  { tx, actor }: Desk,
  organisationId: string,
  paperId: string,
  publicity: PaperPublicity,
) {
  const locked = await lockPaper(tx, actor, organisationId, paperId);
  if (!locked.ok) return locked;
  if (locked.value.kind === 'roster') return refuse('unmet', 'passport.never_public');
  await tx.update(passportPapers).set({ publicity }).where(eq(passportPapers.id, paperId));
  return done({ subjectId: paperId, detail: { organisationId, publicity } });
}
