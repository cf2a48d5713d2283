import type { Fact } from '#platform/manifest.ts';
import type { SentenceSource } from '../schema.ts';

/** A sentence of これまでの取組 before it is stored. */
export type SentenceDraft = { sentence: string; sources: SentenceSource[] };

/** A sentence on the desk; `isOffered` when it was drafted from a record that the text does not speak of yet. */
export type DeskSentence = SentenceDraft & { isOffered: boolean; isTaken: boolean };

/** The longest sentence that one field takes; papers that were imported hold long ones. */
export const LONGEST_SENTENCE = 1_000;

/**
 * これまでの取組 for the desk: the text as it stands, line by line, each line with the records that it was drafted
 * from; below it one sentence for every record that it does not speak of yet. Over an empty text all of them are taken.
 */
export function draftRecord(
  record: string,
  saved: readonly SentenceDraft[],
  facts: readonly Fact[],
): DeskSentence[] {
  const standing = linesOf(record).map((sentence) => ({
    sentence,
    sources: saved.find((one) => one.sentence === sentence)?.sources ?? [],
    isOffered: false,
    isTaken: true,
  }));
  const told = new Set(standing.flatMap((one) => one.sources.map((source) => source.key)));
  const offered = facts
    .filter((fact) => !told.has(fact.key))
    .map((fact) => ({
      sentence: fact.sentence.ja,
      sources: [sourceOf(fact)],
      isOffered: true,
      isTaken: standing.length === 0,
    }));
  return [...standing, ...offered];
}

/** What the desk's form says: sentences with the keys of their records, in order; offered ones only where they are ticked. */
export type SentRecord = { sentence: string[]; key: string[]; offered: string[]; take: string[] };

/** Ties each sentence that was sent to the record whose key came with it; a key that names no record is dropped. */
export function tieSentences(sent: SentRecord, facts: readonly Fact[]): DeskSentence[] {
  const known = new Map(facts.map((fact) => [fact.key, fact]));
  return sent.sentence.map((sentence, i) => {
    const key = sent.key[i] ?? '';
    const fact = known.get(key);
    const isOffered = key !== '' && sent.offered.includes(key);
    return {
      sentence: sentence.replaceAll('\r\n', '\n').trim(),
      sources: fact ? [sourceOf(fact)] : [],
      isOffered,
      isTaken: !isOffered || sent.take.includes(key),
    };
  });
}

/** What of it is stored: what is taken and not empty, one sentence a line. */
export function sentencesToStore(desk: readonly DeskSentence[]): SentenceDraft[] {
  return desk
    .filter((one) => one.isTaken)
    .flatMap(({ sentence, sources }) => linesOf(sentence).map((line) => ({ sentence: line, sources })));
}

/** How a sentence names the record that it stands on. */
function sourceOf(fact: Fact): SentenceSource {
  return { key: fact.key, on: fact.on, label: fact.sentence.ja, href: fact.href };
}

/** The record as running text, as the papers print it. */
export function recordText(sentences: readonly Pick<SentenceDraft, 'sentence'>[]): string {
  return sentences.map((s) => s.sentence).join('\n');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
