import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findLine, lockMeasure, reviseMeasure } from '#policy/register/index.ts';
import { recordText, type SentenceDraft } from '../rules/draft-record.ts';
import { EVIDENCE_PERMITS } from '../rules/permits.ts';
import { policySentences } from '../schema.ts';

/** Writes これまでの取組 of the newest public measure of a line: its sentences, and the same as running text for the papers. */
export async function writeRecord(desk: Desk, code: string, sentences: readonly SentenceDraft[]) {
  const { tx, actor } = desk;
  const permit = mayBy(EVIDENCE_PERMITS, actor, 'write_record');
  if (!permit.ok) return permit;
  const line = await findLine(tx, code, { drafting: false });
  if (!line) return refuse('missing', 'evidence.no_measure');
  const held = await lockMeasure(tx, line.head.measure.id);
  if (!held) return refuse('missing', 'evidence.no_measure');
  const measureId = held.measure.id;
  await reviseMeasure(desk, held.measure, { record: recordText(sentences) });
  await tx.delete(policySentences).where(eq(policySentences.measureId, measureId));
  if (sentences.length > 0) {
    await tx
      .insert(policySentences)
      .values(sentences.map((sentence, position) => ({ ...sentence, measureId, position })));
  }
  return done({ subjectId: measureId, detail: { code, sentences: sentences.length } });
}
