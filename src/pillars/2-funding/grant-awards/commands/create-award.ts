import { and, desc, eq } from 'drizzle-orm';
import { fiscalYearDays } from '#kernel/fiscal-year.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { commitAward } from '#pillars/2-funding/fund-books/index.ts';
import { applicationCode, lockApplication } from '#pillars/2-funding/grant-papers/index.ts';
import { grantCourses, grantRuleSets } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Desk } from '#platform/act.ts';
import { reportDays } from '../rules/days.ts';
import { awardCode } from '../rules/flow.ts';
import type { BudgetLine } from '../rules/lines.ts';
import { AWARD_PERMITS } from '../rules/permits.ts';
import { grantAwards, grantBudgetLines } from '../schema.ts';

export type NewAward = {
  readonly applicationId: string;
  readonly yearIndex: number;
  readonly fiscalYear: number;
  readonly yen: number;
  /** Day of the decision. */
  readonly on: string;
  readonly lines: readonly BudgetLine[];
  /** Conditions written into the decision. */
  readonly conditions?: string | undefined;
  /** Where the pinned rules say nothing of the money (未設定), the officer must say from where it comes. */
  readonly fundedBy?: 'fund' | 'general' | undefined;
  readonly earmarkKey?: string | null | undefined;
  /** Last day of the work; the last of the fiscal year unless given. */
  readonly plannedEndOn?: string | undefined;
};

/** Writes the award of a decision and commits its money in the books, inside the decision's own transaction. */
export async function createAward(desk: Desk, given: NewAward) {
  const { tx, actor, now } = desk;
  const permit = mayBy(AWARD_PERMITS, actor, 'create');
  if (!permit.ok) return permit;
  if (!Number.isSafeInteger(given.yen) || given.yen <= 0) return refuse('unmet', 'grant_awards.bad_amount');
  const found = await findSource(desk, given);
  if (!found.ok) return found;
  const source = found.value;
  const { rules } = source;
  const { earmarkKey = null, conditions = '', plannedEndOn = fiscalYearDays(given.fiscalYear).to } = given;
  const fundedBy = rules.fundedBy ?? given.fundedBy;
  if (fundedBy === undefined) return refuse('unmet', 'grant_awards.funding_unset');
  const number = await nextNumber(desk, given.fiscalYear);
  const [award] = await tx
    .insert(grantAwards)
    .values({
      fiscalYear: given.fiscalYear,
      number,
      applicationId: given.applicationId,
      applicationCode: source.code,
      yearIndex: given.yearIndex,
      organisationId: source.application.organisationId,
      ruleSetId: source.application.ruleSetId,
      courseKey: source.courseKey,
      title: source.application.title || source.code,
      moneyKind: rules.moneyKind,
      fundedBy,
      earmarkKey,
      conditions,
      firstDecidedYen: given.yen,
      decidedYen: given.yen,
      decidedOn: given.on,
      plannedEndOn,
      ...reportDays(rules.reports, given.fiscalYear, plannedEndOn, given.on),
      createdAt: now,
    })
    .returning({ id: grantAwards.id });
  if (!award) throw new Error('the award was not written');
  await writeLines(desk, award.id, 0, given.lines);
  const booked = await commitAward(desk, {
    awardId: award.id,
    yen: given.yen,
    on: given.on,
    fundedBy,
    earmarkKey,
  });
  if (!booked.ok) return booked;
  const code = awardCode(given.fiscalYear, number);
  return done({
    subjectId: award.id,
    code,
    detail: { code, applicationId: given.applicationId, yen: given.yen },
  });
}

/** The application and its pinned rules; locked, so that a year is awarded once. */
async function findSource(desk: Desk, given: NewAward) {
  const { tx, actor } = desk;
  const application = await lockApplication(tx, given.applicationId);
  if (!application) return refuse('missing', 'grant_awards.no_application');
  if (actor.organisationIds.includes(application.organisationId))
    return refuse('forbidden', 'grant_awards.own_group');
  if (await isAwarded(desk, given)) return refuse('closed', 'grant_awards.awarded_already');
  const [row] = await tx
    .select({ rules: grantRuleSets.rules, courseKey: grantCourses.key })
    .from(grantRuleSets)
    .innerJoin(grantCourses, eq(grantCourses.id, grantRuleSets.courseId))
    .where(eq(grantRuleSets.id, application.ruleSetId));
  if (!row) throw new Error('an application without its rules');
  return done({ ...row, application, code: applicationCode(application) });
}

async function isAwarded({ tx }: Desk, { applicationId, yearIndex }: NewAward): Promise<boolean> {
  const [row] = await tx
    .select({ id: grantAwards.id })
    .from(grantAwards)
    .where(and(eq(grantAwards.applicationId, applicationId), eq(grantAwards.yearIndex, yearIndex)));
  return row !== undefined;
}

/** Numbers follow each other without a gap in a year; two decisions at once meet at the last row. */
async function nextNumber({ tx }: Desk, fiscalYear: number): Promise<number> {
  const [last] = await tx
    .select({ number: grantAwards.number })
    .from(grantAwards)
    .where(eq(grantAwards.fiscalYear, fiscalYear))
    .orderBy(desc(grantAwards.number))
    .limit(1)
    .for('update');
  return (last?.number ?? 0) + 1;
}

export async function writeLines(
  { tx }: Desk,
  awardId: string,
  revision: number,
  lines: readonly BudgetLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.insert(grantBudgetLines).values(
    lines.map(({ key, category, item, yen }, position) => ({
      awardId,
      revision,
      position,
      key,
      category,
      item,
      yen,
    })),
  );
}
