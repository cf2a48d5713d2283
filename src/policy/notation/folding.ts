const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const folded = new Map<string, string>();

/** Circled numbers and Roman numerals would fold into other things (① → 1), and they matter here. */
function staysAsItIs(code: number): boolean {
  return (code >= 0x2160 && code <= 0x217f) || (code >= 0x2460 && code <= 0x24ff);
}

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const normal = staysAsItIs(unit.charCodeAt(0)) ? unit : unit.normalize('NFKC');
  const result = normal.length === 1 ? normal : unit;
  folded.set(unit, result);
  return result;
}

const WIDE = /[^\u0020-\u007e\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/g;

/** Full-width and half-width made one, character by character, so that places in the text stay the same. */
export function fold(text: string): string {
  return text.replace(WIDE, foldUnit);
}

/** NFC, without marks that nobody sees, trimmed of every kind of space. */
export function clean(raw: string): string {
  return raw.normalize('NFC').replace(ZERO_WIDTH, '').trim();
}

/** For comparing: folded, without any space, so that line wraps make no difference. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < text.length - 1; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two titles are, from 0 to 1 (shared pairs of neighbouring characters). */
export function likeness(a: string, b: string): number {
  const left = squeeze(a);
  const right = squeeze(b);
  if (left === right) return 1;
  if (left.length < 2 || right.length < 2) return 0;
  const pairs = pairsOf(left);
  let shared = 0;
  for (const [pair, count] of pairsOf(right)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (left.length + right.length - 2);
}

const KANJI_DIGITS = '〇一二三四五六七八九';

/** One numeral in Arabic or kanji digits (folded): 12, 十二, 二十, 一二; null for anything else. */
export function numeralOf(text: string): number | null {
  if (/^[0-9]{1,3}$/.test(text)) return Number(text);
  if (!/^[〇一二三四五六七八九十]{1,4}$/.test(text)) return null;
  const digit = (c: string) => KANJI_DIGITS.indexOf(c);
  if (!text.includes('十')) return Number(Array.from(text, digit).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/** The numerals that `numeralOf` reads, as a piece of a pattern. */
export const NUMERAL = '(?:[0-9]{1,3}|[〇一二三四五六七八九十]{1,4})';

/** A word made safe inside a pattern. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
