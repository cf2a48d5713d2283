import type { Text } from '#kernel/words.ts';

/** The classes as a revision document writes them, normalised with an ASCII hyphen. */
export const READ_CLASSES = ['Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'] as const;
export type ReadClass = (typeof READ_CLASSES)[number];

/** What became of a measure, in the order in which several are told. */
export const READ_VERBS = [
  '継続',
  '名称変更',
  '文言変更',
  '分類変更',
  '統合',
  '分割',
  '削除',
  '新規',
] as const;
export type ReadVerb = (typeof READ_VERBS)[number];

/** Lines of the source, counted from 1, both ends included. */
export type Span = { from: number; to: number };

/** A pillar (柱) as both editions share it. */
export type ReadPillar = { number: number; title: string; at: Span };

/** A sub-heading; `mark` is '' where the paper gives it none. */
export type ReadHeading = { pillar: number; mark: string; title: string; at: Span };

/** What is said beside a measure: after ⇒ (arrow), after ※ (remark), or below ＜参考＞ (reference). */
export const NOTE_KINDS = ['arrow', 'remark', 'reference'] as const;
export type ReadNote = { kind: (typeof NOTE_KINDS)[number]; text: string; at: Span };

/** A measure as one edition has it, each piece with the lines that it was read from. */
export type ReadMeasure = {
  /** Its name inside this understanding: 'a1', 'a2' … in the earlier edition, 'b1' … in the later. */
  key: string;
  edition: number;
  /** The pillar's number; 0 where no pillar stands above it. */
  pillar: number;
  /** Its place in `headings`; -1 for none. */
  heading: number;
  /** The circled number (①) that it bears, or 0. */
  circled: number;
  title: string;
  /** null where the paper gives none, or one that is not known. */
  class: ReadClass | null;
  priority: boolean;
  text: string;
  /** これまでの取組, its share by circled number; only in the earlier edition. */
  record: string;
  notes: ReadNote[];
  urls: string[];
  /** True where 変更なし stands for the measure and everything was copied from the earlier edition. */
  isCopied: boolean;
  at: { title: Span; text: Span | null; record: Span | null };
};

/** One edition; `name` is how the paper calls it. */
export type ReadEdition = { number: number; name: string; measures: ReadMeasure[] };

/**
 * What became of measures, by their keys. Every measure of the earlier edition is in one fate's `from`,
 * every one of the later in one `to`. A measure that the paper loses has a fate with no verb and nothing in `to`.
 */
export type ReadFate = {
  from: string[];
  to: string[];
  verbs: ReadVerb[];
  reason: string;
  /** Where the paper says it; null where it follows from comparison alone. */
  at: Span | null;
  /** True where the pair was found by likeness and nobody wrote it. */
  isGuess: boolean;
};

/** Everything that a reader may be unsure of. */
export const DOUBTS = [
  'words-recognised',
  'record-word-recognised',
  'unknown-section',
  'pillar-missing',
  'pillar-twice',
  'heading-guessed',
  'heading-order',
  'title-without-class',
  'title-missing',
  'title-guessed',
  'class-unknown',
  'class-mark-in-text',
  'priority-differs',
  'record-missing',
  'record-without-measure',
  'record-not-allotted',
  'measure-lost',
  'measure-twice',
  'section-empty',
  'new-without-mark',
  'new-with-earlier',
  'fate-guessed',
  'fate-moved',
  'removal-guessed',
  'merge-target-unknown',
  'merge-target-guessed',
  'split-target-unknown',
  'rename-unclear',
  'unchanged-without-earlier',
  'declaration-unclear',
  'line-unclaimed',
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** One thing that an officer should look at: where, what about, and why, in Japanese. */
export type Doubt = { line: number; code: DoubtCode; about: string; detail: string; message: string };

/** What a revision document was understood to say. */
export type Understanding = {
  ok: true;
  pillars: ReadPillar[];
  headings: ReadHeading[];
  /** The earlier edition, then the later. */
  editions: [ReadEdition, ReadEdition];
  fates: ReadFate[];
  uncertain: Doubt[];
  /** The words by which the sections were told apart. */
  words: { earlier: string; later: string; record: string };
};

/** A short line that keeps coming back, and may be the name of an edition or of a section. */
export type Candidate = { word: string; count: number; firstLine: number };

/** Why nothing was understood. */
export const UNREAD_CODES = [
  'reading.empty',
  'reading.too-long',
  'reading.no-guideline',
  'reading.words-unknown',
] as const;
export type UnreadCode = (typeof UNREAD_CODES)[number];

/** Nothing was understood; `ask` is there where an officer can help by choosing words. */
export type Unread = {
  ok: false;
  kind: 'unmet';
  code: UnreadCode;
  text: Text;
  message: string;
  ask?: { candidates: Candidate[]; earlier: string[]; later: string[]; record: string[] } | undefined;
};

export type Reading = Understanding | Unread;
