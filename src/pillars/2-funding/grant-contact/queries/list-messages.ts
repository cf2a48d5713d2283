import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { findNames } from '#registry/people/index.ts';
import type { Side } from '../rules/flow.ts';
import { grantMessages } from '../schema.ts';

/** The messages on a case, the oldest first, with the names of their authors: a page of a group leaves out who of the office wrote. */
export async function listMessages(db: Db, applicationId: string) {
  const rows = await db
    .select()
    .from(grantMessages)
    .where(eq(grantMessages.applicationId, applicationId))
    .orderBy(asc(grantMessages.at), asc(grantMessages.id));
  const names = await findNames(
    db,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map((row) => ({ ...row, authorName: names.get(row.authorId) ?? '' }));
}
export type MessageLine = Awaited<ReturnType<typeof listMessages>>[number];

/** How many messages from a side nobody has opened yet, by application. */
export async function countUnread(
  db: Db,
  applicationIds: readonly string[],
  fromSide: Side,
): Promise<ReadonlyMap<string, number>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await db
    .select({ id: grantMessages.applicationId, count: count() })
    .from(grantMessages)
    .where(
      and(
        inArray(grantMessages.applicationId, [...applicationIds]),
        eq(grantMessages.fromSide, fromSide),
        isNull(grantMessages.readAt),
      ),
    )
    .groupBy(grantMessages.applicationId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
