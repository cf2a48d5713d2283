import { and, desc, eq } from 'drizzle-orm';
import { ROLES, type Role } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';

/** The look in the audit log: a module of its own, so that looking makes no public page go out of date. */
export const LOOK = 'looks.view_organisation';
const MOST = 20;

/** A look as the organisation sees it: when, and in which role. */
export type Look = { readonly at: Date; readonly as: Role };

/** Who looked at what an organisation keeps back, the latest first. */
export async function listLooks(db: Db, organisationId: string): Promise<Look[]> {
  const rows = await db
    .select({ at: auditLog.at, detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.subjectId, organisationId), eq(auditLog.act, LOOK)))
    .orderBy(desc(auditLog.id))
    .limit(MOST);
  return rows.map(({ at, detail }) => ({ at, as: roleIn(detail) }));
}

function roleIn(detail: unknown): Role {
  const as = typeof detail === 'object' && detail !== null && 'as' in detail ? detail.as : undefined;
  return ROLES.find((role) => role === as) ?? 'visitor';
}
