import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { changeCommitment } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { paymentsOf } from '../queries/find-award.ts';
import { rulesOf } from '../queries/find-rules.ts';
import { reportDays } from '../rules/days.ts';
import { type GrantAward, type GrantChange, grantChanges } from '../schema.ts';
import { writeLines } from './create-award.ts';
import { endAward } from './end-award.ts';
import { changeAward, moveAward, openFor } from './open-award.ts';
import { cancelPayments, planAnew } from './plan-payments.ts';

type Decision = { readonly approve: boolean; readonly words: string };

/** Another hand than the one that asked approves or refuses; an approved request moves lines, days and money at once. */
export async function decideChange(desk: Desk, code: string, id: string, decision: Decision) {
  const opened = await openFor(desk, code, 'decide_change');
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const award = opened.value;
  const [change] = await tx.select().from(grantChanges).where(eq(grantChanges.id, id)).for('update');
  if (!change || change.awardId !== award.id) return refuse('missing', 'grant_awards.no_change');
  if (change.state !== 'requested') return refuse('closed', 'grant_awards.change_decided');
  if (change.requestedBy === actor.id) return refuse('forbidden', 'grant_awards.another_hand');
  if (!decision.approve && decision.words.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  await tx
    .update(grantChanges)
    .set({
      state: decision.approve ? 'approved' : 'refused',
      decidedBy: actor.id,
      decidedAt: now,
      decisionWords: decision.words,
    })
    .where(eq(grantChanges.id, id));
  if (decision.approve) {
    const carried = await carryOut(desk, award, change);
    if (!carried.ok) return carried;
  }
  return done({
    subjectId: award.id,
    detail: { changeId: id, kind: change.kind, approved: decision.approve },
  });
}

async function carryOut(desk: Desk, award: GrantAward, change: GrantChange) {
  // The decision may have become lower since the request was written.
  if (change.beforeYen !== award.decidedYen) return refuse('closed', 'grant_awards.changed_meanwhile');
  switch (change.kind) {
    case 'change':
      return changeBudget(desk, award, change);
    case 'stop':
      return stop(desk, award, change);
    case 'revoke':
      return endAward(desk, award, 'revoke', {
        keptYen: change.yen,
        dueOn: change.repayDueOn,
        reason: 'revoked',
        words: change.reason,
      });
  }
}

async function changeBudget(desk: Desk, award: GrantAward, change: GrantChange) {
  if (await isMoneyBeyond(desk, award, change.yen)) return refuse('closed', 'grant_awards.claimed_beyond');
  const revision = award.linesRevision + 1;
  await writeLines(desk, award.id, revision, change.lines);
  const booked = await lowerCommitment(desk, award, change);
  if (!booked.ok) return booked;
  const plannedEndOn = change.endsOn ?? award.plannedEndOn;
  const { reports } = await rulesOf(desk.tx, award);
  const { reportDueOn } = reportDays(reports, award.fiscalYear, plannedEndOn, award.decidedOn);
  const changed = await changeAward(desk, award, {
    linesRevision: revision,
    decidedYen: change.yen,
    plannedEndOn,
    reportDueOn,
  });
  await planAnew(desk, changed);
  return done(changed);
}

/** What is claimed or ordered already must fit into the lower amount; what was paid comes back at the settlement. */
async function isMoneyBeyond({ tx }: Desk, award: GrantAward, yen: number): Promise<boolean> {
  const payments = await paymentsOf(tx, award.id);
  const open = payments.filter(({ state }) => state === 'claimed' || state === 'ordered');
  const underWay = payments.filter(({ state }) => ['claimed', 'ordered', 'paid'].includes(state));
  return open.length > 0 && underWay.reduce((sum, one) => sum + one.yen, 0) > yen;
}

/** The commitment falls no lower than what was paid; the rest is settled later. */
async function lowerCommitment(desk: Desk, award: GrantAward, change: GrantChange) {
  const payments = await paymentsOf(desk.tx, award.id);
  const paid = payments.filter(({ state }) => state === 'paid').reduce((sum, { yen }) => sum + yen, 0);
  const byYen = Math.max(change.yen, paid) - Math.max(change.beforeYen, paid);
  if (byYen === 0) return done(undefined);
  return changeCommitment(desk, {
    changeId: change.id,
    awardId: award.id,
    byYen,
    on: japanDay(desk.now),
  });
}

async function stop(desk: Desk, award: GrantAward, change: GrantChange) {
  if (await isMoneyBeyond(desk, award, 0)) return refuse('closed', 'grant_awards.payment_on_its_way');
  const booked = await lowerCommitment(desk, award, change);
  if (!booked.ok) return booked;
  await cancelPayments(desk, award.id, ['planned']);
  const on = change.endsOn ?? japanDay(desk.now);
  return moveAward(
    desk,
    award,
    'stop',
    { stoppedOn: on, plannedEndOn: on, decidedYen: change.yen },
    { outside: change.reason },
  );
}
