import { declarationIn } from './declarations.ts';
import { squeeze } from './folding.ts';
import {
  afterEdition,
  type LabelHit,
  type Lexicon,
  labelAt,
  lexiconOf,
  type RestRule,
  wordOf,
} from './labels.ts';
import { classMarkIn } from './marks.ts';
import { isNewMark } from './new-marks.ts';
import type { ReadingWords } from './reading-words.ts';
import { labelForm, type Repeated, repeatedLines } from './repeated.ts';
import { type Item, itemOf } from './source-lines.ts';
import type { Candidate } from './understanding.ts';

/** One edition as the paper calls it. */
export type Named = { key: string; name: string; number: number };

/** By which words this paper tells its editions apart. */
export type Names = {
  earlier: Named;
  later: Named;
  lexicon: Lexicon;
  /** Other words of the same side, such as 現行 beside 現行指針. */
  sides: Map<string, 'earlier' | 'later'>;
  /** True where nobody gave the words and their places in the paper told them. */
  isRecognised: boolean;
  firstLine: number;
};

export type NamesOrAsk =
  | { names: Names }
  | { names: null; candidates: Candidate[]; earlier: string[]; later: string[] };

type Hit = { key: string; name: string; number: number | null; count: number; firstLine: number };

/** One key for all the ways of writing the same edition's name. */
export function keyOf(hit: Pick<LabelHit, 'word' | 'number'>): string {
  return hit.number === null ? hit.word.template : `${hit.word.template}#${hit.number}`;
}

/** What may follow an edition's name: also what only the later edition says. */
export function editionRule(words: ReadingWords): RestRule {
  return afterEdition(words, (rest) => {
    if (rest === '' || rest.length > 160) return false;
    return declarationIn(itemOf(0, rest), words) !== undefined || isNewMark(rest, words);
  });
}

function countHits(items: readonly Item[], lexicon: Lexicon, words: ReadingWords): Map<string, Hit> {
  const rule = editionRule(words);
  const hits = new Map<string, Hit>();
  for (const item of items) {
    const found = labelAt(item.fold, lexicon, words.draftMark, rule);
    if (found === undefined) continue;
    const key = keyOf(found);
    const known = hits.get(key);
    if (known !== undefined) known.count += 1;
    else {
      const name = nameIn(item, found);
      hits.set(key, { key, name, number: found.number, count: 1, firstLine: item.no });
    }
  }
  return hits;
}

function nameIn(item: Item, hit: LabelHit): string {
  const head = item.text.slice(0, hit.rest).replace(/^[\s·•●○◯◎■□◆◇▪‣・▶▼【〔［[<＜〈《]+/, '');
  return head.replace(/[\s】〕］\]>＞〉》:：]+$/, '');
}

function isOn(hit: Hit, side: readonly string[]): boolean {
  return side.map(wordOf).some((word) => {
    if (!word.hasNumber) return hit.key === word.template;
    const number = word.number ?? hit.number;
    return hit.key === `${word.template}#${number}`;
  });
}

type Pair = { earlier: Hit; later: Hit; weight: number };

function mayPair(earlier: Hit, later: Hit): boolean {
  if (earlier.key === later.key) return false;
  return earlier.number === null || later.number === null || earlier.number < later.number;
}

function pairsOf(hits: readonly Hit[], words: ReadingWords): Pair[] {
  const early = hits.filter((hit) => isOn(hit, words.earlierEdition));
  const late = hits.filter((hit) => isOn(hit, words.laterEdition));
  const weightOf = (a: Hit, b: Hit) => a.count + b.count + 2 * Math.min(a.count, b.count);
  return early
    .flatMap((earlier) => late.map((later) => ({ earlier, later, weight: weightOf(earlier, later) })))
    .filter(({ earlier, later }) => mayPair(earlier, later))
    .sort((a, b) => b.weight - a.weight);
}

/** A third edition that heads about as many sections as the two makes the choice the officer's. */
function isContested(best: Pair, hits: readonly Hit[]): boolean {
  const enough = Math.max(2, 0.3 * Math.min(best.earlier.count, best.later.count));
  return hits.some(
    (hit) =>
      hit.number !== null &&
      hit.key !== best.earlier.key &&
      hit.key !== best.later.key &&
      hit.count >= enough,
  );
}

function numbersOf(earlier: number | null, later: number | null): [number, number] {
  if (earlier !== null && later !== null) return [earlier, later];
  if (earlier !== null) return [earlier, earlier + 1];
  if (later !== null && later > 1) return [later - 1, later];
  return [1, 2];
}

function namesFrom(best: Pair, hits: readonly Hit[], words: ReadingWords, lexicon: Lexicon): Names {
  const [first, second] = numbersOf(best.earlier.number, best.later.number);
  const sides = new Map<string, 'earlier' | 'later'>();
  for (const hit of hits) {
    if (hit.number !== null) continue;
    const isEarlier = isOn(hit, words.earlierEdition);
    if (isEarlier !== isOn(hit, words.laterEdition)) sides.set(hit.key, isEarlier ? 'earlier' : 'later');
  }
  sides.set(best.earlier.key, 'earlier');
  sides.set(best.later.key, 'later');
  return {
    earlier: { key: best.earlier.key, name: best.earlier.name, number: first },
    later: { key: best.later.key, name: best.later.name, number: second },
    lexicon,
    sides,
    isRecognised: false,
    firstLine: Math.min(best.earlier.firstLine, best.later.firstLine),
  };
}

type Following = { titles: number; sayings: number; share: number };

/** What stands below a repeated line: titled measures, or what only a later edition says. */
function followingOf(repeated: Repeated, items: readonly Item[], words: ReadingWords): Following {
  let titles = 0;
  let sayings = 0;
  for (const place of repeated.places) {
    const next = items
      .slice(place + 1, place + 8)
      .filter((item) => item.text !== '')
      .slice(0, 2);
    if (next[0] !== undefined && declarationIn(next[0], words) !== undefined) sayings += 1;
    else if (next.some((item) => classMarkIn(item.fold, words) !== undefined)) titles += 1;
  }
  return { titles, sayings, share: (titles + sayings) / repeated.places.length };
}

/** Two labels that stand over titled measures in turn, only one of them also over 削除 and 変更なし. */
function byPlaces(items: readonly Item[], repeated: readonly Repeated[], words: ReadingWords): Names | null {
  const likely = repeated
    .slice(0, 40)
    .map((candidate) => ({ candidate, ...followingOf(candidate, items, words) }))
    .filter(({ share, titles }) => share >= 0.6 && titles > 0);
  const [one, other] = likely;
  if (one === undefined || other === undefined || likely.length > 2) return null;
  if (one.sayings > 0 === other.sayings > 0) return null;
  const [earlier, later] = one.sayings > 0 ? [other, one] : [one, other];
  const ratio = earlier.candidate.count / later.candidate.count;
  if (ratio < 0.5 || ratio > 2) return null;
  const forms = [labelForm(earlier.candidate.word), labelForm(later.candidate.word)] as const;
  const named = (side: typeof earlier, form: string, number: number): Named => ({
    key: wordKey(form),
    name: side.candidate.word,
    number,
  });
  const names = [named(earlier, forms[0], 1), named(later, forms[1], 2)] as const;
  return {
    earlier: names[0],
    later: names[1],
    lexicon: lexiconOf(forms),
    sides: new Map([
      [names[0].key, 'earlier'],
      [names[1].key, 'later'],
    ]),
    isRecognised: true,
    firstLine: Math.min(earlier.candidate.firstLine, later.candidate.firstLine),
  };
}

function wordKey(written: string): string {
  const word = wordOf(written);
  return keyOf({ word, number: word.number });
}

/** Which words name the two editions here; where that is not plain, the words to choose from. */
export function recogniseEditions(items: readonly Item[], lexicon: Lexicon, words: ReadingWords): NamesOrAsk {
  const hits = [...countHits(items, lexicon, words).values()];
  const best = pairsOf(hits, words)[0];
  if (best !== undefined && !isContested(best, hits)) return { names: namesFrom(best, hits, words, lexicon) };
  const repeated = repeatedLines(items, words);
  const guessed = best === undefined ? byPlaces(items, repeated, words) : null;
  if (guessed !== null) return { names: guessed };
  const candidates = repeated.slice(0, 20).map(({ word, count, firstLine }) => ({ word, count, firstLine }));
  for (const hit of hits) {
    if (!candidates.some(({ word }) => squeeze(word) === squeeze(hit.name))) {
      candidates.push({ word: hit.name, count: hit.count, firstLine: hit.firstLine });
    }
  }
  return {
    names: null,
    candidates,
    earlier: hits.filter((hit) => isOn(hit, words.earlierEdition)).map(({ name }) => name),
    later: hits.filter((hit) => isOn(hit, words.laterEdition)).map(({ name }) => name),
  };
}
