import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#kernel/japan-day.ts';
import { freshnessDaysOf, freshnessOf, partsPastDue, stateOn } from './freshness.ts';

const BUDGETS = { contacts: 100, activities: 200 };
const STEPS = { lowerAfterDays: 60, hiddenAfterDays: 180 };
const CONFIRMED = { contacts: '2026-04-01', activities: '2026-04-01' };
const on = (today: string) => freshnessOf(CONFIRMED, '2026-01-01', BUDGETS, STEPS, today);

describe('an entry whose contacts are good until 10 July', () => {
  test.for([
    ['2026-04-01', 'current'],
    ['2026-07-10', 'current'],
    ['2026-07-11', 'labelled'],
    ['2026-09-07', 'labelled'],
    ['2026-09-08', 'lower'],
    ['2027-03-06', 'lower'],
    ['2027-03-07', 'hidden'],
    ['2036-01-01', 'hidden'],
  ])('is on %s %s', ([today, state]) => {
    expect(on(today ?? '')).toBe(state);
  });
});

test('the part that runs out first decides', () => {
  const days = freshnessDaysOf(
    { contacts: '2026-06-01', activities: '2026-01-01' },
    '2026-01-01',
    BUDGETS,
    STEPS,
  );
  expect(days).toEqual({ dueOn: '2026-07-20', lowerFrom: '2026-09-18', hiddenFrom: '2027-03-17' });
});

test('a part that was never confirmed counts from the day of listing', () => {
  expect(freshnessDaysOf({ activities: '2026-06-01' }, '2026-01-01', BUDGETS, STEPS).dueOn).toBe(
    '2026-04-11',
  );
  expect(partsPastDue({ activities: '2026-06-01' }, '2026-01-01', BUDGETS, '2026-04-12')).toEqual([
    'contacts',
  ]);
  expect(partsPastDue({ activities: '2026-06-01' }, '2026-01-01', BUDGETS, '2026-04-11')).toEqual([]);
});

const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2020-01-01', n));
const budget = fc.integer({ min: 1, max: 3_650 });
const steps = fc.record({ lowerAfterDays: budget, hiddenAfterDays: budget });
const budgets = fc.record({ contacts: budget, activities: budget });
const confirmed = fc.record({ contacts: day, activities: day });

test('no entry with a part past its budget is current, and none within all budgets is marked', () => {
  fc.assert(
    fc.property(confirmed, budgets, steps, day, (parts, given, step, today) => {
      const state = freshnessOf(parts, '2020-01-01', given, step, today);
      const isPast = partsPastDue(parts, '2020-01-01', given, today).length > 0;
      expect(state === 'current').toBe(!isPast);
    }),
  );
});

test('time only moves an entry down, and every confirmation only up', () => {
  const order = ['current', 'labelled', 'lower', 'hidden'];
  fc.assert(
    fc.property(
      confirmed,
      budgets,
      steps,
      day,
      fc.integer({ min: 0, max: 900 }),
      (parts, given, step, today, n) => {
        const days = freshnessDaysOf(parts, '2020-01-01', given, step);
        const later = addDays(today, n);
        expect(order.indexOf(stateOn(days, later))).toBeGreaterThanOrEqual(
          order.indexOf(stateOn(days, today)),
        );
        const again = freshnessDaysOf(
          { ...parts, contacts: addDays(parts.contacts, n) },
          '2020-01-01',
          given,
          step,
        );
        expect(daysBetween(days.dueOn, again.dueOn)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
