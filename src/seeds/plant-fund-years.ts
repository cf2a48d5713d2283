import { closeFundYear, setBudget } from '#pillars/2-funding/fund-books/index.ts';
import type { Town } from './demo-town.ts';

/** Course, and by how many fiscal years ago: yen of the fund, yen of the general account, awards foreseen. */
const BUDGETS = [
  ['startup', 300_000, null, 3],
  ['vitalization', 900_000, null, 4],
  ['collaboration', null, 1_500_000, 3],
] as const;

/** Budgets of the three years that had rounds, and the years before the last one closed. */
export async function plantFundYears({ desk, year }: Town): Promise<void> {
  for (const fiscalYear of [year - 2, year - 1, year]) {
    for (const [courseKey, fundYen, generalYen, awards] of BUDGETS) {
      const paper = { courseKey, fiscalYear, number: 0, fundYen, generalYen, awards, note: '' };
      const set = await setBudget(desk, paper);
      if (!set.ok) throw new Error(`a budget was refused: ${set.code}`);
    }
  }
  for (const fiscalYear of [year - 5, year - 4, year - 3, year - 2]) {
    const closed = await closeFundYear(desk, fiscalYear);
    if (!closed.ok) throw new Error(`the year ${fiscalYear} was not closed: ${closed.code}`);
  }
}
