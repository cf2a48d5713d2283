import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findBatch, findLetter, lettersOfBatch } from '../queries/list-letters.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';

/** The name under which looks of staff are written down; no public page reads it. */
export const LETTER_LOOK = 'grant_letter_looks.open';

/** Opens a letter for staff; who represents the group stands in it, so the look is written down. */
export async function viewLetter({ tx, actor }: Desk, id: string) {
  const permit = mayBy(LETTER_PERMITS, actor, 'read_all');
  if (!permit.ok) return permit;
  const letter = await findLetter(tx, id);
  if (!letter) return refuse('missing', 'grant_letters.not_found');
  return done({ subjectId: id, letter, detail: { code: letter.code } });
}

/** Opens all letters of a batch for staff. */
export async function viewBatch({ tx, actor }: Desk, id: string) {
  const permit = mayBy(LETTER_PERMITS, actor, 'read_all');
  if (!permit.ok) return permit;
  const batch = await findBatch(tx, id);
  if (!batch) return refuse('missing', 'grant_letters.not_found');
  const letters = await lettersOfBatch(tx, id);
  return done({ subjectId: id, batch, letters, detail: { letters: letters.length } });
}
