import { and, asc, eq, inArray, lte, or } from 'drizzle-orm';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays } from '#kernel/japan-day.ts';
import { awardCode } from '#pillars/2-funding/grant-awards/index.ts';
import {
  grantAgreements,
  grantAwards,
  grantChanges,
  grantPayments,
  grantResults,
} from '#pillars/2-funding/grant-awards/schema.ts';
import type { Db } from '#platform/db/db.ts';

const YEARS_KEPT = 5;

/** What one person wrote or signed in awards, for their own download. */
export async function listOwnWords(db: Db, personId: string) {
  const code = { fiscalYear: grantAwards.fiscalYear, number: grantAwards.number };
  const signed = await db
    .select({ ...code, name: grantAgreements.groupName, on: grantAgreements.groupOn })
    .from(grantAgreements)
    .innerJoin(grantAwards, eq(grantAwards.id, grantAgreements.awardId))
    .where(eq(grantAgreements.groupBy, personId));
  const asked = await db
    .select({ ...code, reason: grantChanges.reason, at: grantChanges.requestedAt })
    .from(grantChanges)
    .innerJoin(grantAwards, eq(grantAwards.id, grantChanges.awardId))
    .where(eq(grantChanges.requestedBy, personId));
  const told = await db
    .select({ ...code, story: grantResults.story, at: grantResults.writtenAt })
    .from(grantResults)
    .innerJoin(grantAwards, eq(grantAwards.id, grantResults.awardId))
    .where(eq(grantResults.writtenBy, personId));
  return [...signed, ...asked, ...told].map(({ fiscalYear, number, ...rest }) => ({
    award: awardCode(fiscalYear, number),
    ...rest,
  }));
}

/** Awards on which the person is still at work: money they claimed is on its way, or a request of theirs waits. */
export async function listOpenOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ fiscalYear: grantAwards.fiscalYear, number: grantAwards.number })
    .from(grantAwards)
    .leftJoin(
      grantPayments,
      and(eq(grantPayments.awardId, grantAwards.id), inArray(grantPayments.state, ['claimed', 'ordered'])),
    )
    .leftJoin(
      grantChanges,
      and(eq(grantChanges.awardId, grantAwards.id), eq(grantChanges.state, 'requested')),
    )
    .where(or(eq(grantPayments.claimedBy, personId), eq(grantChanges.requestedBy, personId)))
    .orderBy(asc(grantAwards.fiscalYear), asc(grantAwards.number));
  return rows.map(({ fiscalYear, number }) => awardCode(fiscalYear, number));
}

/** The day after five whole fiscal years from the one in which an award ended. */
export const awardKeptUntil = (endedOn: string): string =>
  addDays(fiscalYearDays(fiscalYearOf(endedOn) + YEARS_KEPT).to, 1);

/** Awards that ended so long ago that what is personal in them goes on or before a day. */
export async function listPastKeeping(db: Db, until: string) {
  const lastEnd = addDays(fiscalYearDays(fiscalYearOf(until) - YEARS_KEPT).from, -1);
  const rows = await db
    .select({
      id: grantAwards.id,
      fiscalYear: grantAwards.fiscalYear,
      number: grantAwards.number,
      endedOn: grantAwards.endedOn,
    })
    .from(grantAwards)
    .where(lte(grantAwards.endedOn, lastEnd));
  return rows.flatMap(({ id, fiscalYear, number, endedOn }) =>
    endedOn === null ? [] : [{ id, code: awardCode(fiscalYear, number), on: awardKeptUntil(endedOn) }],
  );
}
