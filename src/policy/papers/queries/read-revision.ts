import type { Db } from '#platform/db/db.ts';
import { listSentencesOfAll } from '#policy/evidence/index.ts';
import { findEdition, listFatesInto, listPublicEditions } from '#policy/register/index.ts';
import { type Revision, revisionOf } from '../rules/revision.ts';

/** Two public editions side by side; nothing when there is none before. */
export async function readRevision(db: Db, number: number): Promise<Revision | undefined> {
  const editions = await listPublicEditions(db);
  const index = editions.findIndex((edition) => edition.number === number);
  const earlier = editions[index - 1];
  if (index < 1 || !earlier) return undefined;
  const from = await findEdition(db, earlier.number);
  const to = await findEdition(db, number);
  if (!from || !to) return undefined;
  const sentences = await listSentencesOfAll(
    db,
    from.measures.map((measure) => measure.id),
  );
  return revisionOf(from, to, await listFatesInto(db, to.edition.id), sentences);
}
