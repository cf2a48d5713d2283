import { asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { departments } from '../schema.ts';

export type Department = typeof departments.$inferSelect;

/** All departments by code, the closed ones too. */
export async function listDepartments(db: Db): Promise<Department[]> {
  return db.select().from(departments).orderBy(asc(departments.code));
}

/** Departments that can be chosen today, by code. */
export async function listOpenDepartments(db: Db): Promise<Department[]> {
  return db.select().from(departments).where(isNull(departments.closedOn)).orderBy(asc(departments.code));
}

export async function findDepartment(db: Db, id: string): Promise<Department | undefined> {
  const [row] = await db.select().from(departments).where(eq(departments.id, id));
  return row;
}
