import { and, asc, eq, isNull } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayPassport, roleFor } from '../rules/permits.ts';
import { passportPapers, passportRosterRows } from '../schema.ts';

/** Reads the current roster; who looked, and as what, is written down in the same transaction. */
export async function viewRoster({ tx, actor }: Desk, organisationId: string) {
  const permit = mayPassport(actor, organisationId, 'view_roster');
  if (!permit.ok) return permit;
  const [paper] = await tx
    .select()
    .from(passportPapers)
    .where(
      and(
        eq(passportPapers.organisationId, organisationId),
        eq(passportPapers.kind, 'roster'),
        isNull(passportPapers.endedAt),
      ),
    );
  if (!paper) return refuse('missing', 'passport.no_roster');
  const { name, kana, link } = passportRosterRows;
  const rows = await tx
    .select({ name, kana, link })
    .from(passportRosterRows)
    .where(eq(passportRosterRows.paperId, paper.id))
    .orderBy(asc(passportRosterRows.place));
  return done({ subjectId: paper.id, detail: { as: roleFor(actor, organisationId) }, paper, rows });
}
