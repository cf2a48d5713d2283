import { Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { awardMoney } from '#pillars/2-funding/fund-books/index.ts';
import {
  type C,
  DONE_WORDS,
  isDoneKey,
  no,
  openAward,
  type Status,
  stepRoutes,
  today,
} from '#pillars/2-funding/grant-steps/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { stepsFor } from './list-routes.tsx';
import { CasePage } from './pages/case-page.tsx';
import { resultRoutes } from './result-routes.tsx';
import { overdueDays } from './rules/reminders.ts';

async function drawCase(c: C, refusal?: string, status: Status = 200) {
  const opened = await openAward(c);
  if (!opened.ok) return no(c, opened);
  const { db, frame, lang } = c.var;
  const { whole, code, organisation, situation, categories, isOffice } = opened.value;
  const { award, payments, repayments } = whole;
  const money = (await awardMoney(db, [award.id])).get(award.id);
  const done = c.req.query('done');
  const application = award.applicationCode === '' ? award.applicationId : award.applicationCode;
  const claimed = payments.filter(({ state }) => state === 'claimed' || state === 'ordered');
  const open = repayments.filter(({ paidOn }) => paidOn === null);
  const hasInterim = situation.interim !== undefined && situation.interim !== 'draft';
  const sum = (rows: readonly { readonly yen: number }[]) => rows.reduce((all, { yen }) => all + yen, 0);
  return c.html(
    <CasePage
      frame={frame}
      whole={whole}
      code={code}
      organisation={organisation}
      categories={categories}
      money={{
        claimedYen: sum(claimed),
        paidYen: money?.paidYen ?? 0,
        toRepayYen: sum(open),
        repaidYen: money?.repaidYen ?? 0,
      }}
      steps={stepsFor(c, award, situation)}
      isOffice={isOffice}
      today={today(c)}
      applicationHref={`${isOffice ? '/desk/grant-cases' : '/desk/my-grants'}/${application}`}
      overdueOn={overdueDays({ ...award, hasInterim, repayDueOn: open[0]?.dueOn ?? null }, today(c))[0]}
      reports={{ interim: situation.interim, final: situation.final }}
      message={status === 200 && isDoneKey(done) ? say(lang, DONE_WORDS[done]) : undefined}
      refusal={refusal}
    />,
    status,
  );
}

/** One award: its case, and every step of its life. */
export const caseRoutes = new Hono<AppEnv>()
  .get('/:code{[Kk]\\d{4}-\\d{3,6}}', (c) => drawCase(c))
  .route('/', resultRoutes)
  .route('/', stepRoutes(drawCase));
