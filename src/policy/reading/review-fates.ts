import { type Verb, verbsOf } from '#policy/register/index.ts';
import { type Group, groupsOf } from './rules/groups.ts';
import type { Review, ReviewMeasure } from './rules/review.ts';

/** A fate as the review tells it, by keys. */
export type ReviewFate = Group & { verbs: Verb[]; reason: string };

/** The fates that follow from where each later measure comes from, with the verbs that the two sides tell. */
export function fatesOf(review: Review): ReviewFate[] {
  const all = new Map(review.measures.map((m) => [m.key, m]));
  return groupsOf(review).map((group) => fateOf(group, all));
}

function fateOf(group: Group, all: ReadonlyMap<string, ReviewMeasure>): ReviewFate {
  const measures = (keys: string[]) => keys.flatMap((key) => all.get(key) ?? []);
  // Where a class is still missing the two sides cannot differ in it.
  const side = (keys: string[], other: string[]) =>
    measures(keys).map(({ title, text, class: own }, i) => ({
      title,
      text,
      class: own || measures(other)[i]?.class || ('Ⅲ' as const),
    }));
  const reasons = measures([...group.to, ...group.from])
    .map((m) => m.reason)
    .filter((reason) => reason !== '');
  return {
    ...group,
    verbs: verbsOf(side(group.from, group.to), side(group.to, group.from)),
    reason: [...new Set(reasons)].join('\n'),
  };
}
