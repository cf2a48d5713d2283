import { squeeze } from './folding.ts';
import { afterRecord, type Lexicon, labelAt, lexiconOf } from './labels.ts';
import { bulletLength, classMarkIn } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';
import { editionRule, keyOf, type Names } from './recognising.ts';
import { labelForm, repeatedLines } from './repeated.ts';
import { type Item, itemOf, restOf } from './source-lines.ts';
import type { SectionKind } from './tables.ts';

/** A line that heads a section, and the rest of that line. */
export type Labelled = { kind: SectionKind; rest: Item };

/** Reads the heads of sections in this paper. */
export type Labeller = (item: Item) => Labelled | undefined;

/** Labels that the paper uses and nobody named. */
export type Unnamed = { form: string; kind: 'record' | 'other'; line: number; word: string };

/** The labels that the words of the settings and the names of the editions make. */
export function labellerOf(
  names: Names,
  record: Lexicon,
  unnamed: readonly Unnamed[],
  words: ReadingWords,
): Labeller {
  const rule = editionRule(words);
  const recordRule = afterRecord();
  const forms = new Map(unnamed.map(({ form, kind }) => [form, kind]));
  const editionAt = (item: Item): Labelled | undefined => {
    const found = labelAt(item.fold, names.lexicon, words.draftMark, rule);
    const kind = found === undefined ? undefined : names.sides.get(keyOf(found));
    return found === undefined || kind === undefined ? undefined : { kind, rest: restOf(item, found.rest) };
  };
  const recordAt = (item: Item): Labelled | undefined => {
    const found = labelAt(item.fold, record, [], recordRule);
    return found === undefined ? undefined : { kind: 'record', rest: restOf(item, found.rest) };
  };
  const unnamedAt = (item: Item): Labelled | undefined => {
    const kind = item.fold.length > 40 ? undefined : forms.get(labelForm(item.fold));
    return kind === undefined ? undefined : { kind, rest: itemOf(item.no, '') };
  };
  return (item) => (item.text === '' ? undefined : (editionAt(item) ?? recordAt(item) ?? unnamedAt(item)));
}

/** The sign that stands before a label: its bullet, or its bracket, or nothing. */
function signOf(line: string): string {
  if (bulletLength(line) > 0) return line.charAt(0);
  return /^[【〔[<＜〈《≪(]/.exec(line)?.[0] ?? '';
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function titlesBelow(items: readonly Item[], places: readonly number[], words: ReadingWords): number {
  return places.filter((place) => {
    const next = items.slice(place + 1, place + 6).find((item) => item.text !== '');
    return next !== undefined && classMarkIn(next.fold, words) !== undefined;
  }).length;
}

const RECORD_LIKE = /取組|取り組み|取り組んだ|実績|状況|実施した|経過/;

/** Labels that come again and again in the shape of the editions' names: a record under another name, or more. */
export function unnamedLabels(items: readonly Item[], known: Labeller, words: ReadingWords): Unnamed[] {
  const heads = items.map((item) => known(item)?.kind);
  const signs = items
    .filter((_, i) => heads[i] === 'earlier' || heads[i] === 'later')
    .map(({ fold }) => signOf(fold));
  const sign = mostFrequent(signs);
  const blocks = heads.filter((kind) => kind === 'earlier').length;
  const hasRecord = heads.includes('record');
  const isWeak = sign === '' || sign === '・' || sign === '-';
  const least = Math.max(isWeak ? 3 : 2, (isWeak ? 0.5 : 0.3) * blocks);
  const found = repeatedLines(items, words).filter(({ places, count }) => {
    const [first] = places;
    const line = first === undefined ? undefined : items[first];
    if (line === undefined || known(line) !== undefined || count < least) return false;
    if (signOf(line.fold) !== sign || /^[(第]?[0-9ア-ン一-十]{1,2}[).、\s]/.test(line.fold)) return false;
    return titlesBelow(items, places, words) < places.length / 2;
  });
  const singles = isWeak || hasRecord ? [] : singleRecords(items, known, sign);
  const record = hasRecord ? undefined : (found.find(({ word }) => RECORD_LIKE.test(word)) ?? found[0]);
  const named = found.map((label): Unnamed => {
    const kind = label === record ? 'record' : 'other';
    return { form: labelForm(label.word), kind, line: label.firstLine, word: label.word };
  });
  return [...named, ...singles.filter(({ form }) => !named.some((other) => other.form === form))];
}

function singleRecords(items: readonly Item[], known: Labeller, sign: string): Unnamed[] {
  return items
    .filter(({ fold }) => fold.length <= 24 && signOf(fold) === sign && !fold.includes('。'))
    .filter((item) => RECORD_LIKE.test(item.fold) && known(item) === undefined)
    .map((item) => {
      const word = item.text.slice(bulletLength(item.fold)).trim();
      return { form: labelForm(item.fold), kind: 'record', line: item.no, word };
    });
}

/** Words of the settings as one lexicon for both editions. */
export function editionLexicon(words: ReadingWords): Lexicon {
  return lexiconOf([...words.earlierEdition, ...words.laterEdition]);
}

const CUT_SIGNS =
  /[·•●○■◆□◇・【⇒]|(?<=[。】>])[第現改旧新次こ取(]|(?<=に関すること)\s*[アイウエオカキクケコ][\s.)]/g;
const MOST_CUTS = 200;

/** Where breaks are missing inside a line, the places where a label, a heading or a note begins. */
export function unglued(item: Item, labeller: Labeller): Item[] {
  if (item.text.length < 8 || item.text.length > 20_000) return [item];
  const cuts: number[] = [];
  let tried = 0;
  for (const found of item.fold.matchAll(CUT_SIGNS)) {
    const at = found.index;
    if (at === 0) continue;
    tried += 1;
    if (tried > MOST_CUTS) break;
    if (isCut(item, at, found[0], labeller)) cuts.push(at);
  }
  if (cuts.length === 0) return [item];
  return [0, ...cuts].map((from, i) => itemOf(item.no, item.text.slice(from, cuts[i])));
}

function isCut(item: Item, at: number, sign: string, labeller: Labeller): boolean {
  if (sign === '⇒' || sign.length > 1) return true;
  const before = item.fold.slice(0, at).trimEnd().at(-1) ?? '';
  if ((sign === '・' || sign === '【') && !/[。】>)〉〕0-9]/.test(before)) return false;
  const rest: Item = {
    no: item.no,
    text: item.text.slice(at, at + 400),
    fold: item.fold.slice(at, at + 400),
  };
  if (labeller(rest) !== undefined) return true;
  return sign === '(' && /^\([0-9]{1,2}\)[^。]{4,60}に関すること$/.test(squeeze(rest.fold));
}
