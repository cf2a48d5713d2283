import { describe, expect, it } from 'vitest';
import type { Fact } from '#platform/manifest.ts';
import { lapsedSince, newerFact, weighEvidence } from './standing.ts';

const on = (day: string): Fact => ({
  key: `test:${day}`,
  code: '1-1',
  on: day,
  sentence: { ja: '集まりを開きました。', en: 'A meeting was held.', easy: '会を しました。' },
  href: '/records/1',
});

describe('the evidence of a measure', () => {
  it('holds through the last day of its budget and lapses on the next', () => {
    expect(lapsedSince('2026-04-01', 30, '2026-05-01')).toBeNull();
    expect(lapsedSince('2026-04-01', 30, '2026-05-02')).toBe('2026-05-02');
    expect(lapsedSince('2026-04-01', 30, '2027-01-01')).toBe('2026-05-02');
  });

  it('is waited for, not lapsed, where there never was any', () => {
    const weighed = weighEvidence(null, 0, { budgetDays: 365, isEnded: false }, '2026-05-01');
    expect(weighed).toMatchObject({ standing: 'waiting', lapsedSince: null, newest: null });
  });

  it('lapses by the newest fact alone', () => {
    const term = { budgetDays: 365, isEnded: false };
    expect(weighEvidence(on('2026-03-01'), 1, term, '2026-05-01')).toMatchObject({ standing: 'recorded' });
    expect(weighEvidence(on('2025-03-01'), 0, term, '2026-05-01')).toMatchObject({
      standing: 'lapsed',
      lapsedSince: '2026-03-02',
    });
  });

  it('of a measure that has ended never lapses', () => {
    const weighed = weighEvidence(on('2020-03-01'), 0, { budgetDays: 30, isEnded: true }, '2026-05-01');
    expect(weighed).toMatchObject({ standing: 'ended', lapsedSince: null });
  });

  it('is the newest of all sources', () => {
    expect(newerFact(on('2026-03-01'), on('2026-03-02'))?.on).toBe('2026-03-02');
    expect(newerFact(on('2026-03-01'), null)?.on).toBe('2026-03-01');
    expect(newerFact(null, null)).toBeNull();
  });
});
