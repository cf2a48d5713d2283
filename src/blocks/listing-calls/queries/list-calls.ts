import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { type Listing, listings } from '#blocks/listing-freshness/schema.ts';
import { listingReminders } from '#blocks/listing-links/schema.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { CALL_AFTER_DAYS, type CallResult } from '../rules/calls.ts';
import { type ListingCall, listingCalls } from '../schema.ts';

export const CALL_TABS = ['now', 'later', 'stuck'] as const;
export type CallTab = (typeof CALL_TABS)[number];
export const CALLS_A_PAGE = 50;

export type CallLine = {
  readonly kind: ListingKind;
  readonly subjectId: string;
  readonly title: string;
  readonly dueOn: string;
  readonly last: { readonly on: string; readonly result: CallResult; readonly againOn: string | null } | null;
};

/** Each entry's last call since it became due; calls about an earlier date no longer count. */
function lastCalls(db: Db) {
  return db
    .selectDistinctOn([listingCalls.listingId], {
      listingId: listingCalls.listingId,
      on: listingCalls.on,
      result: listingCalls.result,
      againOn: listingCalls.againOn,
    })
    .from(listingCalls)
    .orderBy(listingCalls.listingId, desc(listingCalls.at))
    .as('last_call');
}

type LastCalls = ReturnType<typeof lastCalls>;

/** Who is called: those whom three mails did not move, and those who have no address. */
function isUnanswered(db: Db, kinds: readonly ListingKind[], today: string): SQL | undefined {
  const unreachable = db
    .select({ id: listingReminders.id })
    .from(listingReminders)
    .where(
      and(
        eq(listingReminders.listingId, listings.id),
        eq(listingReminders.dueOn, listings.dueOn),
        eq(listingReminders.mails, 0),
      ),
    );
  return and(
    inArray(
      listings.kind,
      kinds.map(({ kind }) => kind),
    ),
    eq(listings.listed, true),
    lt(listings.dueOn, today),
    or(lte(listings.dueOn, addDays(today, -CALL_AFTER_DAYS)), exists(unreachable)),
  );
}

function inTab(last: LastCalls, tab: CallTab, today: string): SQL | undefined {
  if (tab === 'later') return gt(last.againOn, today);
  const open = inArray(last.result, ['wrong_number', 'ended', 'changes']);
  return tab === 'stuck' ? open : or(isNull(last.listingId), lte(last.againOn, today));
}

const isSinceDue = (last: LastCalls) => and(eq(last.listingId, listings.id), gt(last.on, listings.dueOn));

/** The call list, the oldest first, by what can be done now, later, or not by telephone. */
export async function listCalls(
  db: Db,
  kinds: readonly ListingKind[],
  today: string,
  tab: CallTab,
  page = 1,
): Promise<CallLine[]> {
  const last = lastCalls(db);
  const rows = await db
    .select({ listing: listings, on: last.on, result: last.result, againOn: last.againOn })
    .from(listings)
    .leftJoin(last, isSinceDue(last))
    .where(and(isUnanswered(db, kinds, today), inTab(last, tab, today)))
    .orderBy(asc(listings.dueOn), asc(listings.subjectId))
    .limit(CALLS_A_PAGE)
    .offset((page - 1) * CALLS_A_PAGE);
  const titles = await titlesOf(
    db,
    kinds,
    rows.map(({ listing }) => listing),
  );
  return rows.flatMap(({ listing, on, result, againOn }) => {
    const named = titles.get(listing.id);
    const lastCall = on !== null && result !== null ? { on, result, againOn } : null;
    const { subjectId, dueOn } = listing;
    return named ? [{ ...named, subjectId, dueOn, last: lastCall }] : [];
  });
}

export async function countCalls(
  db: Db,
  kinds: readonly ListingKind[],
  today: string,
): Promise<Readonly<Record<CallTab, number>>> {
  const last = lastCalls(db);
  const tab = sql<CallTab>`case when ${inTab(last, 'later', today)} then 'later'
    when ${inTab(last, 'stuck', today)} then 'stuck' else 'now' end`;
  const rows = await db
    .select({ tab: tab.as('tab'), entries: count() })
    .from(listings)
    .leftJoin(last, isSinceDue(last))
    .where(isUnanswered(db, kinds, today))
    .groupBy(sql`1`);
  const of = (name: CallTab) => rows.find((row) => row.tab === name)?.entries ?? 0;
  return { now: of('now'), later: of('later'), stuck: of('stuck') };
}

async function titlesOf(db: Db, kinds: readonly ListingKind[], rows: readonly Listing[]) {
  const titles = new Map<string, { kind: ListingKind; title: string }>();
  for (const kind of kinds) {
    const own = rows.filter((row) => row.kind === kind.kind);
    const subjects = await kind.subjects(
      db,
      own.map((row) => row.subjectId),
    );
    for (const row of own) {
      const title = subjects.get(row.subjectId)?.title;
      if (title !== undefined) titles.set(row.id, { kind, title });
    }
  }
  return titles;
}

/** The calls about one entry, newest first. */
export async function callsOf(db: Db, listingId: string): Promise<ListingCall[]> {
  return db
    .select()
    .from(listingCalls)
    .where(eq(listingCalls.listingId, listingId))
    .orderBy(desc(listingCalls.at))
    .limit(20);
}
