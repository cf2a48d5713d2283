import {
  type Declaration,
  READ_VERBS,
  type ReadFate,
  type ReadMeasure,
  type ReadVerb,
  squeeze,
} from '#policy/notation/index.ts';
import { mostAlike } from './pairing.ts';

/** A fate while the paper is being read. */
export type Fate = {
  from: ReadMeasure[];
  to: ReadMeasure[];
  /** Whose title, text and class are compared; the most alike where nothing else tells. */
  compared: [ReadMeasure, ReadMeasure] | undefined;
  declared: Set<ReadVerb>;
  reasons: string[];
  line: number | null;
  isGuess: boolean;
};

/** A merge or split whose other side stands elsewhere in the paper. */
export type Pending = { measure: ReadMeasure; said: Declaration; block: number; reasons: string[] };

export function fateOf(from: ReadMeasure[], to: ReadMeasure[], parts: Partial<Fate> = {}): Fate {
  const fate: Fate = {
    from,
    to,
    compared: undefined,
    declared: new Set(),
    reasons: [],
    line: null,
    isGuess: false,
  };
  return { ...fate, compared: comparedIn(from, to), ...parts };
}

function comparedIn(from: readonly ReadMeasure[], to: readonly ReadMeasure[]): Fate['compared'] {
  const [oldest] = from;
  const [newest] = to;
  if (oldest === undefined || newest === undefined) return undefined;
  if (from.length > 1) return [mostAlike(newest.title, from, 0)?.measure ?? oldest, newest];
  return [oldest, mostAlike(oldest.title, to, 0)?.measure ?? newest];
}

function changesIn([old, next]: [ReadMeasure, ReadMeasure]): ReadVerb[] {
  const verbs: ReadVerb[] = [];
  if (squeeze(old.title) !== squeeze(next.title)) verbs.push('名称変更');
  if (squeeze(old.text) !== squeeze(next.text)) verbs.push('文言変更');
  if (old.class !== null && next.class !== null && old.class !== next.class) verbs.push('分類変更');
  return verbs;
}

function shapeOf({ from, to }: Fate): ReadVerb[] {
  if (from.length === 0) return ['新規'];
  if (to.length === 0 || from.length === to.length) return [];
  return from.length > to.length ? ['統合'] : ['分割'];
}

/** What is declared and what follows from comparing, in the order of the verbs. */
function verbsOf(fate: Fate): ReadVerb[] {
  const isPair = fate.from.length > 0 && fate.to.length > 0 && fate.compared !== undefined;
  const changes = isPair && fate.compared !== undefined ? changesIn(fate.compared) : [];
  const verbs = new Set<ReadVerb>([...fate.declared, ...shapeOf(fate), ...changes]);
  if (isPair && verbs.size === 0) verbs.add('継続');
  return READ_VERBS.filter((verb) => verbs.has(verb));
}

const orderOf = (measure: ReadMeasure) => Number(measure.key.slice(1));

/** Fates in the order of the paper, their measures by key. */
export function finishFates(fates: readonly Fate[]): ReadFate[] {
  const place = (fate: Fate) => {
    const all = [...fate.from, ...fate.to].map(({ at }) => at.title.from);
    return Math.min(...all);
  };
  const finished = fates.map((fate) => {
    const from = [...fate.from].sort((a, b) => orderOf(a) - orderOf(b));
    const to = [...fate.to].sort((a, b) => orderOf(a) - orderOf(b));
    const at = fate.line === null ? null : { from: fate.line, to: fate.line };
    const reason = [...new Set(fate.reasons.filter((text) => text !== ''))].join('\n');
    const read: ReadFate = {
      from: from.map(({ key }) => key),
      to: to.map(({ key }) => key),
      verbs: verbsOf(fate),
      reason,
      at,
      isGuess: fate.isGuess,
    };
    return { read, place: place(fate) };
  });
  return finished.sort((a, b) => a.place - b.place).map(({ read }) => read);
}
