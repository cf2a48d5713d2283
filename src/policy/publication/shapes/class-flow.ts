import { type MeasureClass, pairsOf } from '#policy/register/index.ts';

/** Where measures come from that no class of the earlier edition held: new ones, and those split off. */
export const NEW = 'new';
/** Where measures go that no class of the later edition holds: removed ones, and those merged into others. */
export const GONE = 'gone';

type Classed = { code: string; class: MeasureClass };
export type ClassLink = { from: MeasureClass | typeof NEW; to: MeasureClass | typeof GONE; count: number };

/** How many measures went from each class to each. */
export type ClassFlow = {
  links: ClassLink[];
  before: Record<MeasureClass, number>;
  after: Record<MeasureClass, number>;
  total: { before: number; after: number; new: number; gone: number };
};

/** The flow of measures from one edition to the next by class, counted from their fates. */
export function classFlowOf(
  classes: readonly MeasureClass[],
  fates: readonly { from: readonly Classed[]; to: readonly Classed[] }[],
): ClassFlow {
  const pairs = fates.flatMap((fate) => pairsOf(fate));
  const links = [...classes, NEW].flatMap((from) =>
    [...classes, GONE].map((to) => ({
      from: from as ClassLink['from'],
      to: to as ClassLink['to'],
      count: pairs.filter((pair) => (pair.from?.class ?? NEW) === from && (pair.to?.class ?? GONE) === to)
        .length,
    })),
  );
  const countOf = (wanted: (link: ClassLink) => boolean) =>
    links.filter(wanted).reduce((sum, link) => sum + link.count, 0);
  const byClass = (side: 'from' | 'to') =>
    Object.fromEntries(classes.map((c) => [c, countOf((link) => link[side] === c)])) as Record<
      MeasureClass,
      number
    >;
  return {
    links: links.filter((link) => link.count > 0),
    before: byClass('from'),
    after: byClass('to'),
    total: {
      before: countOf((link) => link.from !== NEW),
      after: countOf((link) => link.to !== GONE),
      new: countOf((link) => link.from === NEW),
      gone: countOf((link) => link.to === GONE),
    },
  };
}

/** What the picture shows first: how the highest class moved, and of the others the one that moved most. */
export type Finding = { class: MeasureClass; before: number; after: number };

export function findingsOf(classes: readonly MeasureClass[], flow: ClassFlow): Finding[] {
  const moves = classes.map((c) => ({ class: c, before: flow.before[c], after: flow.after[c] }));
  const [highest, ...others] = moves;
  const most = others.toSorted((a, b) => step(b) - step(a))[0];
  return [highest, most].filter((move) => move !== undefined && step(move) > 0) as Finding[];
}

const step = (move: Finding) => Math.abs(move.after - move.before);
