import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import {
  type GrantAgreement,
  type GrantChange,
  type GrantPayment,
  type GrantRepayment,
  type GrantResult,
  grantAgreements,
  grantChanges,
  grantPayments,
  grantRepayments,
  grantResults,
} from '#pillars/2-funding/grant-awards/schema.ts';
import type { Db } from '#platform/db/db.ts';

/** What hangs on an award and may wait for somebody. */
export type AwardParts = {
  readonly agreement: GrantAgreement | undefined;
  readonly payments: readonly GrantPayment[];
  /** The request that waits to be decided. */
  readonly change: GrantChange | undefined;
  /** The repayment that has not come yet. */
  readonly repayment: GrantRepayment | undefined;
  readonly result: GrantResult | undefined;
};

/** The parts of several awards at once, by id. */
export async function listParts(db: Db, ids: readonly string[]): Promise<Map<string, AwardParts>> {
  if (ids.length === 0) return new Map();
  const all = [...ids];
  const agreements = await db.select().from(grantAgreements).where(inArray(grantAgreements.awardId, all));
  const payments = await db
    .select()
    .from(grantPayments)
    .where(inArray(grantPayments.awardId, all))
    .orderBy(asc(grantPayments.position), asc(grantPayments.id));
  const changes = await db
    .select()
    .from(grantChanges)
    .where(and(inArray(grantChanges.awardId, all), eq(grantChanges.state, 'requested')));
  const repayments = await db
    .select()
    .from(grantRepayments)
    .where(and(inArray(grantRepayments.awardId, all), isNull(grantRepayments.paidOn)));
  const results = await db.select().from(grantResults).where(inArray(grantResults.awardId, all));
  return new Map(
    all.map((id) => {
      const own = (part: { readonly awardId: string }) => part.awardId === id;
      return [
        id,
        {
          agreement: agreements.find(own),
          payments: payments.filter(own),
          change: changes.find(own),
          repayment: repayments.find(own),
          result: results.find(own),
        },
      ];
    }),
  );
}
