import { asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { isUuid } from '#policy/register/index.ts';
import { findNames } from '#registry/people/index.ts';
import { type Comment, policyComments } from '../schema.ts';

/** A comment with the name of whoever said it; who is no longer known has none. */
export type SaidComment = Comment & { by: string | undefined };

/** What was said about a measure, in the order in which it was said. */
export async function listComments(db: Db, measureId: string): Promise<SaidComment[]> {
  const comments = await db
    .select()
    .from(policyComments)
    .where(eq(policyComments.measureId, measureId))
    .orderBy(asc(policyComments.saidAt), asc(policyComments.id));
  const names = await findNames(
    db,
    comments.map((comment) => comment.authorId),
  );
  return comments.map((comment) => ({ ...comment, by: names.get(comment.authorId) }));
}

/** How many comments a measure has, and how many of them wait for an answer. */
export type CommentCount = { all: number; open: number };

/** The comments on these measures, counted by measure. */
export async function countComments(
  db: Db,
  measureIds: readonly string[],
): Promise<Map<string, CommentCount>> {
  const counts = new Map<string, CommentCount>();
  if (measureIds.length === 0) return counts;
  const rows = await db
    .select({ measureId: policyComments.measureId, settledAt: policyComments.settledAt })
    .from(policyComments)
    .where(inArray(policyComments.measureId, [...measureIds]));
  for (const { measureId, settledAt } of rows) {
    const count = counts.get(measureId) ?? { all: 0, open: 0 };
    counts.set(measureId, { all: count.all + 1, open: count.open + (settledAt === null ? 1 : 0) });
  }
  return counts;
}

/** Every comment that waits for an answer, the oldest first. */
export function listOpenComments(db: Db): Promise<Comment[]> {
  return db
    .select()
    .from(policyComments)
    .where(isNull(policyComments.settledAt))
    .orderBy(asc(policyComments.saidAt));
}

/** One comment by its id. */
export async function findComment(db: Db, id: string): Promise<Comment | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db.select().from(policyComments).where(eq(policyComments.id, id));
  return row;
}
