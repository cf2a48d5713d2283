import { eq } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import { passportPapers, passportRosterRows } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

/** Takes a paper out of the passport: its file, words and rows are erased at once; that it was there stays. */
export async function takeBackPaper(
  { tx, actor, now }: Desk,
  files: Files,
  organisationId: string,
  paperId: string,
) {
  const locked = await lockPaper(tx, actor, organisationId, paperId);
  if (!locked.ok) return locked;
  const { kind, fiscalYear, fileId } = locked.value;
  const isRoster = kind === 'roster';
  if (isRoster) await tx.delete(passportRosterRows).where(eq(passportRosterRows.paperId, paperId));
  await tx
    .update(passportPapers)
    .set({
      endedAt: now,
      ended: 'taken_back',
      summary: '',
      fileId: null,
      publicity: 'centre',
      erasedAt: isRoster ? now : null,
    })
    .where(eq(passportPapers.id, paperId));
  if (fileId !== null) await files.remove(tx, now, fileId);
  return done({ subjectId: paperId, detail: { organisationId, kind, fiscalYear } });
}
