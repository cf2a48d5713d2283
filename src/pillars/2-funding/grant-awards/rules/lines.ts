/** A line of the budget of an award: what is bought, under which category of the pinned rules, for how much. */
export type BudgetLine = {
  readonly key: string;
  readonly category: string;
  readonly item: string;
  readonly yen: number;
};

export const MOST_LINES = 60;

export const sumOf = (lines: readonly { readonly yen: number }[]): number =>
  lines.reduce((sum, { yen }) => sum + yen, 0);
