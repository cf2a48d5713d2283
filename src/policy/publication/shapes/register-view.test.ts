import { describe, expect, it } from 'vitest';
import { sampleRegister } from '#policy/register/register.factory.ts';
import { ancestorsOf, endedIn, tallyOf, verbCountsOf } from './register-view.ts';

const { first, second, fates } = sampleRegister();

describe('the register', () => {
  it('tells of each measure what stood there before', () => {
    const ancestors = ancestorsOf(second.measures, [fates]);
    const before = second.measures.map((measure) => {
      const [last] = ancestors.get(measure.id) ?? [];
      return `${measure.code} ${typeof last === 'string' ? last : last?.class}`;
    });
    expect(before).toEqual([
      '1-1 Ⅰ',
      '1-2 Ⅱ-イ',
      '2-2 new',
      '2-3 Ⅱ-イ',
      '3-1 Ⅱ-ア',
      '3-2 Ⅱ-ア',
      '3-3 Ⅱ-イ',
      '3-4 split',
      '4-1 Ⅲ',
    ]);
  });

  it('knows of nothing before the first edition', () => {
    const ancestors = ancestorsOf(second.measures, [fates, []]);
    expect(ancestors.get('edition-2/2-2')).toEqual(['new', null]);
    expect(ancestors.get('edition-2/1-2')?.[1]).toBeNull();
  });

  it('lists what has ended', () => {
    expect(endedIn(fates).map(({ measure }) => measure.code)).toEqual(['2-1', '4-2']);
    expect(first.measures).toHaveLength(9);
  });

  it('counts each measure once by its evidence', () => {
    const tally = tallyOf([
      { standing: 'recorded', countThisYear: 3 },
      { standing: 'recorded', countThisYear: 0 },
      { standing: 'lapsed', countThisYear: 1 },
      { standing: 'waiting', countThisYear: 0 },
    ]);
    expect(tally).toEqual({ all: 4, thisYear: 1, earlier: 1, lapsed: 1, waiting: 1 });
  });

  it('counts how often each verb was used', () => {
    expect(verbCountsOf(['継続', '統合', '新規', '分割'], fates)).toEqual([
      { verb: '継続', count: 1 },
      { verb: '統合', count: 1 },
      { verb: '新規', count: 1 },
      { verb: '分割', count: 1 },
    ]);
  });
});
