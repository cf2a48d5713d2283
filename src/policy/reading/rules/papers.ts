import type { EditionPaper, EditionState, FatePaper, MeasurePaper } from '#policy/register/index.ts';
import type { ReviewFate } from '../review-fates.ts';
import { assignCodes, type GivenCodes } from './codes.ts';
import { kept, type Review, type ReviewMeasure } from './review.ts';

/** The two editions and the fates between them, as they can be stored; a review with problems is not asked for. */
export function papersOf(
  review: Review,
  reviewFates: readonly ReviewFate[],
  laterState: EditionState,
  given?: GivenCodes,
) {
  const codes = assignCodes(review, given);
  const codeOf = (key: string) => codes.get(key) ?? key;
  const earlier = editionPaper(review, 'earlier', codeOf, 'adopted');
  const later = editionPaper(review, 'later', codeOf, laterState);
  const fates = reviewFates.map(
    (fate): FatePaper => ({ ...fate, from: fate.from.map(codeOf), to: fate.to.map(codeOf) }),
  );
  return { earlier, later, fates };
}

function editionPaper(
  review: Review,
  side: ReviewMeasure['side'],
  codeOf: (key: string) => string,
  state: EditionState,
): EditionPaper {
  const measures = kept(review, side);
  return {
    ...review[side],
    state,
    adoptedOn: null,
    note: '',
    pillars: review.pillars.map(({ number, title }) => ({
      number,
      title,
      headings: review.headings
        .filter((h) => h.pillar === number)
        .map(({ mark, title }) => ({ mark, title })),
    })),
    measures: measures.map((measure) => measurePaper(review, measure, codeOf(measure.key))),
  };
}

function measurePaper(review: Review, measure: ReviewMeasure, code: string): MeasurePaper {
  const before = review.headings.slice(0, Math.max(0, measure.heading));
  const isPlaced = review.headings[measure.heading]?.pillar === measure.pillar;
  return {
    code,
    pillar: measure.pillar,
    heading: isPlaced ? before.filter((h) => h.pillar === measure.pillar).length : -1,
    title: measure.title,
    class: measure.class === '' ? 'Ⅲ' : measure.class,
    isPriority: measure.isPriority,
    text: measure.text,
    record: measure.record,
    note: measure.note,
  };
}
