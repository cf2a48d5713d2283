import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  announceNews,
  type EditionPaper,
  type EditionState,
  findEdition,
  lockEdition,
  setRecords,
  type WholeEdition,
  writeEdition,
  writeFates,
} from '#policy/register/index.ts';
import { policyEditions, policyMeasures } from '#policy/register/schema.ts';
import { fatesOf } from '../review-fates.ts';
import { papersOf } from '../rules/papers.ts';
import { READING_PERMITS } from '../rules/permits.ts';
import { kept, problemsOf, type Review } from '../rules/review.ts';
import { READING } from '../words.ts';

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
  const place = await checkPlace(desk, review);
  if (!place.ok) return place;
  const before = place.value;
  const known = before && codesByKey(review, before.measures);
  if (before && !known) return refuse('unmet', 'reading.earlier_differs');
  const used = await tx.selectDistinct({ code: policyMeasures.code }).from(policyMeasures);
  const given = known && { earlier: known, used: used.map((row) => row.code) };
  const { earlier, later, fates } = papersOf(review, fatesOf(review), laterState, given);
  const first = before ? await keepEarlier(desk, before, earlier) : await writeEdition(desk, earlier);
  const second = await writeEdition(desk, withShortTitles(later, before));
  await writeFates(desk, first, second, fates);
  if (laterState !== 'drafting') await announce(desk, later);
  return done({
    subjectId: second.editionId,
    detail: { edition: later.number, measures: later.measures.length, fates: fates.length },
  });
}

/** The earlier edition where the register has it; an edition follows the newest one, or comes into an empty register. */
async function checkPlace({ tx }: Desk, { earlier, later }: Review) {
  const editions = await tx.select().from(policyEditions);
  if (editions.some((edition) => edition.number === later.number))
    return refuse('closed', 'reading.edition_exists');
  if (editions.length === 0) return done(undefined);
  const newest = Math.max(...editions.map((edition) => edition.number));
  if (newest !== earlier.number) return refuse('unmet', 'reading.not_next');
  const locked = await lockEdition(tx, earlier.number);
  if (locked?.state === 'drafting') return refuse('closed', 'reading.earlier_is_draft');
  return done(await findEdition(tx, earlier.number));
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

async function keepEarlier(desk: Desk, before: WholeEdition, paper: EditionPaper) {
  await setRecords(desk, before.measures, paper.measures);
  return { editionId: before.edition.id, measureIds: new Map(before.measures.map((m) => [m.code, m.id])) };
}

/** A pillar goes on under the short name that the navigation knows it by. */
function withShortTitles(paper: EditionPaper, before: WholeEdition | undefined): EditionPaper {
  const short = new Map(before?.pillars.map((pillar) => [pillar.number, pillar.shortTitle]));
  return {
    ...paper,
    pillars: paper.pillars.map((pillar) => ({ ...pillar, shortTitle: short.get(pillar.number) ?? '' })),
  };
}

function announce(desk: Desk, later: EditionPaper): Promise<void> {
  return announceNews(desk, {
    kind: 'imported',
    code: null,
    editionNumber: later.number,
    title: later.name,
    summary: READING.news.ja.replace('{name}', later.name),
  });
}
