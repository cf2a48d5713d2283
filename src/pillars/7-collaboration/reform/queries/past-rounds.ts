import { and, eq, inArray } from 'drizzle-orm';
import { decisionsOf } from '#pillars/2-funding/grant-decisions/index.ts';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import {
  getRuleSet,
  judgeEligibility,
  NO_FACTS,
  type ProgrammeRules,
  type RoundApplication,
  type RoundInput,
} from '#pillars/2-funding/grant-rules/index.ts';
import { screeningRounds } from '#pillars/2-funding/screening-rounds/schema.ts';
import { roundInputs } from '#pillars/2-funding/screening-scores/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PastRound } from '../study.ts';

/** The city's decisions, yen by year of the project. */
async function decidedYen(db: Db, ids: readonly string[]): Promise<Map<string, readonly number[]>> {
  const byApplication = new Map<string, number[]>();
  for (const { applicationId, decidedYen: yen, outcome } of await decisionsOf(db, ids)) {
    if (outcome !== 'award' || yen === null) continue;
    byApplication.set(applicationId, [...(byApplication.get(applicationId) ?? []), yen]);
  }
  return byApplication;
}

/** Applications of the same call that never came before the committee: they have facts, but no sheets. */
async function refusedBefore(db: Db, round: RoundInput): Promise<RoundApplication[]> {
  const rows = await db
    .select({ application: grantApplications })
    .from(grantApplications)
    .innerJoin(screeningRounds, eq(screeningRounds.callId, grantApplications.callId))
    .where(and(eq(screeningRounds.id, round.roundId), eq(grantApplications.state, 'refused')));
  const known = new Set(round.applications.map(({ applicationId }) => applicationId));
  return rows
    .filter(({ application }) => !known.has(application.id))
    .map(({ application }) => ({
      applicationId: application.id,
      organisationId: application.organisationId,
      code: '',
      title: application.title,
      groupName: '',
      facts: application.facts?.facts ?? NO_FACTS,
      awardNumber: application.awardNumber,
      years: [{ requestedYen: application.requestedYen ?? 0, costYen: application.requestedYen ?? 0 }],
      sheets: [],
      decided: 'not_eligible',
      decidedYen: [],
    }));
}

/** Applications on which the city has not yet decided: their round is not over. */
const WAITING = ['submitted', 'returned', 'accepted', 'screening', 'recommended', 'not_recommended'] as const;

async function openRounds(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ id: screeningRounds.id })
    .from(screeningRounds)
    .innerJoin(grantApplications, eq(grantApplications.callId, screeningRounds.callId))
    .where(inArray(grantApplications.state, [...WAITING]));
  return new Set(rows.map(({ id }) => id));
}

/** Rounds in which everything is decided, with the city's own decisions. */
async function decidedRounds(db: Db): Promise<RoundInput[]> {
  const open = await openRounds(db);
  const over = (await roundInputs(db)).filter(({ roundId }) => !open.has(roundId));
  const ids = over.flatMap(({ applications }) => applications.map(({ applicationId }) => applicationId));
  const decided = await decidedYen(db, ids);
  return over.map((round) => ({
    ...round,
    applications: round.applications.map((application) => ({
      ...application,
      decidedYen: decided.get(application.applicationId) ?? [],
    })),
  }));
}

/** Who came before the committee had been let in by a person, whatever the facts of the register say. */
function letIn(input: RoundInput, rules: ProgrammeRules): RoundApplication[] {
  return input.applications.map((application) => {
    const judged = judgeEligibility(rules, application.facts, input.judgedOn);
    const overruled = judged.filter(({ verdict }) => verdict === 'no').map(({ key }) => key);
    return { ...application, overruled };
  });
}

/** Past rounds of a course, the oldest first, from their raw sheets and facts. */
export async function listPastRounds(db: Db, courseKey: string): Promise<PastRound[]> {
  const inputs = (await decidedRounds(db)).filter((round) => round.courseKey === courseKey);
  const past: PastRound[] = [];
  for (const input of inputs) {
    const { rules, number } = await getRuleSet(db, input.ruleSetId);
    const applications = [...letIn(input, rules), ...(await refusedBefore(db, input))];
    past.push({ input: { ...input, applications }, rules, ruleSetNumber: number });
  }
  return past.toSorted((a, b) => a.input.fiscalYear - b.input.fiscalYear);
}

/** Courses that have at least one round to try rules on. */
export async function listTriedCourses(db: Db): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { courseKey } of await decidedRounds(db))
    counts.set(courseKey, (counts.get(courseKey) ?? 0) + 1);
  return counts;
}
