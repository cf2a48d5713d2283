import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { grantCourses } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { type GrantCall, grantCalls } from '../schema.ts';

export type CallWithCourse = {
  readonly call: GrantCall;
  readonly course: typeof grantCourses.$inferSelect;
};

const whole = (db: Db) =>
  db
    .select({ call: grantCalls, course: grantCourses })
    .from(grantCalls)
    .innerJoin(grantCourses, eq(grantCourses.id, grantCalls.courseId));

export async function findCall(db: Db, id: string): Promise<CallWithCourse | undefined> {
  const [row] = await whole(db).where(eq(grantCalls.id, id));
  return row;
}

/** The call of an application, which must be there. */
export async function getCall(db: Db, id: string): Promise<GrantCall> {
  const found = await findCall(db, id);
  if (!found) throw new Error(`no call ${id}`);
  return found.call;
}

export type CallFilter = {
  readonly states?: readonly GrantCall['state'][];
  readonly fiscalYear?: number;
  readonly courseKey?: string;
};

/** Calls with their courses, the newest year first; whether they are open is told by `callStanding`. */
export async function listCalls(db: Db, filter: CallFilter = {}): Promise<CallWithCourse[]> {
  const { states, fiscalYear, courseKey } = filter;
  return whole(db)
    .where(
      and(
        states === undefined ? undefined : inArray(grantCalls.state, [...states]),
        fiscalYear === undefined ? undefined : eq(grantCalls.fiscalYear, fiscalYear),
        courseKey === undefined ? undefined : eq(grantCourses.key, courseKey),
      ),
    )
    .orderBy(desc(grantCalls.fiscalYear), asc(grantCourses.sort), desc(grantCalls.number));
}
