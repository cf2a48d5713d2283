import { escaped, fold, NUMERAL, numeralOf, squeeze } from './folding.ts';
import { bracketsIn, bulletLength, classMarkIn } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';

/** The name of an edition or a section at the head of a line: what it is, and where the rest begins. */
export type LabelHit = { word: Word; number: number | null; rest: number };

/** One word of the settings, ready for matching; `template` has N where a numeral stands. */
export type Word = { written: string; template: string; number: number | null; hasNumber: boolean };

const ORDINAL = new RegExp(`第\\s*(N|${NUMERAL})\\s*(?=[次期版])`);

/** A word of the settings: 第N次指針 takes any numeral, 第三次指針 takes 3 however it is written. */
export function wordOf(written: string): Word {
  const folded = squeeze(written);
  const found = ORDINAL.exec(folded);
  if (found === null) return { written, template: folded, number: null, hasNumber: false };
  const number = numeralOf(found[1] ?? '');
  return { written, template: folded.replace(ORDINAL, '第N'), number, hasNumber: true };
}

function patternOf(template: string): string {
  return Array.from(template, escaped).join('\\s?').replace('第\\s?N', `第\\s?(${NUMERAL})`);
}

/** Words to look for at the head of lines, longest first. */
export type Lexicon = { pattern: RegExp; words: Word[] };

export function lexiconOf(written: readonly string[]): Lexicon {
  const words = written
    .map(wordOf)
    .filter((word) => word.template !== '')
    .sort((a, b) => b.template.length - a.template.length);
  const templates = [...new Set(words.map((word) => word.template))];
  const pattern = templates.map((template) => patternOf(template).replace(`(${NUMERAL})`, NUMERAL)).join('|');
  return { pattern: new RegExp(`^(?:${pattern === '' ? '(?!)' : pattern})`), words };
}

const OPENERS = /^[\s【〔[(<〈《≪「]*/;
const CLOSERS = /^[\s】〕\])>〉》≫」]*[:：]?\s*/;
const HEAD = 80;

function wordFor(matched: string, words: readonly Word[]): { word: Word; number: number | null } | undefined {
  const plain = squeeze(matched);
  const number = numeralOf(ORDINAL.exec(plain)?.[1] ?? '');
  const template = plain.replace(ORDINAL, '第N');
  const isSameNumber = (word: Word) => number !== null && (word.number === null || word.number === number);
  const word = words.find((one) =>
    one.hasNumber ? one.template === template && isSameNumber(one) : one.template === plain,
  );
  return word === undefined ? undefined : { word, number: word.hasNumber ? number : null };
}

/** Whatever may stand between an edition's name and the rest: （案）, （令和６年度～）. */
function afterAsides(line: string, from: number, draft: readonly string[]): number {
  let at = from;
  for (;;) {
    const spaces = /^\s*/.exec(line.slice(at))?.[0].length ?? 0;
    const bracket = bracketsIn(line.slice(at, at + HEAD), spaces)[0];
    const isAside = bracket?.start === spaces && bracket.open === '(' && !bracket.content.includes('。');
    if (bracket !== undefined && isAside) {
      at += bracket.end;
      continue;
    }
    const bare = draft.map(fold).find((word) => word !== '' && line.startsWith(word, at + spaces));
    return bare === undefined ? at : at + spaces + bare.length;
  }
}

/** What may follow a label on its own line without making a sentence of it. */
export type RestRule = (rest: string, isParted: boolean) => boolean;

/** Looks for one of the words at the head of a folded line, such as 「· 第二次指針（案）・…【Ⅰ】」. */
export function labelAt(
  line: string,
  lexicon: Lexicon,
  draft: readonly string[],
  mayFollow: RestRule,
): LabelHit | undefined {
  const bullet = bulletLength(line);
  const opener = OPENERS.exec(line.slice(bullet, bullet + HEAD))?.[0].length ?? 0;
  const start = bullet + opener;
  const matched = lexicon.pattern.exec(line.slice(start, start + HEAD))?.[0];
  if (matched === undefined) return undefined;
  const found = wordFor(matched, lexicon.words);
  if (found === undefined) return undefined;
  const afterName = afterAsides(line, start + matched.length, draft);
  const gap = CLOSERS.exec(line.slice(afterName))?.[0] ?? '';
  const end = afterAsides(line, afterName + gap.length, draft);
  const close = CLOSERS.exec(line.slice(end))?.[0] ?? '';
  const rest = end + close.length;
  const isParted = rest > start + matched.length || rest === line.length;
  return mayFollow(line.slice(rest), isParted) ? { ...found, rest } : undefined;
}

const PARTICLE = /^(?:の|に|を|は|が|と|で|へ|や|も|から|まで|より|など|等|及び|および|又は|[、。,])/;

/** An edition's name may be followed by nothing, a bullet, a titled measure, or what `isSaying` takes. */
export function afterEdition(words: ReadingWords, isSaying: (rest: string) => boolean): RestRule {
  return (rest, isParted) => {
    if (rest === '') return true;
    if (!isParted && bulletLength(rest) === 0) return isSaying(rest);
    if (PARTICLE.test(rest)) return false;
    return bulletLength(rest) > 0 || isSaying(rest) || classMarkIn(rest, words) !== undefined;
  };
}

/** The name of the record may be followed by nothing, a bullet, or, behind a colon or bracket, by its words. */
export function afterRecord(): RestRule {
  return (rest, isParted) => {
    if (rest === '' || bulletLength(rest) > 0) return true;
    return isParted && !PARTICLE.test(rest);
  };
}
