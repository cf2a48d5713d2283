import type { Fact } from '#platform/manifest.ts';
import type { SentenceSource } from '../schema.ts';

/** A sentence of これまでの取組 before it is stored. */
export type SentenceDraft = { sentence: string; sources: SentenceSource[] };

/** The first draft of a record: one sentence a fact, oldest first, each standing on its own record. */
export function draftRecord(facts: readonly Fact[]): SentenceDraft[] {
  return facts.map((fact) => ({ sentence: fact.sentence.ja, sources: [sourceOf(fact)] }));
}

/** How a sentence names the record that it stands on. */
export function sourceOf(fact: Fact): SentenceSource {
  return { key: fact.key, on: fact.on, label: fact.sentence.ja, href: fact.href };
}

/** The record as running text, as the papers print it. */
export function recordText(sentences: readonly Pick<SentenceDraft, 'sentence'>[]): string {
  return sentences.map((s) => s.sentence).join('\n');
}
