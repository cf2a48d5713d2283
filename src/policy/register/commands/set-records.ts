import type { Desk } from '#platform/act.ts';
import type { Measure } from '../schema.ts';
import { reviseMeasure } from './revise-measure.ts';

/** Takes over これまでの取組 and notes from a newer paper where the register has none. Runs inside a command. */
export async function setRecords(
  desk: Desk,
  measures: readonly Measure[],
  papers: readonly { code: string; record: string; note: string }[],
): Promise<void> {
  for (const measure of measures) {
    const paper = papers.find((p) => p.code === measure.code);
    if (!paper) continue;
    await reviseMeasure(desk, measure, {
      ...(measure.record === '' ? { record: paper.record } : {}),
      ...(measure.note === '' ? { note: paper.note } : {}),
    });
  }
}
