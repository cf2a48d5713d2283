import { and, eq, ne } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { DepartmentPaper } from '../paper.ts';
import { DEPARTMENT_PERMITS } from '../rules/permits.ts';
import { departments } from '../schema.ts';

/** Renames a department or changes what is said of it; its papers keep pointing at it. */
export async function changeDepartment({ tx, actor, now }: Desk, id: string, paper: DepartmentPaper) {
  const [department] = await tx.select().from(departments).where(eq(departments.id, id)).for('update');
  if (!department) return refuse('missing', 'departments.not_found');
  const permit = mayBy(DEPARTMENT_PERMITS, actor, 'change');
  if (!permit.ok) return permit;
  const [taken] = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.code, paper.code), ne(departments.id, id)));
  if (taken) return refuse('unmet', 'departments.code_taken');
  await tx
    .update(departments)
    .set({ ...paper, updatedAt: now })
    .where(eq(departments.id, id));
  return done({ subjectId: id, detail: { from: department.name, to: paper.name } });
}
