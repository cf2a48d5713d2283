import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import { yenWords } from '#kernel/yen.ts';
import { stepApplication } from '#pillars/2-funding/grant-papers/index.ts';
import {
  lockRound,
  moveRound,
  openFor,
  quorumOfPaper,
  scoresSeenBy,
  seatOf,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import { findResult } from '../queries/find-result.ts';
import { listChoices } from '../queries/list-candidates.ts';
import { listRecommendations } from '../queries/list-outcomes.ts';
import { SCORE_PERMITS } from '../rules/permits.ts';
import type { ScreeningVerdict } from '../rules/verdicts.ts';
import { type Recommendation, screeningRecommendations } from '../schema.ts';
import type { ScoreRefusal } from '../words.ts';
import { settleRound } from './settle-round.ts';

export type RecommendationPaper = {
  readonly verdict: ScreeningVerdict;
  readonly yen: number;
  readonly reason: string;
  readonly conditions: string;
  readonly version: number;
};

/** The meeting at which the round was deliberated, once it was held. */
function deliberatedAt(whole: WholeRound, today: string): string | undefined {
  return whole.meetings
    .filter(({ purpose, meeting }) => purpose === 'deliberation' && meeting.heldOn <= today)
    .at(-1)?.meeting.id;
}

/** Ends the deliberation: a meeting was held, ties that matter are settled, and each paper has its quorum. */
export async function endDeliberation(desk: Desk, code: string) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const whole = opened.value;
  if (whole.round.state !== 'opened') return refuse('closed', 'flow.closed');
  // An application may have been withdrawn since the opening: the table is worked out once more.
  await settleRound(desk, whole.round.id);
  if (deliberatedAt(whole, japanDay(desk.now)) === undefined) return refuse('unmet', 'screening.no_meeting');
  if (whole.papers.some(({ id }) => !quorumOfPaper(whole, id).isReached))
    return refuse('unmet', 'screening.below_quorum');
  const result = await findResult(desk.tx, whole);
  if (!result) return refuse('closed', 'flow.closed');
  const { chosen } = await listChoices(desk.tx, whole, result);
  if (chosen.openTie.length > 0) return refuse('unmet', 'screening.ties_open');
  const moved = await moveRound(desk, whole.round, 'deliberate');
  return moved.ok ? done({ subjectId: whole.round.id }) : moved;
}

/** Whether the actor may write down a recommendation on this paper: the office, or the chair unless recused from it. */
function mayWrite(desk: Desk, whole: WholeRound, paperId: string): boolean {
  if (mayBy(SCORE_PERMITS, desk.actor, 'run').ok) return true;
  const seat = seatOf(whole, desk.actor);
  return seat?.isChair === true && scoresSeenBy(whole, seat).some(({ id }) => id === paperId);
}

/** Writes down what the committee recommends on one paper, tied to the meeting that decided it. */
export async function recommendPaper(
  desk: Desk,
  roundCode: string,
  paperCode: string,
  given: RecommendationPaper,
) {
  const { tx, actor, now } = desk;
  const permit = mayBy(SCORE_PERMITS, actor, 'recommend');
  if (!permit.ok) return permit;
  const whole = await lockRound(tx, roundCode);
  if (!whole) return refuse('missing', 'screening.round_not_found');
  const paper = whole.papers.find(({ code }) => code === paperCode);
  if (!paper || !mayWrite(desk, whole, paper.id)) return refuse('missing', 'screening.paper_not_found');
  if (whole.round.state !== 'deliberated') return refuse('closed', 'screening.not_deliberated');
  const meetingId = deliberatedAt(whole, japanDay(now));
  if (meetingId === undefined) return refuse('unmet', 'screening.no_meeting');
  const { version, ...words } = given;
  const before = (await listRecommendations(tx, whole)).get(paper.id);
  if ((before?.version ?? 0) !== version) return refuse('closed', 'screening.changed_meanwhile');
  const sound = checkWords(given, paper.requestedYen ?? 0);
  if (!sound.ok) return sound;
  const values = { ...words, meetingId, fixedBy: actor.id, fixedAt: now, version: version + 1 };
  await tx
    .insert(screeningRecommendations)
    .values({ paperId: paper.id, ...values })
    .onConflictDoUpdate({ target: screeningRecommendations.paperId, set: values });
  return done({ subjectId: whole.round.id, detail: { paper: paperCode, verdict: given.verdict } });
}

function checkWords(
  { verdict, yen, conditions }: RecommendationPaper,
  requestedYen: number,
): Outcome<undefined, ScoreRefusal> {
  if (verdict === 'not' ? yen > 0 : yen < 1) return refuse('unmet', 'screening.yen_and_verdict');
  if (yen > requestedYen) return refuse('unmet', 'screening.over_request');
  if (verdict === 'adopt_changed' && conditions === '') return refuse('unmet', 'screening.no_conditions');
  return done(undefined);
}

const OUTSIDE = '委員会の審査が終わりました。市の決定をお待ちください。';

/** Hands the recommendations over to the city: all papers have one, and together they keep within the budget. */
export async function recommendRound(desk: Desk, code: string) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const whole = opened.value;
  if (whole.round.state !== 'deliberated') return refuse('closed', 'flow.closed');
  const recommended = await listRecommendations(desk.tx, whole);
  const all = whole.papers.map(({ id }) => recommended.get(id));
  if (all.some((one) => one === undefined)) return refuse('unmet', 'screening.not_all_recommended');
  const sum = all.reduce((total, one) => total + (one?.yen ?? 0), 0);
  if (whole.round.budgetYen !== null && sum > whole.round.budgetYen)
    return refuse('unmet', 'screening.over_budget');
  await settleRound(desk, whole.round.id);
  for (const paper of whole.papers) {
    const moved = await stepPaper(desk, paper.applicationId, recommended.get(paper.id));
    if (!moved.ok) return moved;
  }
  const moved = await moveRound(desk, whole.round, 'recommend', { yen: sum });
  return moved.ok ? done({ subjectId: whole.round.id, detail: { yen: sum } }) : moved;
}

async function stepPaper(
  desk: Desk,
  applicationId: string,
  recommendation: Recommendation | undefined,
): Promise<Outcome<undefined, ScoreRefusal>> {
  const action = recommendation?.verdict === 'not' ? 'not_recommend' : 'recommend';
  const moved = await stepApplication(desk, applicationId, action, {
    outside: OUTSIDE,
    inside: `推薦額 ${yenWords(recommendation?.yen ?? 0)}`,
  });
  return moved.ok ? done(undefined) : moved;
}
