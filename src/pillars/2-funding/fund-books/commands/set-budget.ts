import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { budgetOf } from '../queries/budgets.ts';
import { FUND_BOOKS_PERMITS } from '../rules/permits.ts';
import { fundBudgets } from '../schema.ts';

export type BudgetPaper = {
  readonly courseKey: string;
  readonly fiscalYear: number;
  /** The version that was read before writing; 0 where none was. */
  readonly number: number;
  readonly fundYen: number | null;
  readonly generalYen: number | null;
  readonly awards: number | null;
  readonly note: string;
};

/** Writes a new version of what a course may spend in a fiscal year. */
export async function setBudget({ tx, actor, now }: Desk, paper: BudgetPaper) {
  const permit = mayBy(FUND_BOOKS_PERMITS, actor, 'set_budget');
  if (!permit.ok) return permit;
  const standing = await budgetOf(tx, paper.courseKey, paper.fiscalYear);
  if ((standing?.number ?? 0) !== paper.number) return refuse('closed', 'fund_books.changed_meanwhile');
  const [row] = await tx
    .insert(fundBudgets)
    .values({ ...paper, number: paper.number + 1, setAt: now, setBy: actor.id })
    .onConflictDoNothing()
    .returning({ number: fundBudgets.number });
  if (!row) return refuse('closed', 'fund_books.changed_meanwhile');
  const { courseKey, fiscalYear } = paper;
  return done({ subjectId: `budget ${courseKey} ${fiscalYear}`, detail: { number: row.number } });
}
