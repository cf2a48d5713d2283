import { READ_VERBS, type ReadVerb } from '#policy/notation/index.ts';
import { type Goal, goalFor, goalsIn } from './goals.factory.ts';
import type { Measure, Pillar, Story } from './guideline.factory.ts';
import type { UnderstandingJson } from './index.ts';

function changes(old: Measure, next: Measure): ReadVerb[] {
  const verbs: ReadVerb[] = [];
  if (old.title !== next.title) verbs.push('名称変更');
  if (old.text !== next.text) verbs.push('文言変更');
  if (old.class !== next.class) verbs.push('分類変更');
  return verbs;
}

type Fate = { from: string[]; to: string[]; verbs: ReadVerb[] };

/** What must be understood: titles, classes and texts of both editions, and the fates without their reasons. */
export type Truth = { earlier: Measure[]; later: Measure[]; fates: Fate[]; lost: string[] };

function fateOf(old: Measure, next: Measure): Fate {
  const verbs = changes(old, next);
  return { from: [old.title], to: [next.title], verbs: verbs.length === 0 ? ['継続'] : verbs };
}

/** A merge adds its measure to a fate, and its verb. */
function merge(old: Measure, goal: Goal, truth: Truth): void {
  const fate = truth.fates.find(({ from }) => from.includes(goal.old.title));
  if (fate === undefined) return;
  const others: ReadVerb[] = fate.verbs.filter((verb) => verb !== '継続');
  fate.from.push(old.title);
  fate.verbs = READ_VERBS.filter((verb) => verb === '統合' || others.includes(verb));
}

/** What a guideline says, whatever its notation. */
export function truthOf(pillars: readonly Pillar[]): Truth {
  const truth: Truth = { earlier: [], later: [], fates: [], lost: [] };
  const stories = pillars.flatMap(({ headings }) => headings.flatMap((heading) => heading.stories));
  const goals = goalsIn(pillars);
  for (const story of stories) {
    addMeasures(story, truth);
    truth.fates.push(...fatesOf(story));
    if (story.kind === 'lost') truth.lost.push(story.old.title);
  }
  for (const story of stories) {
    if (story.kind === 'merged') merge(story.old, goalFor(goals, story.how), truth);
  }
  return truth;
}

const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  (Array.isArray(value) ? value : [value]) as readonly T[];

function addMeasures(story: Story, truth: Truth): void {
  if ('old' in story) truth.earlier.push(...listOf(story.old));
  if ('next' in story) truth.later.push(...listOf(story.next));
  if (story.kind === 'kept') truth.later.push(story.old);
  if (story.kind === 'renamed') truth.later.push({ ...story.old, title: story.title });
}

function fatesOf(story: Story): Fate[] {
  switch (story.kind) {
    case 'kept':
      return [fateOf(story.old, story.old)];
    case 'renamed':
      return [fateOf(story.old, { ...story.old, title: story.title })];
    case 'removed':
      return [{ from: [story.old.title], to: [], verbs: ['削除'] }];
    case 'lost':
      return [{ from: [story.old.title], to: [], verbs: [] }];
    case 'changed':
      return [fateOf(story.old, story.next)];
    case 'new':
      return [{ from: [], to: [story.next.title], verbs: ['新規'] }];
    case 'pair':
      return story.old.map((old, i) => fateOf(old, story.next[i === 0 ? 0 : 1]));
    case 'split':
      return [{ from: [story.old.title], to: story.next.map(({ title }) => title), verbs: ['分割'] }];
    case 'joined':
      return [{ from: story.old.map(({ title }) => title), to: [story.next.title], verbs: ['統合'] }];
    case 'merged':
      return [];
  }
}

/** Fates in a form that can be compared whatever their order; of splits and joins only the two sides and the verb. */
export function comparable(fates: readonly Fate[]): string[] {
  return fates
    .map(({ from, to, verbs }) => {
      const told = verbs.includes('分割') ? ['分割'] : verbs;
      const main = from.length > 1 && verbs.includes('統合') && to.length === 1 ? ['統合'] : told;
      return `${from.toSorted().join('＋')} → ${to.toSorted().join('＋')}: ${main.join('・')}`;
    })
    .toSorted();
}

/** The fates of a printed understanding without their reasons. */
export function fatesIn(json: UnderstandingJson): Fate[] {
  return json.fates.map(({ from, to, verbs }) => ({ from, to, verbs }));
}
