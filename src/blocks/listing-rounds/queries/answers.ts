import { and, asc, count, eq, gte, inArray, isNotNull, isNull, min, ne, type SQL, sql } from 'drizzle-orm';
import { listingChecks, listingConfirmations, listings } from '#blocks/listing-freshness/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { type ListingRound, listingRoundEntries } from '../schema.ts';

/** How an answer came: a way of confirming, or the word that something has changed. */
export const CHANGES = 'changes';

/**
 * Every entry of a round with its answer. While the round is open an answer is the first whole confirmation since its
 * start, or the owner's word that something has changed; once it is closed, what was written down at its end.
 */
export function answersOf(db: Db, round: ListingRound) {
  const since = round.openedAt ?? round.createdAt;
  const confirmed = db
    .selectDistinctOn([listingConfirmations.listingId], {
      listingId: listingConfirmations.listingId,
      on: sql<string>`${listingConfirmations.on}`.as('first_whole_on'),
      way: sql<string>`${listingConfirmations.way}`.as('first_whole_way'),
    })
    .from(listingConfirmations)
    .where(and(eq(listingConfirmations.whole, true), gte(listingConfirmations.at, since)))
    .orderBy(listingConfirmations.listingId, asc(listingConfirmations.at))
    .as('confirmed');
  const told = db
    .select({
      listingId: listingChecks.listingId,
      on: min(listingChecks.openedOn).as('first_told_on'),
    })
    .from(listingChecks)
    .where(and(ne(listingChecks.source, 'visitor'), gte(listingChecks.openedAt, since)))
    .groupBy(listingChecks.listingId)
    .as('told');
  const isClosed = round.state === 'closed';
  const on = isClosed
    ? sql<string | null>`${listingRoundEntries.answeredOn}`
    : sql<string | null>`coalesce(${confirmed.on}, ${told.on})`;
  const by = isClosed
    ? sql<string | null>`${listingRoundEntries.answeredBy}`
    : sql<string | null>`coalesce(${confirmed.way}, case when ${told.on} is not null then ${CHANGES} end)`;
  return db
    .select({
      listingId: listingRoundEntries.listingId,
      subjectId: sql<string>`${listings.subjectId}`.as('answer_subject_id'),
      waiting: listingRoundEntries.waiting,
      withoutMail: listingRoundEntries.withoutMail,
      mailedOn: listingRoundEntries.mailedOn,
      sheetOn: listingRoundEntries.sheetOn,
      listed: sql<boolean>`${listings.listed}`.as('answer_listed'),
      on: on.as('answered_on_day'),
      by: by.as('answered_by_way'),
    })
    .from(listingRoundEntries)
    .innerJoin(listings, eq(listings.id, listingRoundEntries.listingId))
    .leftJoin(confirmed, eq(confirmed.listingId, listingRoundEntries.listingId))
    .leftJoin(told, eq(told.listingId, listingRoundEntries.listingId))
    .where(eq(listingRoundEntries.roundId, round.id))
    .as('answer');
}

export const ENTRY_FILTERS = ['all', 'answered', 'none'] as const;
export type EntryFilter = (typeof ENTRY_FILTERS)[number];
export const ENTRIES_A_PAGE = 100;

export type RoundEntry = {
  readonly listingId: string;
  readonly subjectId: string;
  readonly waiting: boolean;
  readonly withoutMail: boolean;
  readonly mailedOn: string | null;
  readonly sheetOn: string | null;
  readonly on: string | null;
  readonly by: string | null;
};

type Answers = ReturnType<typeof answersOf>;

function filtered(answer: Answers, filter: EntryFilter): SQL | undefined {
  if (filter === 'all') return undefined;
  return filter === 'answered' ? isNotNull(answer.on) : isNull(answer.on);
}

/** A page of a round's entries, those without an answer first. */
export async function listEntries(
  db: Db,
  round: ListingRound,
  filter: EntryFilter,
  range: { readonly limit: number; readonly offset: number },
): Promise<RoundEntry[]> {
  const answer = answersOf(db, round);
  return db
    .select()
    .from(answer)
    .where(filtered(answer, filter))
    .orderBy(sql`${answer.on} desc nulls first`, answer.subjectId)
    .limit(range.limit)
    .offset(range.offset);
}

/** How a round stands: asked, not answered, of these without mail, and the answers by how they came. */
export type RoundFigures = {
  readonly asked: number;
  readonly answered: number;
  readonly withoutMail: number;
  readonly waiting: number;
  readonly by: ReadonlyMap<string, number>;
};

export async function roundFigures(db: Db, round: ListingRound): Promise<RoundFigures> {
  const answer = answersOf(db, round);
  const rows = await db
    .select({
      by: answer.by,
      entries: count(),
      withoutMail: sql<number>`(count(*) filter (where ${answer.withoutMail}))::int`,
      waiting: sql<number>`(count(*) filter (where ${answer.waiting} and ${answer.listed}))::int`,
    })
    .from(answer)
    .groupBy(answer.by);
  const asked = rows.reduce((sum, row) => sum + row.entries, 0);
  const silent = rows.find((row) => row.by === null);
  return {
    asked,
    answered: asked - (silent?.entries ?? 0),
    withoutMail: silent?.withoutMail ?? 0,
    waiting: silent?.waiting ?? 0,
    by: new Map(rows.flatMap((row) => (row.by === null ? [] : [[row.by, row.entries]]))),
  };
}

/** Records that have not answered, for sheets: those whose sheet is not printed yet come first. */
export async function listSilent(
  db: Db,
  round: ListingRound,
  who: 'without_mail' | 'unanswered',
  most: number,
): Promise<{ readonly listingId: string; readonly subjectId: string }[]> {
  const answer = answersOf(db, round);
  return db
    .select({ listingId: answer.listingId, subjectId: answer.subjectId })
    .from(answer)
    .where(
      and(
        isNull(answer.on),
        eq(answer.listed, true),
        who === 'without_mail' ? eq(answer.withoutMail, true) : undefined,
      ),
    )
    .orderBy(sql`${answer.sheetOn} asc nulls first`, answer.subjectId)
    .limit(most);
}

/** How many records of a kind a round would ask. */
export async function countListed(db: Db, kind: string): Promise<number> {
  const [row] = await db
    .select({ entries: count() })
    .from(listings)
    .where(and(inArray(listings.kind, [kind]), eq(listings.listed, true)));
  return row?.entries ?? 0;
}
