export { DOUBT_TEXTS } from './doubts.ts';
export { DEFAULT_WORDS, type ReadingWords } from './reading-words.ts';
export { TABLE_SIGNS } from './source-lines.ts';
export { toJson, type UnderstandingJson } from './to-json.ts';
export { understand } from './understand.ts';
export type {
  Candidate,
  Doubt,
  DoubtCode,
  ReadClass,
  ReadEdition,
  ReadFate,
  ReadHeading,
  Reading,
  ReadMeasure,
  ReadNote,
  ReadPillar,
  ReadVerb,
  Span,
  Understanding,
  Unread,
  UnreadCode,
} from './understanding.ts';
