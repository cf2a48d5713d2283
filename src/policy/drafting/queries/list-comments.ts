import { asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { isUuid } from '#policy/register/index.ts';
import { type Comment, policyComments } from '../schema.ts';

/** What was said about a measure, in the order in which it was said. */
export function listComments(db: Db, measureId: string): Promise<Comment[]> {
  return db
    .select()
    .from(policyComments)
    .where(eq(policyComments.measureId, measureId))
    .orderBy(asc(policyComments.saidAt), asc(policyComments.id));
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

/** The names of people by their ids; who is no longer known has none. */
export async function listNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: authUsers.id, name: authUsers.name })
    .from(authUsers)
    .where(inArray(authUsers.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
