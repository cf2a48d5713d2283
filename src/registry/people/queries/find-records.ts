import { asc, eq, or } from 'drizzle-orm';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { findPerson } from './find-person.ts';

/** All that is kept about somebody here: their record, and what was done by them and to their record. */
export async function findRecords(db: Db, personId: string) {
  const person = await findPerson(db, personId);
  const acts = await db
    .select({ at: auditLog.at, act: auditLog.act, actorId: auditLog.actorId, subjectId: auditLog.subjectId })
    .from(auditLog)
    .where(or(eq(auditLog.actorId, personId), eq(auditLog.subjectId, personId)))
    .orderBy(asc(auditLog.id));
  return {
    person,
    acts: acts.map(({ actorId, ...row }) => ({ ...row, by: actorId === personId ? 'you' : 'somebody else' })),
  };
}
