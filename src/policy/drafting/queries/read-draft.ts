import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource } from '#platform/manifest.ts';
import { type Evidence, readEvidence } from '#policy/evidence/index.ts';
import {
  checkReadiness,
  type Fate,
  findEdition,
  listFatesInto,
  type Measure,
  type Readiness,
  type WholeEdition,
} from '#policy/register/index.ts';
import { type CommentCount, countComments } from './list-comments.ts';

/** An edition beside the one before it, with all that its officers look at. */
export type Draft = {
  earlier: WholeEdition | undefined;
  later: WholeEdition;
  fates: Fate[];
  readiness: Readiness<Measure, Fate>;
  comments: Map<string, CommentCount>;
};

/** The edition of that number with the one before it; nothing when there is none. */
export async function findDraft(db: Db, number: number): Promise<Draft | undefined> {
  const later = await findEdition(db, number);
  if (!later) return undefined;
  const earlier = await findEdition(db, number - 1);
  const fates = await listFatesInto(db, later.edition.id);
  const ids = [...(earlier?.measures ?? []), ...later.measures].map((m) => m.id);
  return {
    earlier,
    later,
    fates,
    readiness: checkReadiness(earlier?.measures ?? null, later.measures, fates),
    comments: await countComments(db, ids),
  };
}

/** How the lines of a draft stand by their evidence today, by code. */
export function readStandings(
  db: Db,
  sources: readonly EvidenceSource[],
  { earlier, later }: Draft,
  today: string,
): Promise<Map<string, Evidence>> {
  const codes = [...(earlier?.measures ?? []), ...later.measures].map((m) => m.code);
  return readEvidence(db, sources, [...new Set(codes)], today);
}
