import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import {
  checkReadiness,
  type Edition,
  type Fate,
  findEdition,
  listFatesInto,
  type Measure,
} from '#policy/register/index.ts';

/** All that is asked of an edition before it is published. */
export type Paper = { earlier: Measure[] | null; later: Measure[]; fates: Fate[] };

/** Reads an edition with the one before it and the fates between them. */
export async function readPaper(db: Db, edition: Edition): Promise<Paper> {
  const earlier = await findEdition(db, edition.number - 1);
  const later = await findEdition(db, edition.number);
  const fates = await listFatesInto(db, edition.id);
  return { earlier: earlier?.measures ?? null, later: later?.measures ?? [], fates };
}

/** Why the paper cannot be published as it is; the publish page lists the measures that are meant. */
export function checkPaper({
  earlier,
  later,
  fates,
}: Paper): Verdict<
  | 'policy.edition_is_empty'
  | 'policy.fates_missing'
  | 'policy.fates_without_reason'
  | 'policy.overrides_without_reason'
> {
  const { gaps, silent, unexplained, isEmpty } = checkReadiness(earlier, later, fates);
  if (isEmpty) return refuse('unmet', 'policy.edition_is_empty');
  if (gaps.length > 0) return refuse('unmet', 'policy.fates_missing');
  if (silent.length > 0) return refuse('unmet', 'policy.fates_without_reason');
  return unexplained.length > 0 ? refuse('unmet', 'policy.overrides_without_reason') : yes;
}
