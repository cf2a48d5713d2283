import { listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import {
  findRound,
  findRoundById,
  listRounds,
  quorumOfPaper,
  type RoundPaper,
  roundCode,
  type ScreeningRound,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import {
  findResult,
  listOpened,
  listRecommendations,
  type ScreeningVerdict,
} from '#pillars/2-funding/screening-scores/index.ts';
import type { Db } from '#platform/db/db.ts';

export type CityDecision = 'undecided' | 'decided' | 'given_up' | 'revoked';
/** A project that may be named: the committee or the city chose it. */
export type PublicProject = {
  readonly title: string;
  readonly group: string;
  readonly summary: string;
  readonly requestedYen: number;
  readonly verdict: ScreeningVerdict;
  readonly yen: number;
  readonly reason: string;
  readonly conditions: string;
  readonly decision: CityDecision;
  readonly decidedYen: number | null;
  readonly sharePerMille: number;
  readonly taking: number;
  readonly recused: number;
  readonly needed: number | null;
  readonly remarks: readonly string[];
};
export type PublicRound = {
  readonly round: ScreeningRound;
  readonly code: string;
  readonly whole: WholeRound;
  readonly projects: readonly PublicProject[];
  readonly papers: number;
  readonly adopted: number;
};

const DECISIONS: Readonly<Record<string, CityDecision>> = {
  recommended: 'undecided',
  not_recommended: 'undecided',
  awarded: 'decided',
  finished: 'decided',
  given_up: 'given_up',
  revoked: 'revoked',
};

/** Whether everybody may read who applied: chosen by the committee and not turned down since, or awarded by the city. */
export function mayBeNamed(verdict: ScreeningVerdict, applicationState: string): boolean {
  if (applicationState === 'awarded' || applicationState === 'finished') return true;
  return verdict !== 'not' && applicationState in DECISIONS;
}

/** A published round as everybody may read it; nothing of one that is not published. */
export async function findPublicRound(db: Db, code: string): Promise<PublicRound | undefined> {
  const whole = await findRound(db, code);
  return whole && readPublic(db, whole);
}

/** All published rounds, the latest first. */
export async function listPublicRounds(db: Db): Promise<PublicRound[]> {
  const rounds: PublicRound[] = [];
  for (const { id, publishedAt } of await listRounds(db)) {
    const whole = publishedAt === null ? undefined : await findRoundById(db, id);
    const read = whole && (await readPublic(db, whole));
    if (read) rounds.push(read);
  }
  return rounds;
}

async function readPublic(db: Db, whole: WholeRound): Promise<PublicRound | undefined> {
  if (whole.round.publishedAt === null) return undefined;
  const recommendations = await listRecommendations(db, whole);
  const projects: PublicProject[] = [];
  for (const paper of whole.papers) {
    const recommendation = recommendations.get(paper.id);
    if (!recommendation || !mayBeNamed(recommendation.verdict, paper.applicationState)) continue;
    projects.push(await projectOf(db, whole, paper, recommendation));
  }
  return {
    round: whole.round,
    code: roundCode(whole.round),
    whole,
    projects: projects.toSorted((a, b) => b.sharePerMille - a.sharePerMille),
    papers: whole.papers.length,
    adopted: [...recommendations.values()].filter(({ verdict }) => verdict !== 'not').length,
  };
}

type Words = Pick<PublicProject, 'verdict' | 'yen' | 'reason' | 'conditions'>;

async function projectOf(
  db: Db,
  whole: WholeRound,
  paper: RoundPaper,
  { verdict, yen, reason, conditions }: Words,
): Promise<PublicProject> {
  const awards = await listAwards(db, { applicationId: paper.applicationId });
  const result = await findResult(db, whole);
  const sheets = await listOpened(db, whole);
  const { taking, recused, needed } = quorumOfPaper(whole, paper.id);
  return {
    title: paper.title,
    group: paper.group,
    summary: paper.summary,
    requestedYen: paper.requestedYen ?? 0,
    verdict,
    yen,
    reason,
    conditions,
    decision: DECISIONS[paper.applicationState] ?? 'undecided',
    decidedYen: awards.length === 0 ? null : awards.reduce((sum, { decidedYen }) => sum + decidedYen, 0),
    sharePerMille: result?.scores.find(({ paperId }) => paperId === paper.id)?.sharePerMille ?? 0,
    taking,
    recused,
    needed,
    // In the order of their words: nobody tells by the place who wrote which.
    remarks: sheets
      .filter(({ paperId, remark }) => paperId === paper.id && remark !== '')
      .map(({ remark }) => remark)
      .toSorted((a, b) => a.localeCompare(b, 'ja')),
  };
}
