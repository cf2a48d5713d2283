import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { fundBudgets } from '../schema.ts';

export type Budget = typeof fundBudgets.$inferSelect;

/** The budget of a course in a fiscal year; nothing where none was set. */
export async function budgetOf(db: Db, courseKey: string, fiscalYear: number): Promise<Budget | undefined> {
  const [row] = await db
    .select()
    .from(fundBudgets)
    .where(and(eq(fundBudgets.courseKey, courseKey), eq(fundBudgets.fiscalYear, fiscalYear)))
    .orderBy(desc(fundBudgets.number))
    .limit(1);
  return row;
}

/** The budgets that hold, the newest year first. */
export async function listBudgets(db: Db): Promise<Budget[]> {
  return db
    .selectDistinctOn([fundBudgets.fiscalYear, fundBudgets.courseKey])
    .from(fundBudgets)
    .orderBy(desc(fundBudgets.fiscalYear), fundBudgets.courseKey, desc(fundBudgets.number));
}
