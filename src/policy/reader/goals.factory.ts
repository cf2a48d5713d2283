import type { Measure, Pillar } from './guideline.factory.ts';

/** The place that a merge names: a measure with a fate of its own and, for marks, alone under its heading. */
export type Goal = {
  pillar: number;
  heading: number;
  mark: string;
  old: Measure;
  next: string;
  alone: boolean;
};

/** Where merges may go. */
export function goalsIn(pillars: readonly Pillar[]): Goal[] {
  return pillars.flatMap((pillar) =>
    pillar.headings.flatMap((heading, j) =>
      heading.stories.flatMap((story): Goal[] => {
        if (story.kind !== 'changed' && story.kind !== 'kept') return [];
        const next = story.kind === 'changed' ? story.next.title : story.old.title;
        const alone = heading.stories.every(
          (one) => one === story || one.kind === 'removed' || one.kind === 'merged',
        );
        return [{ pillar: pillar.number, heading: j, mark: heading.mark, old: story.old, next, alone }];
      }),
    ),
  );
}

/** The one that a merge goes to. */
export function goalFor(goals: readonly Goal[], how: number): Goal {
  const goal = goals[how % goals.length];
  if (goal === undefined) throw new Error('a guideline has at least one changed measure');
  return goal;
}
