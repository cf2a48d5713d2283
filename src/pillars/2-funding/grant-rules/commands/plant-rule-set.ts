import { and, desc, eq } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import type { ProgrammeRules, Words } from '../rules/programme-rules.ts';
import { grantCourses, grantRuleSets } from '../schema.ts';

export type PlantedRules = {
  readonly courseKey: string;
  readonly courseName: Words;
  readonly sort: number;
  readonly fiscalYear: number;
  readonly rules: ProgrammeRules;
  readonly note: string;
};

/** A version in force for seeds and the first start; the one in force before it is retired. Makes the course when it is new. */
export async function plantRuleSet({ tx, actor, now }: Desk, planted: PlantedRules): Promise<string> {
  const { courseKey, courseName, sort, fiscalYear, rules, note } = planted;
  await tx
    .insert(grantCourses)
    .values({ key: courseKey, name: courseName, sort })
    .onConflictDoNothing({ target: grantCourses.key });
  const [course] = await tx.select().from(grantCourses).where(eq(grantCourses.key, courseKey));
  if (!course) throw new Error(`no course ${courseKey}`);
  const ofYear = and(eq(grantRuleSets.courseId, course.id), eq(grantRuleSets.fiscalYear, fiscalYear));
  const [newest] = await tx
    .select({ id: grantRuleSets.id, number: grantRuleSets.number })
    .from(grantRuleSets)
    .where(ofYear)
    .orderBy(desc(grantRuleSets.number))
    .limit(1);
  await tx
    .update(grantRuleSets)
    .set({ state: 'retired' })
    .where(and(ofYear, eq(grantRuleSets.state, 'in_force')));
  const [row] = await tx
    .insert(grantRuleSets)
    .values({
      courseId: course.id,
      fiscalYear,
      number: (newest?.number ?? 0) + 1,
      rules,
      state: 'in_force',
      basedOn: newest?.id ?? null,
      startedBy: actor.id,
      startedAt: now,
      setBy: actor.id,
      setAt: now,
      note,
    })
    .returning({ id: grantRuleSets.id });
  if (!row) throw new Error('a rule set was not planted');
  return row.id;
}
