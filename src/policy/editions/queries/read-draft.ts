import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource } from '#platform/manifest.ts';
import { type CommentCount, countComments } from '#policy/comments/index.ts';
import { type Evidence, readEvidence } from '#policy/evidence/index.ts';
import { findTies, type Ties } from '#policy/lineage/index.ts';

/** An edition beside the one before it, with all that its officers look at. */
export type Draft = Ties & { comments: Map<string, CommentCount> };

/** The edition of that number with the one before it; nothing when there is none. */
export async function findDraft(db: Db, number: number): Promise<Draft | undefined> {
  const ties = await findTies(db, number);
  if (!ties) return undefined;
  const ids = measuresOf(ties).map((m) => m.id);
  return { ...ties, comments: await countComments(db, ids) };
}

/** How the lines of a draft stand by their evidence today, by code. */
export function readStandings(
  db: Db,
  sources: readonly EvidenceSource[],
  draft: Draft,
  today: string,
): Promise<Map<string, Evidence>> {
  const codes = measuresOf(draft).map((m) => m.code);
  return readEvidence(db, sources, [...new Set(codes)], today);
}

function measuresOf({ earlier, later }: Ties) {
  return [...(earlier?.measures ?? []), ...later.measures];
}
