import { and, desc, eq, inArray, notLike } from 'drizzle-orm';
import { type Role, SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { actedAs } from '../rules/acted-as.ts';

const MOST = 50;

/** Something that was done to an organisation: what, when, and in which role; `system` is the house itself. */
export type OrganisationAct = { readonly at: Date; readonly act: string; readonly by: Role | 'system' };

/** What was done to an organisation, the latest first; looks stand on their own. */
export async function listActs(db: Db, organisationId: string): Promise<OrganisationAct[]> {
  const rows = await db
    .select({ at: auditLog.at, act: auditLog.act, actorId: auditLog.actorId })
    .from(auditLog)
    .where(and(eq(auditLog.subjectId, organisationId), notLike(auditLog.act, '%looks.%')))
    .orderBy(desc(auditLog.id))
    .limit(MOST);
  if (rows.length === 0) return [];
  const held = await db
    .select()
    .from(peopleRoles)
    .where(inArray(peopleRoles.personId, [...new Set(rows.map(({ actorId }) => actorId))]));
  return rows.map(({ at, act, actorId }) => {
    const theirs = held.filter(({ personId }) => personId === actorId);
    return { at, act, by: actorId === SYSTEM.id ? 'system' : actedAs(theirs, organisationId, japanDay(at)) };
  });
}
