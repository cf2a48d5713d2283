import { likeness, type ReadMeasure, squeeze } from '#policy/notation/index.ts';

/** Measures of the two editions that belong together, and whether the paper or only likeness says so. */
export type Bond = { from: ReadMeasure[]; to: ReadMeasure[]; isGuess: boolean };

const ALIKE = 0.5;

/** Beyond so many comparisons names are only compared whole. */
const MOST_COMPARED = 40_000;

function isSameName(a: ReadMeasure, b: ReadMeasure): boolean {
  return squeeze(a.title) === squeeze(b.title);
}

const MOST_AMONG = 400;

/** The most alike of some measures; undefined where none is alike enough. */
export function mostAlike(
  title: string,
  among: readonly ReadMeasure[],
  least: number,
): { measure: ReadMeasure; likeness: number } | undefined {
  if (among.length > MOST_AMONG) return undefined;
  let best: { measure: ReadMeasure; likeness: number } | undefined;
  for (const measure of among) {
    const value = likeness(title, measure.title);
    if (value >= least && (best === undefined || value > best.likeness)) best = { measure, likeness: value };
  }
  return best;
}

type Matcher = (a: ReadMeasure, b: ReadMeasure) => boolean;

/** Takes pairs that match out of both lists. */
function takePairs(from: ReadMeasure[], to: ReadMeasure[], matches: Matcher): Bond[] {
  const bonds: Bond[] = [];
  for (const a of [...from]) {
    const b = to.find((other) => matches(a, other));
    if (b === undefined) continue;
    from.splice(from.indexOf(a), 1);
    to.splice(to.indexOf(b), 1);
    bonds.push({ from: [a], to: [b], isGuess: false });
  }
  return bonds;
}

function takeAlike(from: ReadMeasure[], to: ReadMeasure[]): Bond[] {
  if (from.length * to.length > MOST_COMPARED) return [];
  const ranked = from.flatMap((a) => to.map((b) => ({ a, b, value: likeness(a.title, b.title) })));
  ranked.sort((x, y) => y.value - x.value);
  const bonds: Bond[] = [];
  for (const { a, b, value } of ranked) {
    if (value < ALIKE || !from.includes(a) || !to.includes(b)) continue;
    from.splice(from.indexOf(a), 1);
    to.splice(to.indexOf(b), 1);
    bonds.push({ from: [a], to: [b], isGuess: false });
  }
  return bonds;
}

function haveNumbers(list: readonly ReadMeasure[]): boolean {
  const numbers = list.map(({ circled }) => circled);
  return numbers.every((number) => number > 0) && new Set(numbers).size === numbers.length;
}

/** Several later measures with one number come from the earlier one that bears it, and the other way round. */
function byNumber(from: readonly ReadMeasure[], to: readonly ReadMeasure[]): Bond[] | undefined {
  const [few, many] = haveNumbers(from) ? [from, to] : [to, from];
  if (!haveNumbers(few) || few.length > many.length) return undefined;
  const bonds = few.map((one) => ({ one, others: many.filter(({ circled }) => circled === one.circled) }));
  const total = bonds.reduce((sum, { others }) => sum + others.length, 0);
  if (total !== many.length || bonds.some(({ others }) => others.length === 0)) return undefined;
  return bonds.map(({ one, others }) =>
    few === from ? { from: [one], to: others, isGuess: false } : { from: others, to: [one], isGuess: false },
  );
}

/** What is left over joins the bond of the measure that it is most like. */
function joinLeft(left: readonly ReadMeasure[], bonds: readonly Bond[], side: 'from' | 'to'): void {
  const other = side === 'from' ? 'to' : 'from';
  for (const measure of left) {
    const among = bonds.flatMap((bond) => bond[other]);
    const best = mostAlike(measure.title, among, 0)?.measure;
    const bond = bonds.find((one) => best !== undefined && one[other].includes(best));
    if (bond === undefined) continue;
    bond[side].push(measure);
    bond.isGuess = true;
  }
}

/** Pairs the earlier and later measures of one block. */
export function bondsOf(earlier: readonly ReadMeasure[], later: readonly ReadMeasure[]): Bond[] {
  if (earlier.length === 0 || later.length === 0) return [];
  if (earlier.length === 1 || later.length === 1)
    return [{ from: [...earlier], to: [...later], isGuess: false }];
  const numbered = byNumber(earlier, later);
  if (numbered !== undefined) return numbered;
  const from = [...earlier];
  const to = [...later];
  const isEven = from.length === to.length;
  const bonds = [...takePairs(from, to, isSameName), ...takeAlike(from, to)];
  if (isEven) {
    const isGuess = from.length > 1;
    from.forEach((a, i) => {
      const b = to[i];
      if (b !== undefined) bonds.push({ from: [a], to: [b], isGuess });
    });
    return bonds;
  }
  const ordered = from.length > 0 && to.length > 0 ? takePairs(from, to, () => true) : [];
  for (const bond of ordered) bonds.push({ ...bond, isGuess: true });
  joinLeft(from, bonds, 'from');
  joinLeft(to, bonds, 'to');
  return bonds;
}
