import { and, eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findSeries } from '../queries/find-series.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';
import { grantLetterSeries } from '../schema.ts';

export type SeriesPaper = {
  readonly fiscalYear: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly nextNumber: number;
  readonly sender: string;
  readonly contact: string;
};

/** Sets how letters of a fiscal year are numbered and signed. A number that was given is never given again. */
export async function setSeries({ tx, actor, now }: Desk, version: number, paper: SeriesPaper) {
  const permit = mayBy(LETTER_PERMITS, actor, 'write_templates');
  if (!permit.ok) return permit;
  const { fiscalYear } = paper;
  const standing = await findSeries(tx, fiscalYear);
  if ((standing?.version ?? 0) !== version) return refuse('closed', 'grant_letters.changed_meanwhile');
  if (standing && paper.nextNumber < standing.nextNumber)
    return refuse('unmet', 'grant_letters.number_given');
  const set = { ...paper, version: version + 1, setAt: now, setBy: actor.id };
  const rows = standing
    ? await tx
        .update(grantLetterSeries)
        .set(set)
        .where(and(eq(grantLetterSeries.fiscalYear, fiscalYear), eq(grantLetterSeries.version, version)))
        .returning({ fiscalYear: grantLetterSeries.fiscalYear })
    : await tx
        .insert(grantLetterSeries)
        .values(set)
        .onConflictDoNothing()
        .returning({ fiscalYear: grantLetterSeries.fiscalYear });
  if (rows.length === 0) return refuse('closed', 'grant_letters.changed_meanwhile');
  return done({ subjectId: `series ${fiscalYear}`, detail: { fiscalYear, nextNumber: paper.nextNumber } });
}
