import { and, desc, eq, inArray } from 'drizzle-orm';
import { ROLES, type Role } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { PaperKind } from '../rules/papers.ts';
import { passportPapers } from '../schema.ts';

/** Names of the looks in the audit log: a module of their own, so that a look makes no public page go out of date. */
export const LOOKS = {
  roster: 'passport_looks.view_roster',
  file: 'passport_looks.view_file',
} as const;
const MOST = 50;

/** A look as the group sees it: when, in which role, at what; never who. */
export type Look = {
  readonly at: Date;
  readonly as: Role;
  readonly kind: PaperKind;
  readonly fiscalYear: number | null;
};

/** Who looked at the roster and at files of an organisation, the latest first. */
export async function listLooks(db: Db, organisationId: string): Promise<Look[]> {
  const papers = await db
    .select({ id: passportPapers.id, kind: passportPapers.kind, fiscalYear: passportPapers.fiscalYear })
    .from(passportPapers)
    .where(eq(passportPapers.organisationId, organisationId));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  if (byId.size === 0) return [];
  const rows = await db
    .select({ at: auditLog.at, subjectId: auditLog.subjectId, detail: auditLog.detail })
    .from(auditLog)
    .where(and(inArray(auditLog.subjectId, [...byId.keys()]), inArray(auditLog.act, Object.values(LOOKS))))
    .orderBy(desc(auditLog.id))
    .limit(MOST);
  return rows.flatMap(({ at, subjectId, detail }) => {
    const paper = byId.get(subjectId);
    return paper ? [{ at, as: roleIn(detail), kind: paper.kind, fiscalYear: paper.fiscalYear }] : [];
  });
}

function roleIn(detail: unknown): Role {
  const as = typeof detail === 'object' && detail !== null && 'as' in detail ? detail.as : undefined;
  return ROLES.find((role) => role === as) ?? 'centre_staff';
}
