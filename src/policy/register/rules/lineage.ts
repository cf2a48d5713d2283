import type { MeasureClass } from './classes.ts';

/** What became of a measure from one edition to the next; several may apply to one. */
export const VERBS = ['継続', '名称変更', '文言変更', '分類変更', '統合', '分割', '削除', '新規'] as const;
export type Verb = (typeof VERBS)[number];

type Side = { title: string; text: string; class: MeasureClass };

/** What a pair of measures tells by itself: name, words and class compared. */
function changesOf(old: Side, next: Side): Verb[] {
  const changes: Verb[] = [];
  if (old.title !== next.title) changes.push('名称変更');
  if (old.text !== next.text) changes.push('文言変更');
  if (old.class !== next.class) changes.push('分類変更');
  return changes;
}

/**
 * The verbs that the two sides of a fate themselves tell, in the order of VERBS.
 * Nothing to the right is a removal, nothing to the left is new, many to one is a merge, one to many is a split;
 * measures are paired in their order and compared.
 */
export function verbsOf(from: readonly Side[], to: readonly Side[]): Verb[] {
  if (to.length === 0) return ['削除'];
  if (from.length === 0) return ['新規'];
  const verbs = from.flatMap((old, i) => {
    const next = to[i];
    return next ? changesOf(old, next) : [];
  });
  if (from.length > to.length) verbs.push('統合');
  if (to.length > from.length) verbs.push('分割');
  return verbs.length === 0 ? ['継続'] : VERBS.filter((verb) => verbs.includes(verb));
}

/** Whether two lists hold the same verbs, in whatever order. */
export function sameVerbs(a: readonly Verb[], b: readonly Verb[]): boolean {
  return VERBS.every((verb) => a.includes(verb) === b.includes(verb));
}

/** A fate as the rules see it: ids of measures of two neighbouring editions. */
export type FateShape = { from: readonly string[]; to: readonly string[]; verbs: readonly Verb[] };

/** Why a set of fates does not tie two editions together; empty when every measure has exactly one fate. */
export type LineageGap = { measureId: string; side: 'earlier' | 'later'; count: number };

/** Every measure of the earlier edition must end in exactly one fate, every one of the later come from exactly one. */
export function lineageGaps(
  earlier: readonly string[],
  later: readonly string[],
  fates: readonly FateShape[],
): LineageGap[] {
  const gapsOn = (
    side: 'earlier' | 'later',
    ids: readonly string[],
    pick: (f: FateShape) => readonly string[],
  ) => {
    const counts = new Map<string, number>();
    for (const fate of fates) for (const id of pick(fate)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return ids
      .map((measureId) => ({ measureId, side, count: counts.get(measureId) ?? 0 }))
      .filter((gap) => gap.count !== 1);
  };
  return [...gapsOn('earlier', earlier, (f) => f.from), ...gapsOn('later', later, (f) => f.to)];
}
