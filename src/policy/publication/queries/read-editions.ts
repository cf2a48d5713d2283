import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource } from '#platform/manifest.ts';
import { type Evidence, readEvidence } from '#policy/evidence/index.ts';
import {
  type Edition,
  type Fate,
  findEdition,
  listFatesInto,
  listPublicEditions,
  type WholeEdition,
} from '#policy/register/index.ts';

/** An edition that the public may read, with the public edition before it; nothing when it is none of theirs. */
export async function readEdition(
  db: Db,
  sources: readonly EvidenceSource[],
  number: number,
  today: string,
): Promise<
  | {
      editions: Edition[];
      whole: WholeEdition;
      before: { edition: Edition; fates: Fate[] } | null;
      evidence: Map<string, Evidence>;
    }
  | undefined
> {
  const editions = await listPublicEditions(db);
  const index = editions.findIndex((edition) => edition.number === number);
  const whole = index === -1 ? undefined : await findEdition(db, number);
  if (!whole) return undefined;
  const earlier = editions[index - 1];
  const before = earlier ? { edition: earlier, fates: await listFatesInto(db, whole.edition.id) } : null;
  const codes = whole.measures.map((measure) => measure.code);
  return { editions, whole, before, evidence: await readEvidence(db, sources, codes, today) };
}
