import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  announceNews,
  type EditionState,
  findEdition,
  setRecords,
  writeEdition,
  writeFates,
} from '#policy/register/index.ts';
import { policyEditions } from '#policy/register/schema.ts';
import { papersOf } from '../rules/papers.ts';
import { READING_PERMITS } from '../rules/permits.ts';
import { kept, problemsOf, type Review } from '../rules/review.ts';

/**
 * Stores both editions of a confirmed review and the fates between them, or nothing at all.
 * An earlier edition that the register has already is kept as it is, when its measures are the same by name;
 * only its records are taken over where the register has none.
 */
export async function importEditions(desk: Desk, review: Review, laterState: EditionState) {
  const { tx, actor } = desk;
  const permit = mayBy(READING_PERMITS, actor, 'import_guideline');
  if (!permit.ok) return permit;
  if (problemsOf(review).length > 0) return refuse('unmet', 'reading.has_problems');
  // Two imports at once wait for each other here.
  await tx.execute('lock table policy_editions in share row exclusive mode');
  const [taken] = await tx
    .select()
    .from(policyEditions)
    .where(eq(policyEditions.number, review.later.number));
  if (taken) return refuse('closed', 'reading.edition_exists');
  const before = await findEdition(tx, review.earlier.number);
  const known = before && codesByKey(review, before.measures);
  if (before && !known) return refuse('unmet', 'reading.earlier_differs');
  const { earlier, later, fates } = papersOf(review, laterState, known);
  const first = before
    ? {
        editionId: before.edition.id,
        measureIds: new Map(before.measures.map((m) => [m.code, m.id])),
      }
    : await writeEdition(desk, earlier);
  if (before) await setRecords(desk, before.measures, earlier.measures);
  const second = await writeEdition(desk, later);
  await writeFates(desk, first, second, fates);
  if (laterState !== 'drafting') {
    await announceNews(desk, {
      kind: 'imported',
      code: null,
      editionNumber: later.number,
      title: later.name,
      summary: later.name,
    });
  }
  return done({
    subjectId: second.editionId,
    detail: { edition: later.number, measures: later.measures.length, fates: fates.length },
  });
}

/** The register's codes for the measures of the review, or nothing when the two do not hold the same measures. */
function codesByKey(review: Review, measures: readonly { title: string; code: string }[]) {
  const earlier = kept(review, 'earlier');
  const codes = new Map<string, string>();
  for (const measure of earlier) {
    const twin = measures.find((m) => m.title === measure.title);
    if (twin) codes.set(measure.key, twin.code);
  }
  return codes.size === earlier.length && earlier.length === measures.length ? codes : undefined;
}
