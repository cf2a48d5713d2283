import { Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  AT,
  type C,
  errorsOf,
  errorWords,
  isOffice,
  no,
  openRound,
  PAPER,
  paperIn,
  ROUND,
  refusalWords,
  roundIn,
  type Status,
  typedOf,
} from '#pillars/2-funding/screening/index.ts';
import type { RoundPaper, RoundSeat, WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import {
  findResult,
  listChoices,
  listRecommendations,
  listTies,
  recommendPaper,
  SCORE_PERMITS,
  settleTie,
} from '#pillars/2-funding/screening-scores/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { readOrder, recommendForm, tieForm } from './forms.ts';
import { DeliberationPage, type DeliberationProps } from './pages/deliberation-page.tsx';
import { RecommendPage } from './pages/recommend-page.tsx';
import { readTable } from './queries/read-table.ts';
import { RESULTS } from './words.ts';

type Extra = Pick<DeliberationProps, 'typed' | 'errors' | 'refusal'>;

/** What both pages need; nothing before the opening. */
async function gather(c: C, whole: WholeRound, seat: RoundSeat | undefined) {
  const { db } = c.var;
  const result = await findResult(db, whole);
  const table = result && (await readTable(db, whole, seat));
  if (!result || !table) return undefined;
  return {
    result,
    table,
    // Whoever steps back from a paper sees no combination, because each tells of every paper.
    choosing: table.isPartial ? undefined : await listChoices(db, whole, result),
    recommendations: await listRecommendations(db, whole),
  };
}

const mayRecommend = (c: C, seat: RoundSeat | undefined): boolean =>
  mayBy(SCORE_PERMITS, c.var.actor, 'run').ok || seat?.isChair === true;

async function drawDeliberation(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame } = c.var;
  const opened = await openRound(c);
  if (!opened.ok) return no(c, opened);
  const { whole, seat } = opened.value;
  const gathered = await gather(c, whole, seat);
  if (!gathered) return no(c, refuse('closed', 'screening.not_opened'));
  const { table, ...rest } = gathered;
  const said = c.req.query('done');
  return c.html(
    <DeliberationPage
      frame={frame}
      whole={whole}
      code={roundIn(c)}
      papers={table.rows.map(({ paper }) => paper)}
      ties={await listTies(db, whole.round.id)}
      may={{
        settle: isOffice(c) && whole.round.state === 'opened',
        recommend: mayRecommend(c, seat),
      }}
      message={status === 200 && (said === 'settled' || said === 'saved') ? said : undefined}
      {...rest}
      {...extra}
    />,
    status,
  );
}

async function postTie(c: C) {
  const { db, actor, now, lang } = c.var;
  if (!isOffice(c)) return no(c, refuse('forbidden', 'permit.wrong_role'));
  const form = await readForm(c, tieForm);
  const typed = typedOf(form.sent);
  if (!form.ok) {
    const labels = { way: say(lang, RESULTS.way), minutes: say(lang, RESULTS.minutes) };
    return drawDeliberation(c, { typed, errors: errorsOf(c, form.errors, labels) }, 422);
  }
  const { tie, way, minutes } = form.value;
  const order = readOrder(form.sent, tie);
  if (!order) {
    const words = errorWords(c, 'places', '', tie.length);
    return drawDeliberation(
      c,
      { typed, errors: Object.fromEntries(tie.map((id) => [`place.${id}`, words])) },
      422,
    );
  }
  const votes = way === 'vote' ? order.votes : null;
  const outcome = await act(db, 'screening_scores.settle_tie', actor, now, (desk) =>
    settleTie(desk, roundIn(c), { paperIds: order.paperIds, way, votes, minutes }),
  );
  if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}/deliberation?done=settled#ties`, 303);
  return drawDeliberation(c, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

type RecommendExtra = {
  typed?: Record<string, string>;
  errors?: Record<string, string>;
  refusal?: string;
};

type Gathered = NonNullable<Awaited<ReturnType<typeof gather>>>;

/** What stands for a paper so far; where nothing does, what the rules alone would do. */
function standingOf({ choosing, recommendations }: Gathered, paper: RoundPaper) {
  const before = recommendations.get(paper.id);
  const candidate = choosing?.candidates.find(({ applicationId }) => applicationId === paper.id);
  const grantableYen = candidate?.yen ?? paper.requestedYen ?? 0;
  const isAwarded = choosing?.chosen.choices.get(paper.id) === 'awarded';
  const typed = before
    ? {
        verdict: before.verdict,
        yen: String(before.yen),
        reason: before.reason,
        conditions: before.conditions,
      }
    : {
        verdict: isAwarded ? 'adopt' : '',
        yen: isAwarded ? String(grantableYen) : '',
        reason: '',
        conditions: '',
      };
  return { version: before?.version ?? 0, grantableYen, typed };
}

async function drawRecommend(c: C, extra: RecommendExtra = {}, status: Status = 200) {
  const { frame } = c.var;
  const opened = await openRound(c);
  if (!opened.ok) return no(c, opened);
  const { whole, seat } = opened.value;
  if (!mayRecommend(c, seat)) return no(c, refuse('forbidden', 'permit.wrong_role'));
  const gathered = await gather(c, whole, seat);
  const row = gathered?.table.rows.find(({ paper }) => paper.code === paperIn(c));
  if (!gathered || !row) return no(c, refuse('missing', 'screening.paper_not_found'));
  if (whole.round.state !== 'deliberated') return no(c, refuse('closed', 'screening.not_deliberated'));
  const { paper, score } = row;
  const { version, grantableYen, typed } = standingOf(gathered, paper);
  return c.html(
    <RecommendPage
      frame={frame}
      round={{ title: whole.round.title, code: roundIn(c) }}
      paper={paper}
      facts={{ rank: score.rank, sharePerMille: score.sharePerMille, grantableYen }}
      version={version}
      typed={extra.typed ?? typed}
      errors={extra.errors}
      refusal={extra.refusal}
    />,
    status,
  );
}

async function postRecommend(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, recommendForm);
  const typed = typedOf(form.sent);
  if (!form.ok) {
    const labels = {
      verdict: say(lang, RESULTS.verdict),
      yen: say(lang, RESULTS.yen),
      reason: say(lang, RESULTS.recommendReason),
      conditions: say(lang, RESULTS.conditions),
    };
    return drawRecommend(c, { typed, errors: errorsOf(c, form.errors, labels) }, 422);
  }
  const outcome = await act(db, 'screening_scores.recommend_paper', actor, now, (desk) =>
    recommendPaper(desk, roundIn(c), paperIn(c), form.value),
  );
  if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}/deliberation?done=saved`, 303);
  return drawRecommend(c, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

/** Ties, combinations and recommendations. */
export const deliberationRoutes = new Hono<AppEnv>()
  .get(`/${ROUND}/deliberation`, (c) => drawDeliberation(c))
  .post(`/${ROUND}/ties`, postTie)
  .get(`/${ROUND}/recommend/${PAPER}`, (c) => drawRecommend(c))
  .post(`/${ROUND}/recommend/${PAPER}`, postRecommend);
