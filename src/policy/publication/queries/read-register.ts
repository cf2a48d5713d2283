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

/** How many earlier editions stand beside the newest in the register. */
const COLUMNS_BACK = 2;

/** The register as the public reads it: the newest public edition with its ancestors and its evidence. */
export type RegisterView = {
  readonly editions: readonly Edition[];
  readonly whole: WholeEdition;
  /** The editions before the newest, newest first, with the fates that led out of each. */
  readonly earlier: readonly { readonly edition: Edition; readonly fates: readonly Fate[] }[];
  readonly evidence: ReadonlyMap<string, Evidence>;
};

/** Nothing until an edition is public. */
export async function readRegister(
  db: Db,
  sources: readonly EvidenceSource[],
  today: string,
): Promise<RegisterView | undefined> {
  const editions = await listPublicEditions(db);
  const newest = editions.at(-1);
  const whole = newest && (await findEdition(db, newest.number));
  if (!whole) return undefined;
  const backwards = editions.toReversed();
  const earlier: { edition: Edition; fates: Fate[] }[] = [];
  for (const [i, edition] of backwards.slice(1, COLUMNS_BACK + 1).entries()) {
    const later = backwards[i];
    earlier.push({ edition, fates: later ? await listFatesInto(db, later.id) : [] });
  }
  const codes = whole.measures.map((measure) => measure.code);
  return { editions, whole, earlier, evidence: await readEvidence(db, sources, codes, today) };
}
