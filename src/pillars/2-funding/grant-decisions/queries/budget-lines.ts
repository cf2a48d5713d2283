import { rowsOf, type Values } from '#blocks/questionnaire/index.ts';
import type { BudgetLine } from '#pillars/2-funding/grant-awards/index.ts';

/** The budget of an application as the lines that an award begins with; rows without an amount are left out. */
export function budgetLinesOf(values: Values): BudgetLine[] {
  return rowsOf(values, 'budget').flatMap((row, index) => {
    const yen = row['yen'];
    if (typeof yen !== 'number' || yen <= 0) return [];
    const category = String(row['category'] ?? '');
    return [{ key: `b${index + 1}`, category, item: String(row['item'] ?? ''), yen }];
  });
}
