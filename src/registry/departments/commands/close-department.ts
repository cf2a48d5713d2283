import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { DEPARTMENT_PERMITS } from '../rules/permits.ts';
import { departments } from '../schema.ts';

/** Closes a department as of today: it stays where papers name it, and can no longer be chosen. */
export async function closeDepartment({ tx, actor, now }: Desk, id: string) {
  const [department] = await tx.select().from(departments).where(eq(departments.id, id)).for('update');
  if (!department) return refuse('missing', 'departments.not_found');
  const permit = mayBy(DEPARTMENT_PERMITS, actor, 'close');
  if (!permit.ok) return permit;
  if (department.closedOn !== null) return refuse('closed', 'departments.closed_already');
  await tx
    .update(departments)
    .set({ closedOn: japanDay(now), updatedAt: now })
    .where(eq(departments.id, id));
  return done({ subjectId: id, detail: { code: department.code } });
}

/** Opens a closed department again. */
export async function reopenDepartment({ tx, actor, now }: Desk, id: string) {
  const [department] = await tx.select().from(departments).where(eq(departments.id, id)).for('update');
  if (!department) return refuse('missing', 'departments.not_found');
  const permit = mayBy(DEPARTMENT_PERMITS, actor, 'reopen');
  if (!permit.ok) return permit;
  if (department.closedOn === null) return refuse('closed', 'departments.open_already');
  await tx.update(departments).set({ closedOn: null, updatedAt: now }).where(eq(departments.id, id));
  return done({ subjectId: id, detail: { code: department.code } });
}
