import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import type { Desk } from '#platform/act.ts';
import { transferIn } from './commands/book-doors.ts';
import { closeFundYear } from './commands/close-fund-year.ts';
import { setBudget } from './commands/set-budget.ts';
import { fundYears } from './queries/fund-years.ts';

function planted<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string },
): T {
  if (!outcome.ok) throw new Error(`a planted record of the books was refused: ${outcome.code}`);
  return outcome.value;
}

/** Made-up amounts: what the city puts into the fund at its foundation, and in each budget since. */
const FIRST_YEN = 3_000_000;
const YEARLY_YEN = 500_000;

/** Five fiscal years of transfers from the general account; to be planted before the first decisions. */
export async function plantTransfers(desk: Desk): Promise<void> {
  const present = fiscalYearAt(desk.now);
  for (let year = present - 5; year <= present; year += 1) {
    const isFirst = year === present - 5;
    const transfer = {
      transferId: `planted ${year}`,
      yen: isFirst ? FIRST_YEN : YEARLY_YEN,
      on: isFirst ? `${year}-04-01` : `${year}-04-20`,
      from: 'general',
      memo: isFirst ? '基金の設置' : `${year}年度当初予算`,
    } as const;
    planted(await transferIn(desk, transfer));
  }
}

type PlantedBudget = {
  readonly courseKey: string;
  readonly fundYen: number | null;
  readonly generalYen: number | null;
  readonly awards: number | null;
};

/** The same budgets for each of these years. */
export async function plantBudgets(
  desk: Desk,
  years: readonly number[],
  budgets: readonly PlantedBudget[],
): Promise<void> {
  for (const fiscalYear of years) {
    for (const budget of budgets) {
      planted(await setBudget(desk, { ...budget, fiscalYear, number: 0, note: '見本の数字' }));
    }
  }
}

/** Closes all fiscal years that are over but the last: to be planted after everything that belongs to them. */
export async function plantClosings(desk: Desk): Promise<void> {
  const lastOver = fiscalYearAt(desk.now) - 1;
  for (const { fiscalYear } of await fundYears(desk.tx)) {
    if (fiscalYear < lastOver) planted(await closeFundYear(desk, fiscalYear));
  }
}
