import { expect, it } from 'vitest';
import { wholeOf } from '../organisations.factory.ts';
import { asPublic } from './as-public.ts';
import { PUBLISHABLE } from './publicity.ts';

const TODAY = '2026-11-25';

it('shows nothing but the entry itself until the group has chosen', () => {
  const text = JSON.stringify(asPublic(wholeOf({ publicFacts: [] }), TODAY));
  expect(text).not.toContain('ひみつ');
  expect(text).toContain('谷戸の会');
});

it.each(PUBLISHABLE)(
  'shows %s when the group has chosen it, and nothing else of what it keeps back',
  (fact) => {
    const shown = JSON.stringify(asPublic(wholeOf({ publicFacts: [fact] }), TODAY));
    const hidden = JSON.stringify(asPublic(wholeOf({ publicFacts: [] }), TODAY));
    expect(shown).not.toBe(hidden);
    expect(shown).not.toContain('ひみつの連絡先');
    expect(shown).not.toContain('ひみつの会計');
  },
);

it('names only the representative who is in office today', () => {
  const whole = wholeOf({ publicFacts: ['representative'] });
  expect(asPublic(whole, TODAY).representative).toBe('ひみつの代表');
  expect(asPublic(whole, '2031-04-01').representative).toBeUndefined();
});
