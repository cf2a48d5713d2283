import { inArray } from 'drizzle-orm';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import {
  type Choice,
  NO_FACTS,
  type ReplayVerdict,
  type RoundApplication,
  type RoundInput,
} from '#pillars/2-funding/grant-rules/index.ts';
import {
  findRoundById,
  isSettled,
  listRounds,
  type RoundPaper,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findResult } from './find-result.ts';
import { type AskedYears, listAsked, listChoices } from './list-candidates.ts';
import { listRecommendations } from './list-outcomes.ts';
import { listOpened } from './list-sheets.ts';
import { scoredPapers } from './work-out.ts';

const AWARDED = ['awarded', 'finished', 'given_up', 'revoked'];
type Application = typeof grantApplications.$inferSelect;

/**
 * Past rounds for the laboratory: facts, what was asked, raw sheets, and what came of it. Only rounds that are settled;
 * with `decidedYen` (by application, yen by year) the city's own decisions stand in place of what was recommended.
 */
export async function roundInputs(
  db: Db,
  given: { decidedYen?: ReadonlyMap<string, readonly number[]> } = {},
): Promise<RoundInput[]> {
  const inputs: RoundInput[] = [];
  for (const round of await listRounds(db)) {
    if (!isSettled(round.state)) continue;
    const whole = await findRoundById(db, round.id);
    if (whole) inputs.push(await inputOf(db, whole, given.decidedYen ?? new Map()));
  }
  return inputs;
}

async function inputOf(
  db: Db,
  whole: WholeRound,
  decidedYen: ReadonlyMap<string, readonly number[]>,
): Promise<RoundInput> {
  const { round, rules, papers } = whole;
  const applications = await listApplications(db, papers);
  const asked = await listAsked(db, papers);
  const sheets = scoredPapers(whole, await listOpened(db, whole));
  const result = await findResult(db, whole);
  const choosing = result && (await listChoices(db, whole, result));
  const recommended = await listRecommendations(db, whole);
  return {
    roundId: round.id,
    name: round.title,
    courseKey: rules.courseKey,
    fiscalYear: round.fiscalYear,
    ruleSetId: round.ruleSetId,
    judgedOn: applications[0]?.facts?.on ?? `${round.fiscalYear}-04-01`,
    budgetYen: round.budgetYen,
    applications: papers.flatMap((paper) => {
      const application = applications.find(({ id }) => id === paper.applicationId);
      if (!application) return [];
      const isAwarded = AWARDED.includes(application.state);
      const yen = recommended.get(paper.id)?.yen ?? 0;
      return [
        applicationOf(paper, application, asked.get(paper.id), {
          sheets: sheets.find(({ applicationId }) => applicationId === paper.id)?.sheets ?? [],
          decidedYen: isAwarded ? (decidedYen.get(application.id) ?? (yen > 0 ? [yen] : [])) : [],
          decided: isAwarded ? 'awarded' : notAwarded(choosing?.chosen.choices.get(paper.id)),
        }),
      ];
    }),
    settledTies: (choosing?.settled ?? []).flatMap(
      (id) => papers.find((paper) => paper.id === id)?.applicationId ?? [],
    ),
  };
}

/** Why a paper was not awarded, as far as the round itself can tell. */
const notAwarded = (choice: Choice | undefined): ReplayVerdict =>
  choice === undefined || choice === 'awarded' ? 'over_budget' : choice;

async function listApplications(db: Db, papers: readonly RoundPaper[]): Promise<Application[]> {
  if (papers.length === 0) return [];
  return db
    .select()
    .from(grantApplications)
    .where(
      inArray(
        grantApplications.id,
        papers.map(({ applicationId }) => applicationId),
      ),
    );
}

function applicationOf(
  paper: RoundPaper,
  application: Application,
  asked: AskedYears | undefined,
  outcome: Pick<RoundApplication, 'sheets' | 'decidedYen' | 'decided'>,
): RoundApplication {
  const isOneYear = asked?.years.length === 1 && asked.lines.length > 0;
  return {
    applicationId: application.id,
    organisationId: application.organisationId,
    code: paper.code,
    title: paper.title,
    groupName: paper.group,
    facts: application.facts?.facts ?? NO_FACTS,
    awardNumber: application.awardNumber,
    years: (asked?.years ?? []).map((year) => (isOneYear ? { ...year, lines: asked.lines } : year)),
    ...outcome,
  };
}
