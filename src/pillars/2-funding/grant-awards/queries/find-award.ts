import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { awardNumber } from '../rules/flow.ts';
import type { BudgetLine } from '../rules/lines.ts';
import {
  type GrantAgreement,
  type GrantAward,
  type GrantAwardStep,
  type GrantChange,
  type GrantPayment,
  type GrantRepayment,
  type GrantResult,
  grantAgreements,
  grantAwardSteps,
  grantAwards,
  grantBudgetLines,
  grantChanges,
  grantPayments,
  grantRepayments,
  grantResults,
} from '../schema.ts';

/** An award with all that hangs on it. */
export type WholeAward = {
  readonly award: GrantAward;
  /** The budget as it stands, after approved changes. */
  readonly lines: readonly BudgetLine[];
  readonly firstLines: readonly BudgetLine[];
  readonly agreement: GrantAgreement | undefined;
  readonly payments: readonly GrantPayment[];
  readonly changes: readonly GrantChange[];
  readonly repayments: readonly GrantRepayment[];
  readonly result: GrantResult | undefined;
  readonly steps: readonly GrantAwardStep[];
};

const codeIs = (code: string) => {
  const found = awardNumber(code);
  return found && and(eq(grantAwards.fiscalYear, found.fiscalYear), eq(grantAwards.number, found.number));
};

/** The award of a code (K2026-012) with all that hangs on it. */
export async function findAward(db: Db, code: string): Promise<WholeAward | undefined> {
  const where = codeIs(code);
  if (!where) return undefined;
  const [award] = await db.select().from(grantAwards).where(where);
  return award && wholeOf(db, award);
}

export async function findAwardById(db: Db, id: string): Promise<WholeAward | undefined> {
  const [award] = await db.select().from(grantAwards).where(eq(grantAwards.id, id));
  return award && wholeOf(db, award);
}

/** The award of a code alone, locked until the end of the transaction. */
export async function lockAward(tx: Db, code: string): Promise<GrantAward | undefined> {
  const where = codeIs(code);
  if (!where) return undefined;
  const [award] = await tx.select().from(grantAwards).where(where).for('update');
  return award;
}

/** A budget at one of its revisions. */
export async function linesAt(db: Db, awardId: string, revision: number): Promise<BudgetLine[]> {
  return db
    .select({
      key: grantBudgetLines.key,
      category: grantBudgetLines.category,
      item: grantBudgetLines.item,
      yen: grantBudgetLines.yen,
    })
    .from(grantBudgetLines)
    .where(and(eq(grantBudgetLines.awardId, awardId), eq(grantBudgetLines.revision, revision)))
    .orderBy(asc(grantBudgetLines.position));
}

/** In their order; one that failed stands before the one that took its place. */
export async function paymentsOf(db: Db, awardId: string): Promise<GrantPayment[]> {
  return db
    .select()
    .from(grantPayments)
    .where(eq(grantPayments.awardId, awardId))
    .orderBy(
      asc(grantPayments.position),
      sql`${grantPayments.state} <> 'failed'`,
      asc(grantPayments.failedOn),
      asc(grantPayments.id),
    );
}

async function wholeOf(db: Db, award: GrantAward): Promise<WholeAward> {
  const { id } = award;
  const [agreement] = await db.select().from(grantAgreements).where(eq(grantAgreements.awardId, id));
  const [result] = await db.select().from(grantResults).where(eq(grantResults.awardId, id));
  return {
    award,
    lines: await linesAt(db, id, award.linesRevision),
    firstLines: await linesAt(db, id, 0),
    agreement,
    payments: await paymentsOf(db, id),
    changes: await db
      .select()
      .from(grantChanges)
      .where(eq(grantChanges.awardId, id))
      .orderBy(desc(grantChanges.requestedAt), desc(grantChanges.id)),
    repayments: await db
      .select()
      .from(grantRepayments)
      .where(eq(grantRepayments.awardId, id))
      .orderBy(asc(grantRepayments.askedAt), asc(grantRepayments.id)),
    result,
    steps: await db
      .select()
      .from(grantAwardSteps)
      .where(eq(grantAwardSteps.awardId, id))
      .orderBy(asc(grantAwardSteps.at), asc(grantAwardSteps.id)),
  };
}
