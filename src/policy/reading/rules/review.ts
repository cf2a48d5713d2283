import type { MeasureClass } from '../../register/rules/classes.ts';
import { type Verb, verbsOf } from '../../register/rules/lineage.ts';
import type { Understanding } from '../../rules/reading/understanding.ts';

/** A measure as the officer sees and corrects it; `class` is '' until one is chosen. */
export type ReviewMeasure = {
  key: string;
  side: 'earlier' | 'later';
  pillar: number;
  /** Its place among the headings of the paper; -1 for none. */
  heading: number;
  title: string;
  class: MeasureClass | '';
  isPriority: boolean;
  text: string;
  record: string;
  note: string;
  /** Why it went or changed. */
  reason: string;
  /** The earlier measures that a later one comes from, the principal one first. */
  from: string[];
  /** Set when the officer says that this is no measure. */
  isDropped: boolean;
  /** First and last line of the source that tells of it; 0 where the officer added it. */
  lines: { from: number; to: number };
};

export type ReviewEdition = { number: number; name: string };

/** What was understood of a paper, as it lies before the officer: nothing of it is stored yet. */
export type Review = {
  pillars: { number: number; title: string }[];
  headings: { pillar: number; mark: string; title: string }[];
  earlier: ReviewEdition;
  later: ReviewEdition;
  measures: ReviewMeasure[];
};

/** A fate as the review tells it, by keys. */
export type ReviewFate = { from: string[]; to: string[]; verbs: Verb[]; reason: string };

/** Lays an understanding before the officer. */
export function reviewOf(read: Understanding): Review {
  const [earlier, later] = read.editions;
  const measures = [...earlier.measures, ...later.measures].map((measure): ReviewMeasure => {
    const side = measure.key.startsWith('a') ? 'earlier' : 'later';
    const fate = read.fates.find((f) => (side === 'earlier' ? f.from : f.to).includes(measure.key));
    const spans = [
      measure.at.title,
      measure.at.text,
      measure.at.record,
      ...measure.notes.map((n) => n.at),
    ].filter((span) => span !== null);
    return {
      key: measure.key,
      side,
      pillar: measure.pillar,
      heading: measure.heading,
      title: measure.title,
      class: measure.class ?? '',
      isPriority: measure.priority,
      text: measure.text,
      record: measure.record,
      note: measure.notes
        .filter((note) => note.kind === 'arrow')
        .map((note) => note.text)
        .join('\n'),
      reason: side === 'later' || fate?.to.length === 0 ? (fate?.reason ?? '') : '',
      from: side === 'later' ? (fate?.from ?? []) : [],
      isDropped: false,
      lines: { from: Math.min(...spans.map((s) => s.from)), to: Math.max(...spans.map((s) => s.to)) },
    };
  });
  return {
    pillars: read.pillars.map(({ number, title }) => ({ number, title })),
    headings: read.headings.map(({ pillar, mark, title }) => ({ pillar, mark, title })),
    earlier: { number: earlier.number, name: earlier.name },
    later: { number: later.number, name: later.name },
    measures,
  };
}

/** The measures of one side that the officer has not dropped, in the order of the paper. */
export function kept(review: Review, side: ReviewMeasure['side']): ReviewMeasure[] {
  return review.measures.filter((measure) => measure.side === side && !measure.isDropped);
}

/**
 * The fates that follow from where each later measure comes from: measures that hang together, directly or through
 * others, share one. An earlier measure that nobody names is removed, a later one that names nobody is new.
 */
export function fatesOf(review: Review): ReviewFate[] {
  const earlier = kept(review, 'earlier');
  const later = kept(review, 'later');
  const known = new Set(earlier.map((m) => m.key));
  const groups: { from: string[]; to: string[] }[] = [];
  for (const measure of later) {
    const from = measure.from.filter((key) => known.has(key));
    const touching = groups.filter((group) => group.from.some((key) => from.includes(key)));
    const joined = {
      from: [...new Set([...touching.flatMap((group) => group.from), ...from])],
      to: [...touching.flatMap((group) => group.to), measure.key],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), joined);
  }
  const taken = new Set(groups.flatMap((group) => group.from));
  const removed = earlier
    .filter((m) => !taken.has(m.key))
    .map((m) => ({ from: [m.key], to: [] as string[] }));
  const all = new Map(review.measures.map((m) => [m.key, m]));
  return [...groups, ...removed]
    .map((group) => fateOf(group, all))
    .toSorted((a, b) => lineOf(a, all) - lineOf(b, all));
}

function fateOf(group: { from: string[]; to: string[] }, all: Map<string, ReviewMeasure>): ReviewFate {
  const side = (keys: string[]) =>
    keys.flatMap((key) => {
      const m = all.get(key);
      return m ? [{ title: m.title, text: m.text, class: (m.class || 'Ⅲ') as MeasureClass }] : [];
    });
  const reasons = [...group.to, ...group.from]
    .map((key) => all.get(key)?.reason ?? '')
    .filter((r) => r !== '');
  return {
    ...group,
    verbs: verbsOf(side(group.from), side(group.to)),
    reason: [...new Set(reasons)].join('\n'),
  };
}

/** Where the paper first speaks of a fate; what the officer added comes last. */
function lineOf(fate: ReviewFate, all: Map<string, ReviewMeasure>): number {
  const lines = [...fate.from, ...fate.to].map((key) => all.get(key)?.lines.from || Number.MAX_SAFE_INTEGER);
  return Math.min(...lines);
}

export const REVIEW_PROBLEMS = [
  'title_empty',
  'title_long',
  'title_twice',
  'class_missing',
  'pillar_missing',
  'pillar_title_empty',
  'edition_name_empty',
  'edition_order',
  'no_measures',
] as const;
export type ReviewProblem = { field: string; code: (typeof REVIEW_PROBLEMS)[number] };

/** What must be mended before the review can become editions; each names the field where. */
export function problemsOf(review: Review): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  const add = (field: string, code: ReviewProblem['code']) => problems.push({ field, code });
  for (const pillar of review.pillars)
    if (pillar.title === '') add(`pillar.${pillar.number}`, 'pillar_title_empty');
  if (review.earlier.name === '') add('earlier.name', 'edition_name_empty');
  if (review.later.name === '') add('later.name', 'edition_name_empty');
  if (review.later.number !== review.earlier.number + 1) add('later.number', 'edition_order');
  for (const side of ['earlier', 'later'] as const) {
    const measures = kept(review, side);
    if (measures.length === 0) add(`${side}.name`, 'no_measures');
    for (const measure of measures) problems.push(...measureProblems(review, measure, measures));
  }
  return problems;
}

function measureProblems(review: Review, measure: ReviewMeasure, beside: ReviewMeasure[]): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  const add = (name: string, code: ReviewProblem['code']) =>
    problems.push({ field: `${measure.key}.${name}`, code });
  if (measure.title === '') add('title', 'title_empty');
  if (measure.title.length > 300) add('title', 'title_long');
  if (measure.class === '') add('class', 'class_missing');
  if (!review.pillars.some((pillar) => pillar.number === measure.pillar)) add('pillar', 'pillar_missing');
  const twin = beside.find((other) => other.title === measure.title);
  if (measure.title !== '' && twin !== measure) add('title', 'title_twice');
  return problems;
}
