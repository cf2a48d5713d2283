import { asc, eq, inArray } from 'drizzle-orm';
import { isOpened, type WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findNames } from '#registry/people/index.ts';
import {
  type InterviewNote,
  type Recommendation,
  screeningNotes,
  screeningRecommendations,
  screeningTies,
  type Tie,
} from '../schema.ts';

/** Ties that were settled, the first first. */
export function listTies(db: Db, roundId: string): Promise<Tie[]> {
  return db
    .select()
    .from(screeningTies)
    .where(eq(screeningTies.roundId, roundId))
    .orderBy(asc(screeningTies.settledAt));
}

/** What the committee recommends, by paper; nothing before the opening. */
export async function listRecommendations(
  db: Db,
  whole: WholeRound,
): Promise<ReadonlyMap<string, Recommendation>> {
  const ids = whole.papers.map(({ id }) => id);
  if (ids.length === 0 || !isOpened(whole.round.state)) return new Map();
  const rows = await db
    .select()
    .from(screeningRecommendations)
    .where(inArray(screeningRecommendations.paperId, ids));
  return new Map(rows.map((row) => [row.paperId, row]));
}

export type NamedNote = InterviewNote & { readonly author: string };

/** Notes of the presentation of one paper, the oldest first. */
export async function listNotes(db: Db, paperId: string): Promise<NamedNote[]> {
  const rows = await db
    .select()
    .from(screeningNotes)
    .where(eq(screeningNotes.paperId, paperId))
    .orderBy(asc(screeningNotes.at), asc(screeningNotes.id));
  const names = await findNames(
    db,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map((row) => ({ ...row, author: names.get(row.authorId) ?? '' }));
}
