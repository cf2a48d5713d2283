import type { MeasureClass } from '#policy/register/index.ts';
import type { Understanding } from '../understand.ts';

const CLASSES = ['Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'] as const satisfies readonly MeasureClass[];

/** The class that a field names; '' for anything else. */
export function reviewClass(given: string | undefined): MeasureClass | '' {
  return CLASSES.find((one) => one === given) ?? '';
}

/** A stretch of the source, both lines included. */
export type Lines = { from: number; to: number };

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
  lines: Lines;
  /** Where the paper says what became of it, when it says so in words of its own (削除, 変更なし). */
  said: Lines | null;
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
      said: fate?.at ?? null,
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
