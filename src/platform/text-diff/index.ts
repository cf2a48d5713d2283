export { type DiffPart, wordDiff } from './word-diff.ts';
