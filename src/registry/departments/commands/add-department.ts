import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { DepartmentPaper } from '../paper.ts';
import { DEPARTMENT_PERMITS } from '../rules/permits.ts';
import { departments } from '../schema.ts';

/** Adds a department; its code is taken once. */
export async function addDepartment({ tx, actor, now }: Desk, paper: DepartmentPaper) {
  const permit = mayBy(DEPARTMENT_PERMITS, actor, 'add');
  if (!permit.ok) return permit;
  const [taken] = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(eq(departments.code, paper.code));
  if (taken) return refuse('unmet', 'departments.code_taken');
  const [row] = await tx
    .insert(departments)
    .values({ ...paper, updatedAt: now })
    .returning({ id: departments.id });
  if (!row) throw new Error('the department was not stored');
  return done({ subjectId: row.id, detail: { code: paper.code } });
}
