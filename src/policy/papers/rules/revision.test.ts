import { describe, expect, it } from 'vitest';
import { sampleRegister } from '#policy/register/register.factory.ts';
import { type Revision, revisionOf } from './revision.ts';

const { first, second, fates } = sampleRegister();

/** Pillars, headings and rows in short: what stands where. */
function outline(revision: Revision): string[] {
  return revision.pillars.flatMap((pillar) =>
    pillar.headings.flatMap((heading) => [
      `${pillar.number}${heading.mark}`,
      ...heading.rows.map((row) => {
        const codes = (side: typeof row.from) => side.map((told) => told.measure.code).join('+');
        return `  ${codes(row.from)}→${codes(row.to)}`;
      }),
    ]),
  );
}

describe('two editions side by side', () => {
  it('stand in the order of the guideline, new measures where the next edition has them', () => {
    expect(outline(revisionOf(first, second, fates, new Map()))).toEqual([
      '1',
      '  1-1→1-1',
      '  1-2→1-2',
      '2ア',
      '  2-1→',
      '  →2-2',
      '2イ',
      '  2-3→2-3',
      '3ア',
      '  3-1→3-1',
      '  3-2→3-2',
      '3イ',
      '  3-3→3-3+3-4',
      '4ア',
      '  4-1+4-2→4-1',
    ]);
  });

  it('lose no measure that has no fate yet', () => {
    const open = fates.filter((fate) => fate.from[0]?.code !== '2-3');
    expect(outline(revisionOf(first, second, open, new Map())).slice(6, 9)).toEqual([
      '2イ',
      '  2-3→',
      '  →2-3',
    ]);
  });

  it('tell what was done: the words of the paper, then what was drafted from evidence', () => {
    const sentences = new Map([
      [
        'edition-1/1-2',
        [{ sentence: '週2日、夜9時まで開けました。' }, { sentence: '延べ310人が使いました。' }],
      ],
    ]);
    const row = revisionOf(first, second, fates, sentences).pillars[0]?.headings[0]?.rows[1];
    expect(row?.from[0]?.done).toEqual(['週2日、夜9時まで開けました。', '延べ310人が使いました。']);
  });
});
