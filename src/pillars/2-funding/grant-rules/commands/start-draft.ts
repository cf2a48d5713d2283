import { and, eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { nextNumber } from '../queries/find-newest.ts';
import { findCourse, findRuleSet } from '../queries/find-rule-sets.ts';
import { RULE_PERMITS } from '../rules/permits.ts';
import { unsetRules } from '../rules/programme-rules.ts';
import { grantCourses, grantRuleSets } from '../schema.ts';

export type DraftStart = {
  readonly courseKey: string;
  readonly fiscalYear: number;
  /** The version to copy, of this or another year; without one nothing is decided yet. */
  readonly fromId: string | null;
};

/** Begins a draft of the rules for a year, from another version or from nothing; one at a time for a course and year. */
export async function startDraft({ tx, actor, now }: Desk, { courseKey, fiscalYear, fromId }: DraftStart) {
  const permit = mayBy(RULE_PERMITS, actor, 'write_rules');
  if (!permit.ok) return permit;
  const course = await findCourse(tx, courseKey);
  if (!course) return refuse('missing', 'grant_rules.no_course');
  // Two who begin at once wait for each other here; the second one is told.
  await tx.select().from(grantCourses).where(eq(grantCourses.id, course.id)).for('update');
  const from = fromId === null ? undefined : await findRuleSet(tx, fromId);
  if (fromId !== null && (from?.courseId !== course.id || from.state === 'draft'))
    return refuse('missing', 'grant_rules.not_found');
  const [draft] = await tx
    .select({ id: grantRuleSets.id })
    .from(grantRuleSets)
    .where(
      and(
        eq(grantRuleSets.courseId, course.id),
        eq(grantRuleSets.fiscalYear, fiscalYear),
        eq(grantRuleSets.state, 'draft'),
      ),
    );
  if (draft) return refuse('closed', 'grant_rules.draft_exists');
  const [row] = await tx
    .insert(grantRuleSets)
    .values({
      courseId: course.id,
      fiscalYear,
      number: await nextNumber(tx, course.id, fiscalYear),
      rules: from?.rules ?? unsetRules(course.name, 'subsidy'),
      basedOn: from?.id ?? null,
      startedBy: actor.id,
      startedAt: now,
    })
    .returning({ id: grantRuleSets.id });
  if (!row) return refuse('closed', 'grant_rules.draft_exists');
  return done({ subjectId: row.id, detail: { courseKey, fiscalYear, fromId } });
}
