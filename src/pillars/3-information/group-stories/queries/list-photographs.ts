import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { groupPhotographs } from '../schema.ts';

const photographs = preparedOnce((db) =>
  db
    .select({
      id: groupPhotographs.id,
      alt: groupPhotographs.alt,
      caption: groupPhotographs.caption,
      width: groupPhotographs.width,
      height: groupPhotographs.height,
    })
    .from(groupPhotographs)
    .where(eq(groupPhotographs.organisationId, sql.placeholder('organisationId')))
    .orderBy(asc(groupPhotographs.place), asc(groupPhotographs.id))
    .prepare('group_photographs_of'),
);
export type ShownPhotograph = Awaited<ReturnType<typeof listPhotographs>>[number];

/** The photographs of a group in its own order; width and height are those of the small size. */
export function listPhotographs(db: Db, organisationId: string) {
  return photographs(db).execute({ organisationId });
}

/** The files of a photograph, as long as its group's page shows it. */
export async function findShownPhotograph(db: Db, id: string) {
  const [row] = await db
    .select({ large: groupPhotographs.largeFileId, small: groupPhotographs.smallFileId })
    .from(groupPhotographs)
    .innerJoin(organisations, eq(organisations.id, groupPhotographs.organisationId))
    .where(and(eq(groupPhotographs.id, id), inArray(organisations.standing, ['registered', 'lapsed'])));
  return row;
}
