import { plantBudgets, plantClosings } from '#pillars/2-funding/fund-books/index.ts';
import type { Town } from './demo-town.ts';

const BUDGETS = [
  { courseKey: 'startup', fundYen: 300_000, generalYen: null, awards: 3 },
  { courseKey: 'vitalization', fundYen: 900_000, generalYen: null, awards: 4 },
  { courseKey: 'collaboration', fundYen: null, generalYen: 1_500_000, awards: 3 },
] as const;

/** Budgets of the three years that had rounds, and the years before the last one closed. */
export async function plantFundYears({ desk, year }: Town): Promise<void> {
  await plantBudgets(desk, [year - 2, year - 1, year], BUDGETS);
  await plantClosings(desk);
}
