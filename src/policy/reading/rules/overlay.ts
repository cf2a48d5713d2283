import { type Review, type ReviewMeasure, reviewClass } from './review.ts';

/** What came with the form, by field name. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** The review with the officer's corrections over it; a field that did not come leaves what was understood. */
export function overlay(review: Review, fields: Fields): Review {
  const edition = (side: 'earlier' | 'later') => ({
    name: typed(fields, `${side}.name`, review[side].name),
    number: wholeNumber(fields[`${side}.number`], review[side].number),
  });
  const added = addedMeasures(review, fields);
  return {
    pillars: review.pillars.map((pillar) => ({
      ...pillar,
      title: typed(fields, `pillar.${pillar.number}`, pillar.title),
    })),
    headings: review.headings,
    earlier: edition('earlier'),
    later: edition('later'),
    measures: [...review.measures, ...added].map((measure) => corrected(measure, fields)),
  };
}

/** The rows that the officer has added for measures which were not recognised. */
function addedMeasures(review: Review, fields: Fields): ReviewMeasure[] {
  const count = (name: string) => Math.min(50, Math.max(0, wholeNumber(fields[name], 0)));
  const blank = (side: 'earlier' | 'later', i: number): ReviewMeasure => ({
    key: `${side === 'earlier' ? 'ax' : 'bx'}${i + 1}`,
    side,
    pillar: review.pillars[0]?.number ?? 1,
    heading: -1,
    title: '',
    class: '',
    isPriority: false,
    text: '',
    record: '',
    note: '',
    reason: '',
    from: [],
    isDropped: false,
    lines: { from: 0, to: 0 },
    said: null,
  });
  return (['earlier', 'later'] as const).flatMap((side) =>
    Array.from({ length: count(`${side}.added`) }, (_, i) => blank(side, i)),
  );
}

function corrected(measure: ReviewMeasure, fields: Fields): ReviewMeasure {
  const name = (field: string) => `${measure.key}.${field}`;
  if (fields[name('title')] === undefined) return measure;
  const from = Array.from({ length: 12 }, (_, i) => fields[name(`from.${i}`)] ?? '').filter(
    (key) => key !== '',
  );
  return {
    ...measure,
    title: typed(fields, name('title'), measure.title),
    text: typed(fields, name('text'), measure.text),
    record: typed(fields, name('record'), measure.record),
    note: typed(fields, name('note'), measure.note),
    reason: typed(fields, name('reason'), measure.reason),
    pillar: wholeNumber(fields[name('pillar')], measure.pillar),
    class: reviewClass(fields[name('class')]),
    isPriority: fields[name('priority')] === 'yes',
    isDropped: fields[name('dropped')] === 'yes',
    from: measure.side === 'later' ? [...new Set(from)] : [],
  };
}

/** Browsers send CR LF; what is stored has LF. */
function typed(fields: Fields, name: string, otherwise: string): string {
  const value = fields[name];
  return value === undefined ? otherwise : value.replaceAll('\r\n', '\n').trim();
}

function wholeNumber(value: string | undefined, otherwise: number): number {
  const number = Number((value ?? '').normalize('NFKC').trim());
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : otherwise;
}
