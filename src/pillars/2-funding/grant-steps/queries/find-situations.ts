import { awardMoney } from '#pillars/2-funding/fund-books/index.ts';
import { type GrantAward, isEven } from '#pillars/2-funding/grant-awards/index.ts';
import { openSettlements, reportStates } from '#pillars/2-funding/grant-reports/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Situation } from '../rules/next-steps.ts';
import { type AwardParts, listParts } from './list-parts.ts';

export type AwardSituation = Situation & { readonly parts: AwardParts };

/** Where several awards stand, with all that decides what may be done next; by id. */
export async function findSituations(
  db: Db,
  awards: readonly GrantAward[],
): Promise<Map<string, AwardSituation>> {
  const ids = awards.map(({ id }) => id);
  const parts = await listParts(db, ids);
  const reports = await reportStates(db, ids);
  const settlements = await openSettlements(db, ids);
  const money = await awardMoney(db, ids);
  const found = new Map<string, AwardSituation>();
  for (const award of awards) {
    const own = parts.get(award.id);
    if (!own) continue;
    const stateOf = (kind: string) =>
      reports.find((report) => report.awardId === award.id && report.kind === kind)?.state;
    found.set(award.id, {
      ...own,
      parts: own,
      state: award.state,
      paymentPlan: award.paymentPlan,
      interimDueOn: award.interimDueOn,
      reportDueOn: award.reportDueOn,
      settlement: settlements.find(({ awardId }) => awardId === award.id),
      interim: stateOf('interim'),
      final: stateOf('final'),
      isEven: isEven(money.get(award.id), award.settledYen),
    });
  }
  return found;
}
