import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findLine, lockMeasure, reviseMeasure } from '#policy/register/index.ts';
import { recordText, type SentenceDraft } from '../rules/draft-record.ts';
import { EVIDENCE_PERMITS } from '../rules/permits.ts';
import { recordHome } from '../rules/record-home.ts';
import { policySentences } from '../schema.ts';

/** The sentences, and the revision of the measure over which they were written. */
export type WrittenRecord = { revision: number; sentences: readonly SentenceDraft[] };

/**
 * Writes これまでの取組 of a line's measure in the edition in force: its sentences, and the same as running text for
 * the papers. Nobody writes over what somebody else has changed meanwhile.
 */
export async function writeRecord(desk: Desk, code: string, { revision, sentences }: WrittenRecord) {
  const { tx, actor } = desk;
  const permit = mayBy(EVIDENCE_PERMITS, actor, 'write_record');
  if (!permit.ok) return permit;
  const line = await findLine(tx, code, { drafting: false });
  const held = line && (await lockMeasure(tx, recordHome(line).measure.id));
  if (!held) return refuse('missing', 'evidence.no_measure');
  if (held.measure.revision !== revision) return refuse('closed', 'evidence.record_changed');
  const measureId = held.measure.id;
  await reviseMeasure(desk, held.measure, { record: recordText(sentences) });
  await tx.delete(policySentences).where(eq(policySentences.measureId, measureId));
  if (sentences.length > 0) {
    await tx
      .insert(policySentences)
      .values(
        sentences.map(({ sentence, sources }, position) => ({ sentence, sources, measureId, position })),
      );
  }
  return done({ subjectId: measureId, detail: { code, sentences: sentences.length } });
}
