import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantCourses, grantRuleSets } from '../schema.ts';

export type Course = typeof grantCourses.$inferSelect;
export type RuleSet = typeof grantRuleSets.$inferSelect & { readonly courseKey: string };

const WHOLE = { set: grantRuleSets, courseKey: grantCourses.key } as const;

function select(db: Db) {
  return db
    .select(WHOLE)
    .from(grantRuleSets)
    .innerJoin(grantCourses, eq(grantCourses.id, grantRuleSets.courseId));
}

const whole = ({
  set,
  courseKey,
}: {
  set: typeof grantRuleSets.$inferSelect;
  courseKey: string;
}): RuleSet => ({
  ...set,
  courseKey,
});

export async function listCourses(db: Db): Promise<Course[]> {
  return db.select().from(grantCourses).orderBy(asc(grantCourses.sort), asc(grantCourses.key));
}

export async function findCourse(db: Db, key: string): Promise<Course | undefined> {
  const [row] = await db.select().from(grantCourses).where(eq(grantCourses.key, key));
  return row;
}

export async function findRuleSet(db: Db, id: string): Promise<RuleSet | undefined> {
  const [row] = await select(db).where(eq(grantRuleSets.id, id));
  return row && whole(row);
}

/** A version that something else points at; it must be there. */
export async function getRuleSet(db: Db, id: string): Promise<RuleSet> {
  const found = await findRuleSet(db, id);
  if (!found) throw new Error(`no rule set ${id}`);
  return found;
}

/** The version in force for a course in a fiscal year. */
export async function currentRuleSet(
  db: Db,
  courseKey: string,
  fiscalYear: number,
): Promise<RuleSet | undefined> {
  const [row] = await select(db).where(
    and(
      eq(grantCourses.key, courseKey),
      eq(grantRuleSets.fiscalYear, fiscalYear),
      eq(grantRuleSets.state, 'in_force'),
    ),
  );
  return row && whole(row);
}

/** The newest version in force of each course, for the year asked or the latest before it. */
export async function listCurrentRuleSets(db: Db, fiscalYear: number): Promise<RuleSet[]> {
  const rows = await select(db)
    .where(eq(grantRuleSets.state, 'in_force'))
    .orderBy(asc(grantCourses.sort), asc(grantCourses.key), desc(grantRuleSets.fiscalYear));
  const newest = new Map<string, RuleSet>();
  for (const row of rows) {
    if (row.set.fiscalYear <= fiscalYear && !newest.has(row.courseKey)) newest.set(row.courseKey, whole(row));
  }
  return [...newest.values()];
}

/** All versions of all courses and years, the newest year and version first. */
export async function listRuleSets(db: Db, courseKey?: string): Promise<RuleSet[]> {
  const rows = await select(db)
    .where(courseKey === undefined ? undefined : eq(grantCourses.key, courseKey))
    .orderBy(
      asc(grantCourses.sort),
      asc(grantCourses.key),
      desc(grantRuleSets.fiscalYear),
      desc(grantRuleSets.number),
    );
  return rows.map(whole);
}
