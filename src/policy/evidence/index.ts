export { findFactFile, listFacts } from './queries/list-facts.ts';
export { listSentences, listSentencesOfAll } from './queries/list-sentences.ts';
export { readEvidence } from './queries/read-evidence.ts';
export * from './rules/hand-facts.ts';
export * from './rules/standing.ts';
export type { HandFact, Sentence, SentenceSource } from './schema.ts';
