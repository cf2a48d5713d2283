import { declarationIn } from './declarations.ts';
import { NUMERAL, numeralOf } from './folding.ts';
import { ARROWS, bulletLength, classMarkIn, REMARK } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';
import type { Item } from './source-lines.ts';

/** How a pillar or heading may be numbered; kana is always a heading. */
export const NUMBERINGS = ['paren', 'ordinal', 'roman', 'bare', 'dot', 'kana'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** A line that looks like a pillar or a sub-heading. */
export type Headline = { numbering: Numbering; number: number; mark: string; title: string };

const KANA = 'アイウエオカキクケコサシスセソタチツテト';
const LONGEST = 100;
const PATTERNS: readonly (readonly [Exclude<Numbering, 'kana'>, RegExp])[] = [
  ['paren', new RegExp(`^\\(\\s*(${NUMERAL})\\s*\\)\\s*(.+)$`)],
  ['paren', /^([\u2474-\u2487])\s*(.+)$/],
  ['ordinal', new RegExp(`^第\\s*(${NUMERAL})\\s*(?:章|節|の柱|柱)?[\\s:.、]\\s*(.+)$`)],
  [
    'ordinal',
    new RegExp(`^(?:施策の柱|基本目標|基本方針|基本施策|柱|方針|目標)\\s*(${NUMERAL})[\\s:.、]\\s*(.+)$`),
  ],
  ['roman', /^([Ⅰ-Ⅻ])[\s.、:]\s*(.+)$/],
  ['dot', /^([0-9]{1,2})[.、)]\s*(.+)$/],
  ['bare', /^([0-9]{1,2})\s+(.+)$/],
];
const KANA_LINE = new RegExp(`^\\(?([${KANA}])(?:\\)\\s*|[\\s.、:]\\s*)(.+)$`);

function numberOf(mark: string): number {
  const code = mark.charCodeAt(0);
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2474 + 1;
  if (code >= 0x2160 && code <= 0x216b) return code - 0x2160 + 1;
  return numeralOf(mark) ?? 0;
}

/** Where ア stands in its row, from 1; 0 for no kana mark. */
export function kanaValue(mark: string): number {
  return mark.length === 1 ? KANA.indexOf(mark) + 1 : 0;
}

function bulletOf(line: string): number {
  return /^[・*-]/.test(line) ? 0 : bulletLength(line);
}

/** Lines that can be no title: sentences, addresses, measures, notes. */
export function isProse(line: string, words: ReadingWords): boolean {
  if (line.length > LONGEST || /[。]|https?:/.test(line)) return true;
  return ARROWS.test(line) || REMARK.test(line) || classMarkIn(line, words) !== undefined;
}

/** Reads a line as a pillar or sub-heading; undefined where it has no number or mark of one. */
export function headlineOf(item: Item, words: ReadingWords): Headline | undefined {
  if (item.fold.length > LONGEST || isProse(item.fold, words)) return undefined;
  const said = declarationIn(item, words);
  if (said !== undefined && said.kind !== 'removed') return undefined;
  const start = bulletOf(item.fold);
  const isBracketed = /^[【〔[].*[】〕\]]$/.test(item.fold.slice(start));
  const from = start + (isBracketed ? 1 : 0);
  const to = item.fold.length - (isBracketed ? 1 : 0);
  const line = item.fold.slice(from, to);
  const titleIn = (found: RegExpExecArray) => {
    const title = found[2] ?? '';
    return item.text.slice(to - title.length, to).trim();
  };
  const kana = KANA_LINE.exec(line);
  if (kana !== null) {
    const mark = kana[1] ?? '';
    return { numbering: 'kana', number: kanaValue(mark), mark, title: titleIn(kana) };
  }
  for (const [numbering, pattern] of PATTERNS) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const mark = found[1] ?? '';
    return { numbering, number: numberOf(mark), mark: `(${numberOf(mark)})`, title: titleIn(found) };
  }
  return undefined;
}
