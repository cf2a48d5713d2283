import { describe, expect, it } from 'vitest';
import { DEMO_APPLICATIONS as ALL } from './demo-applications.ts';
import { DEMO_GROUPS } from './demo-groups.ts';

describe('the applications of the demonstration', () => {
  it('come from groups of the demonstration, each under a name of its own', () => {
    const names = new Set(DEMO_GROUPS.map(({ name }) => name));
    expect(ALL.filter(({ group }) => !names.has(group)).map(({ group }) => group)).toEqual([]);
    expect(new Set(ALL.map(({ key }) => key)).size).toBe(ALL.length);
  });

  it('have budgets that add up, and ask for no more than what counts', () => {
    const uncounted = ['meals', 'wages', 'running'];
    for (const { key, budget, requestedYen, ownYen, yearly } of ALL) {
      const costs = budget.reduce((sum, [, , yen]) => sum + yen, 0);
      const counted = budget.reduce((sum, [kind, , yen]) => sum + (uncounted.includes(kind) ? 0 : yen), 0);
      expect({ key, costs }).toEqual({ key, costs: requestedYen + ownYen });
      expect(counted, key).toBeGreaterThanOrEqual(requestedYen);
      if (yearly)
        expect(
          yearly.reduce((a, b) => a + b, 0),
          key,
        ).toBe(requestedYen);
    }
  });

  it('fit the fields of the form', () => {
    expect(ALL.filter(({ title }) => title.length > 40).map(({ key }) => key)).toEqual([]);
    expect(ALL.filter(({ summary }) => summary.length > 200).map(({ key }) => key)).toEqual([]);
  });
});
