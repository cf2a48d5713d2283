import {
  circledValue,
  likeness,
  NUMERAL,
  numeralOf,
  quotesIn,
  type ReadHeading,
  type ReadMeasure,
  squeeze,
} from '#policy/notation/index.ts';
import { type Fate, fateOf, type Pending } from './fates.ts';
import { mostAlike } from './pairing.ts';
import type { Settling } from './settling.ts';

/** Where the words of a merge lead: a measure of either edition, or several to choose from. */
type Target = { measure: ReadMeasure; isGuess: boolean };

type Ground = { at: Settling; headings: readonly ReadHeading[]; all: readonly ReadMeasure[] };

const KANA = '[ア-ソ]';
const IN_PILLAR = new RegExp(`\\((${NUMERAL})\\)\\s*(?:の|-|・)?\\s*\\(?(${KANA})(?![ァ-ヶー])`);
const ABOVE = new RegExp(
  `(上記|前記|前掲|前述|上の|上段|下記|後記|後掲|後述|下の|下段)(?:の)?\\s*\\(?(${KANA})(?![ァ-ヶー])`,
);
const SAME = new RegExp(`(?:^|[、をはの\\s])\\(?(${KANA})\\)?(?:の(?:施策|項目))?$`);
const PILLAR_ONLY = new RegExp(`\\((${NUMERAL})\\)(?:の(?:施策|項目|柱))?$`);
const BACK = /上記|前記|前掲|前述|前項|上の|上段|前の/;
const FORTH = /下記|後記|後掲|後述|次項|下の|下段|次の/;

const orderOf = (measure: ReadMeasure) => measure.at.title.from;

function later(map: Ground): ReadMeasure[] {
  return map.at.later.made;
}

/** The measures below a heading, later ones first; earlier ones only where nothing else stands there. */
function below(map: Ground, pillar: number, mark: string, own: ReadMeasure, side: number): ReadMeasure[] {
  const places = map.headings
    .map((heading, i) => ({ heading, i }))
    .filter(({ heading }) => heading.pillar === pillar && heading.mark === mark)
    .filter(({ heading }) => side === 0 || Math.sign(heading.at.from - orderOf(own)) === side)
    .map(({ i }) => i);
  const among = (list: readonly ReadMeasure[]) =>
    list.filter((measure) => places.includes(measure.heading) && measure !== own);
  const next = among(later(map));
  return next.length > 0 ? next : among(map.at.earlier.made);
}

function choose(among: readonly ReadMeasure[], own: ReadMeasure): Target | undefined {
  const [only] = among;
  if (only === undefined) return undefined;
  if (among.length === 1) return { measure: only, isGuess: false };
  return { measure: mostAlike(own.title, among, 0)?.measure ?? only, isGuess: true };
}

/** A measure by its name in either edition. */
function named(map: Ground, name: string, own: ReadMeasure, least: number): Target | undefined {
  const others = map.all.filter((measure) => measure !== own);
  const same = others.filter((measure) => squeeze(measure.title) === squeeze(name));
  const exact = same.find((measure) => measure.edition === map.at.later.edition) ?? same[0];
  if (exact !== undefined) return { measure: exact, isGuess: false };
  const inside = others.filter(
    (measure) => measure.title.length >= 4 && squeeze(name).includes(squeeze(measure.title)),
  );
  const [longest] = inside.sort((a, b) => b.title.length - a.title.length);
  if (longest !== undefined) return { measure: longest, isGuess: false };
  const best = mostAlike(name, others, least)?.measure;
  return best === undefined ? undefined : { measure: best, isGuess: true };
}

function neighbour(map: Ground, own: ReadMeasure, side: -1 | 1): Target | undefined {
  const sorted = later(map)
    .filter((measure) => Math.sign(orderOf(measure) - orderOf(own)) === side && measure.pillar === own.pillar)
    .sort((a, b) => (orderOf(a) - orderOf(b)) * side);
  const [nearest] = sorted;
  return nearest === undefined ? undefined : { measure: nearest, isGuess: true };
}

function byHeading(map: Ground, own: ReadMeasure, target: string): Target | undefined {
  const inPillar = IN_PILLAR.exec(target);
  if (inPillar !== null) {
    const pillar = numeralOf(inPillar[1] ?? '') ?? 0;
    return choose(below(map, pillar, inPillar[2] ?? '', own, 0), own);
  }
  const above = ABOVE.exec(target);
  if (above !== null) {
    const side = BACK.test(above[1] ?? '') ? -1 : 1;
    return choose(below(map, own.pillar, above[2] ?? '', own, side), own);
  }
  const same = SAME.exec(target);
  return same === null ? undefined : choose(below(map, own.pillar, same[1] ?? '', own, 0), own);
}

function byNumber(map: Ground, own: ReadMeasure, target: string): Target | undefined {
  const value = circledValue(target.at(-1) ?? '');
  if (value > 0) {
    const among = map.all.filter(
      (measure) =>
        measure.circled === value && measure.pillar === own.pillar && measure.heading === own.heading,
    );
    const next = among.filter((measure) => measure !== own && measure.edition === map.at.later.edition);
    return choose(next.length > 0 ? next : among.filter((measure) => measure !== own), own);
  }
  const pillar = numeralOf(PILLAR_ONLY.exec(target)?.[1] ?? '');
  if (pillar === null) return undefined;
  return choose(
    later(map).filter((measure) => measure.pillar === pillar),
    own,
  );
}

function targetOf(map: Ground, { measure: own, said }: Pending): Target | undefined {
  const target = said.target.trim();
  const quoted = quotesIn(target)
    .map(({ start, end }) => target.slice(start, end))
    .filter((name) => squeeze(name) !== squeeze(own.title))
    .at(-1);
  if (quoted !== undefined) return named(map, quoted, own, 0.5) ?? byHeading(map, own, target);
  const placed = byHeading(map, own, target) ?? byNumber(map, own, target);
  if (placed !== undefined) return placed;
  const name = target.replace(/^(?:本?(?:施策|項目)?(?:の)?内容を|内容は|本施策は|本項目は|本施策を)+/, '');
  const byName = named(map, name, own, 0.45);
  if (byName !== undefined) return byName;
  if (BACK.test(target)) return neighbour(map, own, -1);
  return FORTH.test(target) ? neighbour(map, own, 1) : undefined;
}

function fateWith(map: Ground, measure: ReadMeasure): Fate | undefined {
  return map.at.fates.find((fate) => fate.from.includes(measure) || fate.to.includes(measure));
}

/** Adds an earlier measure to the fate that it is merged into. */
function mergeInto(map: Ground, pending: Pending, target: Target): boolean {
  const { measure, said, reasons } = pending;
  let fate = fateWith(map, target.measure);
  if (fate === undefined && map.at.unmarked.includes(target.measure)) {
    map.at.unmarked = map.at.unmarked.filter((other) => other !== target.measure);
    fate = fateOf([], [target.measure]);
    map.at.fates.push(fate);
  }
  if (fate === undefined || fate.to.length === 0) return false;
  fate.from.push(measure);
  const [first] = fate.to;
  if (fate.compared === undefined && first !== undefined) fate.compared = [measure, first];
  fate.declared.add('統合');
  fate.reasons.push(...reasons);
  fate.line = said.no;
  fate.isGuess ||= target.isGuess;
  if (target.isGuess) map.at.doubts.add('merge-target-guessed', said.no, measure.title, target.measure.title);
  return true;
}

/** One earlier measure that becomes several, named in quotes. */
function splitInto(map: Ground, { measure, said, reasons }: Pending): boolean {
  const names = quotesIn(said.target).map(({ start, end }) => said.target.slice(start, end));
  const found = names.flatMap((name) => {
    const best = mostAlike(name, later(map), 0.7)?.measure;
    return best === undefined ? [] : [best];
  });
  if (found.length < 2) return false;
  const fates = map.at.fates.filter(
    (fate) => fate.from.length === 0 && fate.to.some((one) => found.includes(one)),
  );
  map.at.fates = map.at.fates.filter((fate) => !fates.includes(fate));
  const free = found.filter((one) => fateWith(map, one) === undefined);
  if (free.length === 0) return false;
  map.at.unmarked = map.at.unmarked.filter((one) => !free.includes(one));
  const fate = fateOf([measure], free, { declared: new Set(['分割']), reasons, line: said.no });
  map.at.fates.push(fate);
  return true;
}

function tellUnknown(map: Ground, { measure, said, reasons }: Pending): void {
  const isSplit = said.kind === 'split';
  const code = isSplit ? 'split-target-unknown' : 'merge-target-unknown';
  map.at.doubts.add(code, said.no, measure.title, said.sentence);
  const declared = new Set([isSplit ? ('分割' as const) : ('統合' as const)]);
  map.at.fates.push(fateOf([measure], [], { declared, reasons, line: said.no }));
}

/** Settles what is merged into, or split into, measures elsewhere; chains of merges too. */
export function settleMerges(at: Settling, headings: readonly ReadHeading[]): void {
  const map: Ground = { at, headings, all: [...at.later.made, ...at.earlier.made] };
  let open = [...at.pending];
  for (let isMoving = true; isMoving && open.length > 0; ) {
    const before = open.length;
    open = open.filter((pending) => {
      if (pending.said.kind === 'split') return !splitInto(map, pending);
      const target = targetOf(map, pending);
      return target === undefined || !mergeInto(map, pending, target);
    });
    isMoving = open.length < before;
  }
  for (const pending of open) tellUnknown(map, pending);
}

const MOST = 300;
const ALIKE = 0.6;

function tie(at: Settling, a: ReadMeasure, b: ReadMeasure, code: 'fate-moved' | 'fate-guessed'): void {
  at.lost = at.lost.filter((other) => other !== a);
  at.unmarked = at.unmarked.filter((other) => other !== b);
  at.fates.push(fateOf([a], [b], { isGuess: true }));
  at.doubts.add(code, a.at.title.from, a.title, b.title);
}

function tieSameNames(at: Settling): void {
  const byTitle = new Map(at.unmarked.map((measure) => [squeeze(measure.title), measure]));
  for (const a of [...at.lost]) {
    const b = byTitle.get(squeeze(a.title));
    if (b !== undefined && at.unmarked.includes(b)) tie(at, a, b, 'fate-moved');
  }
}

function tieLikeNames(at: Settling): void {
  if (at.lost.length > MOST || at.unmarked.length > MOST) return;
  const pairs = at.lost.flatMap((a) => at.unmarked.map((b) => ({ a, b, value: likeness(a.title, b.title) })));
  const alike = pairs.filter(({ value }) => value >= ALIKE).sort((x, y) => y.value - x.value);
  for (const { a, b } of alike) {
    if (at.lost.includes(a) && at.unmarked.includes(b)) tie(at, a, b, 'fate-guessed');
  }
}

/** Earlier measures that the paper loses, and later ones that come from nowhere: the same name in another place? */
export function settleLost(at: Settling): void {
  tieSameNames(at);
  tieLikeNames(at);
  for (const measure of at.lost) {
    at.doubts.add('measure-lost', measure.at.title.from, measure.title);
    at.fates.push(fateOf([measure], []));
  }
  for (const measure of at.unmarked) {
    at.doubts.add('new-without-mark', measure.at.title.from, measure.title);
    at.fates.push(fateOf([], [measure], { isGuess: true }));
  }
}
