import { fold, squeeze } from './folding.ts';
import type { ReadingWords } from './reading-words.ts';
import type { ReadClass } from './understanding.ts';

const BULLETS = '·•●○◯◎■□◆◇▪▫‣⁃∙⋅◦・*▶▼';
const BULLET = new RegExp(`^(?:[${BULLETS}]\\s*|[-–—−‐]\\s+)`);
const PAIRS: Record<string, string> = {
  '【': '】',
  '〔': '〕',
  '[': ']',
  '(': ')',
  '<': '>',
  '〈': '〉',
  '《': '》',
  '≪': '≫',
  '「': '」',
};
const LONGEST_MARK = 24;

/** How many characters of a bullet stand at the head of a folded line; a row of dots is none. */
export function bulletLength(line: string): number {
  const found = BULLET.exec(line);
  if (found === null) return 0;
  const rest = line.slice(found[0].length);
  return /^[・…‥.·]/.test(rest) ? 0 : found[0].length;
}

/** A pair of brackets with little in it. */
export type Bracket = { start: number; end: number; open: string; content: string };

/** The short bracketed words of a folded line, from left to right. */
export function bracketsIn(line: string, from = 0): Bracket[] {
  const found: Bracket[] = [];
  for (let i = from; i < line.length; i += 1) {
    const open = line[i] ?? '';
    const close = PAIRS[open];
    if (close === undefined) continue;
    const at = line.slice(i + 1, i + 2 + LONGEST_MARK).indexOf(close);
    if (at < 0) continue;
    found.push({ start: i, end: i + at + 2, open, content: line.slice(i + 1, i + 1 + at) });
  }
  return found;
}

const JOINT = '[-‐-―−ー~・.·:(/_,、]*';
const CLASS_PATTERNS: readonly (readonly [RegExp, ReadClass])[] = [
  [/^(?:I|Ⅰ|ⅰ|i)$/, 'Ⅰ'],
  [new RegExp(`^(?:II|Ⅱ|ⅱ|ii)${JOINT}[アあ]\\)?$`), 'Ⅱ-ア'],
  [new RegExp(`^(?:II|Ⅱ|ⅱ|ii)${JOINT}[イい]\\)?$`), 'Ⅱ-イ'],
  [/^(?:III|Ⅲ|ⅲ|iii)$/, 'Ⅲ'],
];
const CLASS_LIKE = new RegExp(
  `^(?:[IVXⅠ-Ⅻⅰ-ⅻ]{1,4}|[A-Ea-e0-9])(?:${JOINT}[ァ-ンA-Za-z0-9]\\)?)?$|^[ア-オ]$`,
);

/** True where the words in a bracket are one of the words of a list. */
export function isOneOf(content: string, words: readonly string[]): boolean {
  const plain = squeeze(content);
  return words.some((word) => squeeze(word) === plain);
}

/** A class mark beside a title: known, or only looking like one. */
export type ClassMark = {
  start: number;
  end: number;
  class: ReadClass | null;
  written: string;
  priority: boolean;
};

function withoutPriority(content: string, words: ReadingWords): string {
  const bare = squeeze(content).replace(/^(?:分類|区分)[:：]?/, '');
  const priority = words.priority.map(squeeze).find((word) => bare.includes(word));
  if (priority === undefined) return bare;
  return bare.replace(priority, '').replace(/[・、,:/()<>\s]+$/, '');
}

/** The class that the words in a bracket name, with what was written; undefined where they name none. */
export function classOf(
  content: string,
  words: ReadingWords,
): { class: ReadClass | null; priority: boolean } | undefined {
  const bare = withoutPriority(content, words);
  const priority = bare !== squeeze(content).replace(/^(?:分類|区分)[:：]?/, '');
  for (const [pattern, value] of CLASS_PATTERNS) if (pattern.test(bare)) return { class: value, priority };
  return CLASS_LIKE.test(bare) ? { class: null, priority } : undefined;
}

/** Round brackets and angles hold many things: there only a known class counts. */
const FIRM = '【〔[';

/** The first class mark of a folded line from a place on. */
export function classMarkIn(line: string, words: ReadingWords, from = 0): ClassMark | undefined {
  for (const bracket of bracketsIn(line, from)) {
    if (bracket.open === '「') continue;
    const named = classOf(bracket.content, words);
    if (named === undefined || (named.class === null && !FIRM.includes(bracket.open))) continue;
    return { ...named, start: bracket.start, end: bracket.end, written: bracket.content.trim() };
  }
  const bare = /\s((?:Ⅰ|Ⅲ|Ⅱ[-‐-―−ー]?[アイ])|II[-‐-―−ー][アイ]|III)$/.exec(line.slice(from));
  if (bare === null) return undefined;
  const written = bare[1] ?? '';
  const start = from + bare.index;
  return { start, end: line.length, class: classOf(written, words)?.class ?? null, written, priority: false };
}

/** ① is 1, ⑳ is 20, ㉑ is 21; 0 for any other character. */
export function circledValue(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  return 0;
}

/** The circled number at the head of a line (after its bullet), and where the words begin. */
export function leadingCircled(line: string): { value: number; length: number } {
  const bullet = bulletLength(line);
  const value = circledValue(line.charAt(bullet));
  if (value === 0) return { value: 0, length: 0 };
  const spaces = /^[\s.:、)]*/.exec(line.slice(bullet + 1))?.[0].length ?? 0;
  return { value, length: bullet + 1 + spaces };
}

/** A folded line without its bullet, its brackets on both ends and its full stop. */
export function bareWords(line: string): string {
  let bare = line.trim();
  for (let i = 0; i < 3; i += 1) {
    bare = bare.slice(bulletLength(bare)).replace(/^[※⇒→]+\s*/, '');
    const close = PAIRS[bare.charAt(0)];
    if (close !== undefined && bare.indexOf(close) === bare.length - 1) bare = bare.slice(1, -1).trim();
    bare = bare.replace(/[。:：\s]+$/, '');
  }
  return bare;
}

/** A page number or a rule drawn with strokes: no words of the paper. */
export function isFurniture(line: string): boolean {
  return (
    line.length < 40 && /^(?:[-–—−‐ー\s]*(?:p\.?|P\.?)?[0-9]{1,4}[-–—−‐ー\s]*|[-–—−‐=_─━―*\s]+)$/.test(line)
  );
}

/** The addresses in some text, without the punctuation that follows them. */
export function urlsIn(text: string): string[] {
  const found = fold(text).match(/https?:\/\/[\x21-\x7e]+/g) ?? [];
  return [...new Set(found.map((url) => url.replace(/[).,;:'"\]>]+$/, '')))];
}

export const ARROWS = /^(?:⇒|→|➡|⇨|➔|=>|⇛)\s*/;
export const REMARK = /^(?:※|\*{1,2}注|注\))\s*[0-9]?\s*/;
