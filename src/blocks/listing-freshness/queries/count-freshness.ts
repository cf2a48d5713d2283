import { and, between, count, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { FRESHNESS_STATES, type FreshnessState, type Steps } from '../rules/freshness.ts';
import type { ListingRule } from '../rules/standards.ts';
import type { Way } from '../rules/ways.ts';
import { listingConfirmations, listings } from '../schema.ts';
import { dueDaysBy } from './due-days.ts';

export type FreshnessCounts = Readonly<Record<FreshnessState, number>>;

/** How many listed records stand where, on a day. */
export type FreshnessShare = {
  readonly listed: number;
  readonly withinBudget: number;
  readonly labelled: number;
  readonly lower: number;
  readonly hidden: number;
};

/** How many records of a kind are within their budget, labelled, ranked lower and hidden on a day; evidence. */
export async function freshnessShare(db: Db, kind: string, today: string): Promise<FreshnessShare> {
  const state = sql<FreshnessState>`case
    when ${today}::date <= ${listings.dueOn} then 'current'
    when ${today}::date < ${listings.lowerFrom} then 'labelled'
    when ${today}::date < ${listings.hiddenFrom} then 'lower'
    else 'hidden' end`;
  const rows = await db
    .select({ state: state.as('state'), entries: count() })
    .from(listings)
    .where(and(eq(listings.kind, kind), eq(listings.listed, true)))
    .groupBy(sql`1`);
  const { current, ...others } = countsOf(rows);
  return {
    listed: current + others.labelled + others.lower + others.hidden,
    withinBudget: current,
    ...others,
  };
}

/** What a rule would make of all entries today, before it is saved. */
export async function countUnder(
  db: Db,
  kind: string,
  { budgets, steps }: Pick<ListingRule, 'budgets' | 'steps'>,
  today: string,
): Promise<FreshnessCounts> {
  const due = dueDaysBy(db, kind, budgets);
  const rows = await db
    .select({ state: stateBy(due.dueOn, steps, today).as('state'), entries: count() })
    .from(due)
    .innerJoin(listings, and(eq(listings.id, due.id), eq(listings.listed, true)))
    .groupBy(sql`1`);
  return countsOf(rows);
}

function stateBy(dueOn: unknown, { lowerAfterDays, hiddenAfterDays }: Steps, today: string) {
  return sql<FreshnessState>`case
    when ${today}::date <= ${dueOn} then 'current'
    when ${today}::date < ${dueOn} + ${lowerAfterDays}::int then 'labelled'
    when ${today}::date < ${dueOn} + ${lowerAfterDays + hiddenAfterDays}::int then 'lower'
    else 'hidden' end`;
}

function countsOf(rows: readonly { state: FreshnessState; entries: number }[]): FreshnessCounts {
  const of = (state: FreshnessState) => rows.find((row) => row.state === state)?.entries ?? 0;
  return Object.fromEntries(FRESHNESS_STATES.map((state) => [state, of(state)])) as FreshnessCounts;
}

export type ConfirmationCount = { readonly month: string; readonly way: Way; readonly confirmations: number };

/** How many confirmations came in which way, month by month (YYYY-MM), over days both inclusive; evidence. */
export async function countConfirmations(
  db: Db,
  kind: string,
  period: { readonly from: string; readonly to: string },
): Promise<ConfirmationCount[]> {
  const month = sql<string>`to_char(${listingConfirmations.on}, 'YYYY-MM')`;
  return db
    .select({ month: month.as('month'), way: listingConfirmations.way, confirmations: count() })
    .from(listingConfirmations)
    .innerJoin(listings, eq(listings.id, listingConfirmations.listingId))
    .where(and(eq(listings.kind, kind), between(listingConfirmations.on, period.from, period.to)))
    .groupBy(sql`1`, listingConfirmations.way)
    .orderBy(sql`1`, listingConfirmations.way);
}
