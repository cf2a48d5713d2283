import { inArray } from 'drizzle-orm';
import { findAnswer } from '#blocks/questionnaire/index.ts';
import { budgetOf } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplicationYears } from '#pillars/2-funding/grant-papers/schema.ts';
import {
  type Candidate,
  type Chosen,
  type Combination,
  chooseAwards,
  eligibleCost,
  grantableYen,
  listCombinations,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { RoundPaper, WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { StoredResult } from '../rules/results.ts';
import { listTies } from './list-outcomes.ts';

export type AskedYears = {
  readonly years: readonly { readonly requestedYen: number; readonly costYen: number }[];
  readonly lines: ReturnType<typeof budgetOf>;
};

/** What each paper asks for by year, with the budget as it was sent. */
export async function listAsked(
  db: Db,
  papers: readonly RoundPaper[],
): Promise<ReadonlyMap<string, AskedYears>> {
  if (papers.length === 0) return new Map();
  const years = await db
    .select()
    .from(grantApplicationYears)
    .where(
      inArray(
        grantApplicationYears.applicationId,
        papers.map(({ applicationId }) => applicationId),
      ),
    )
    .orderBy(grantApplicationYears.yearIndex);
  const asked = new Map<string, AskedYears>();
  for (const paper of papers) {
    const found = await findAnswer(db, paper.answerId);
    const lines = budgetOf(found?.sendings.at(-1)?.values ?? {});
    const costYen = lines.reduce((sum, { yen }) => sum + yen, 0);
    const own = years.filter(({ applicationId }) => applicationId === paper.applicationId);
    const byYear = own.length === 0 ? [paper.requestedYen ?? 0] : own.map(({ requestedYen }) => requestedYen);
    asked.set(paper.id, {
      // A budget over several years is not split by year: each year's cost is at least what is asked for it.
      years: byYear.map((requestedYen) => ({
        requestedYen,
        costYen: byYear.length === 1 && lines.length > 0 ? costYen : requestedYen,
      })),
      lines,
    });
  }
  return asked;
}

/** What the rules would grant a paper in its first year. */
function firstYearYen(whole: WholeRound, paper: RoundPaper, asked: AskedYears | undefined): number {
  const { rules } = whole.rules;
  const [first] = asked?.years ?? [];
  if (!asked || !first) return 0;
  const isOneYear = asked.years.length === 1 && asked.lines.length > 0;
  return grantableYen(rules, {
    awardNumber: paper.awardNumber,
    yearIndex: 1,
    paidBeforeYen: 0,
    costYen: isOneYear ? eligibleCost(rules, asked.lines).countedYen : first.costYen,
    requestedYen: first.requestedYen,
  });
}

export type Choosing = {
  /** Papers in the order of the ranks, with what the rules would grant each. */
  readonly candidates: readonly Candidate[];
  readonly chosen: Chosen;
  /** Combinations within the budget, the best ranks first; none without a budget. */
  readonly combinations: readonly Combination[];
  readonly settled: readonly string[];
};

/** Who would be recommended by the rules alone, and which combinations fit the budget; ids are those of the papers. */
export async function listChoices(db: Db, whole: WholeRound, result: StoredResult): Promise<Choosing> {
  const { rules } = whole.rules;
  const asked = await listAsked(db, whole.papers);
  const candidates = result.scores.flatMap(({ paperId, rank, passes }): Candidate[] => {
    const paper = whole.papers.find(({ id }) => id === paperId);
    return paper
      ? [{ applicationId: paperId, rank, passes, yen: firstYearYen(whole, paper, asked.get(paperId)) }]
      : [];
  });
  const settled = (await listTies(db, whole.round.id)).flatMap(({ paperIds }) => paperIds);
  const { budgetYen } = whole.round;
  return {
    candidates,
    chosen: chooseAwards(rules, candidates, budgetYen, settled),
    combinations: budgetYen === null ? [] : listCombinations(rules, candidates, budgetYen, 5),
    settled,
  };
}
