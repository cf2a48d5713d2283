import { and, eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { type GrantAward, openFor, rulesOf, settleLocked } from '#pillars/2-funding/grant-awards/index.ts';
import type { Desk } from '#platform/act.ts';
import { type MostToSettle, mostToSettle } from '../counting.ts';
import { receiptsOf } from '../queries/find-report.ts';
import { grantReports, grantSettlements } from '../schema.ts';

export type Proposal = {
  readonly yen: number;
  /** When the group has received more, by when the rest comes back. */
  readonly repayDueOn: string | null;
  readonly words: string;
};

/** What the judged receipts add up to, and the most that can be settled of it. */
export async function mostOf({ tx }: Pick<Desk, 'tx'>, award: GrantAward): Promise<MostToSettle> {
  const [report] = await tx
    .select({ id: grantReports.id })
    .from(grantReports)
    .where(and(eq(grantReports.awardId, award.id), eq(grantReports.kind, 'final')));
  const receipts = report ? await receiptsOf(tx, report.id) : [];
  const eligible = receipts.reduce((sum, { countedYen }) => sum + (countedYen ?? 0), 0);
  return mostToSettle(await rulesOf(tx, award), eligible, award.decidedYen);
}

/** One officer proposes what is settled (交付確定); less than could be needs words. */
export async function proposeSettlement(desk: Desk, code: string, proposal: Proposal) {
  const opened = await openFor(desk, code, 'propose_settlement');
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const award = opened.value;
  if (award.state !== 'checked') return refuse('closed', 'grant_awards.not_now');
  if (!Number.isSafeInteger(proposal.yen) || proposal.yen < 0)
    return refuse('unmet', 'grant_awards.bad_amount');
  const most = await mostOf(desk, award);
  if (proposal.yen > most.mostYen) return refuse('unmet', 'grant_reports.above_most');
  if (proposal.yen < most.mostYen && proposal.words.trim() === '')
    return refuse('unmet', 'grant_reports.lower_needs_words');
  const written = await tx
    .insert(grantSettlements)
    .values({
      awardId: award.id,
      eligibleYen: most.eligibleYen,
      mostYen: most.mostYen,
      decidedYen: award.decidedYen,
      settledYen: proposal.yen,
      repayDueOn: proposal.repayDueOn,
      words: proposal.words,
      proposedBy: actor.id,
      proposedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: grantSettlements.id });
  if (written.length === 0) return refuse('closed', 'grant_reports.settlement_stands');
  return done({ subjectId: award.id, detail: { yen: proposal.yen } });
}

/** Another hand decides: the award is settled, and the books release what was not used; or it goes back with a reason. */
export async function decideSettlement(
  desk: Desk,
  code: string,
  decision: { approve: boolean; words: string },
) {
  const opened = await openFor(desk, code, 'decide_settlement');
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const award = opened.value;
  const [proposal] = await tx
    .select()
    .from(grantSettlements)
    .where(and(eq(grantSettlements.awardId, award.id), eq(grantSettlements.state, 'proposed')))
    .for('update');
  if (!proposal) return refuse('closed', 'grant_reports.no_proposal');
  if (proposal.proposedBy === actor.id) return refuse('forbidden', 'grant_awards.another_hand');
  if (!decision.approve && decision.words.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  await tx
    .update(grantSettlements)
    .set({
      state: decision.approve ? 'decided' : 'refused',
      decidedBy: actor.id,
      decidedAt: now,
      decisionWords: decision.words,
    })
    .where(eq(grantSettlements.id, proposal.id));
  if (decision.approve) {
    const given = { yen: proposal.settledYen, repayDueOn: proposal.repayDueOn };
    const settled = await settleLocked(desk, award, given);
    if (!settled.ok) return settled;
  }
  return done({ subjectId: award.id, detail: { approved: decision.approve, yen: proposal.settledYen } });
}
