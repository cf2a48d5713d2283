import { asc, ne } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { type Edition, policyEditions } from '../schema.ts';

/** The editions that the public may read, oldest first. */
export function listPublicEditions(db: Db): Promise<Edition[]> {
  return publicEditions(db).execute();
}

const publicEditions = preparedOnce((db) =>
  db
    .select()
    .from(policyEditions)
    .where(ne(policyEditions.state, 'drafting'))
    .orderBy(asc(policyEditions.number))
    .prepare(''),
);

/** Every edition, also those still on the desk; oldest first. For the back office only. */
export function listAllEditions(db: Db): Promise<Edition[]> {
  return db.select().from(policyEditions).orderBy(asc(policyEditions.number));
}
