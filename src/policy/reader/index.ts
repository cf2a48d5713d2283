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
} from '#policy/notation/index.ts';
export { DEFAULT_WORDS, DOUBT_TEXTS, type ReadingWords, TABLE_SIGNS } from '#policy/notation/index.ts';
export { toJson, type UnderstandingJson } from './to-json.ts';
export { understand } from './understand.ts';
