import { eq } from 'drizzle-orm';
import { textOf, type Values } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Asked, askedOf, freeze, withAnswer, yearsOf } from '#pillars/2-funding/grant-checks/index.ts';
import { codeFor } from '#pillars/2-funding/grant-flow/index.ts';
import {
  factsOf,
  getRuleSet,
  type Judgement,
  judgeEligibility,
  type ProgrammeRules,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { searchText } from '#platform/search/index.ts';
import { findOrganisation } from '#registry/organisations/index.ts';
import { listFormerAwards } from '../queries/list-former-awards.ts';
import {
  type GrantApplication,
  type GrantCall,
  type grantApplications,
  grantApplicationYears,
} from '../schema.ts';
import { nextNumber } from './next-number.ts';
import { writeStep } from './write-step.ts';

/** What the rules say of an application on the day of its sending. */
export type Judged = {
  readonly rules: ProgrammeRules;
  readonly judged: readonly Judgement[];
  readonly awardNumber: number;
  readonly facts: Parameters<typeof freeze>[1];
};

/** Judges the group by the pinned rules: the register, the passport, what the form declares, and its former awards. */
export async function judgeApplication(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  application: Pick<GrantApplication, 'organisationId' | 'ruleSetId'>,
  call: Pick<GrantCall, 'closesOn'>,
  values: Values,
): Promise<Judged> {
  const today = japanDay(now);
  const { rules, courseKey } = await getRuleSet(tx, application.ruleSetId);
  const before = await listFormerAwards(tx, application.organisationId);
  const known = await factsOf(tx, application.organisationId, today);
  const facts = withAnswer(known, rules, values, before);
  const judged = judgeEligibility(rules, facts, today, { applyBy: call.closesOn, startBy: null });
  const awardNumber = before.filter((award) => award.courseKey === courseKey).length + 1;
  return { rules, judged, facts, awardNumber };
}

type Sent = { readonly call: GrantCall; readonly values: Values; readonly sendingId: string };

/** Writes what was sent into the application, freezes the facts, and gives it its number, last of all. */
export async function writeSending(
  desk: Desk,
  application: GrantApplication,
  { rules, judged, facts, awardNumber }: Judged,
  { call, values, sendingId }: Sent,
): Promise<string> {
  const { tx, actor, now } = desk;
  const asked = askedOf(values);
  await writeYears(tx, application.id, call.fiscalYear + (rules.executionYear === 'next' ? 1 : 0), asked);
  const group = await findOrganisation(tx, application.organisationId);
  const title = textOf(values, 'title').trim().slice(0, 200);
  const number = application.number ?? (await nextNumber(tx, application.fiscalYear));
  const code = codeFor(application.fiscalYear, number);
  const changes: Partial<typeof grantApplications.$inferInsert> = {
    number,
    title,
    summary: textOf(values, 'summary').trim().slice(0, 2000),
    requestedYen: asked.totalYen,
    years: yearsOf(values),
    awardNumber,
    facts: freeze(japanDay(now), facts, judged),
    submittedAt: application.submittedAt ?? now,
    submittedBy: application.submittedBy ?? actor.id,
    sendingId,
    mendBy: null,
    search: searchText([code, group?.organisation.name ?? '', title].join('\n')),
  };
  await writeStep(desk, application, 'submit', 'submitted', {}, changes);
  return code;
}

/** Writes what is asked for in each fiscal year, in place of what stood there. */
async function writeYears(tx: Db, applicationId: string, firstYear: number, asked: Asked): Promise<void> {
  await tx.delete(grantApplicationYears).where(eq(grantApplicationYears.applicationId, applicationId));
  const years = asked.byYear.map((requestedYen, place) => ({
    applicationId,
    yearIndex: place + 1,
    fiscalYear: firstYear + place,
    requestedYen,
  }));
  await tx.insert(grantApplicationYears).values(years);
}
