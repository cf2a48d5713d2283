import { and, eq, isNull } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { countsOf, type RosterRow } from '../rules/papers.ts';
import { mayPassport, roleFor } from '../rules/permits.ts';
import { passportPapers, passportRosterRows } from '../schema.ts';
import { end, isThere, pointToHeir } from './put-paper.ts';

export type RosterPaper = {
  id: string;
  over: string;
  fiscalYear: number;
  title: string;
  rows: readonly RosterRow[];
};

const AT_ONCE = 1000;

/** Replaces the roster as a whole, and counts members and citizens from it. The same form sent twice is one roster. */
export async function putRoster({ tx, actor, now }: Desk, organisationId: string, roster: RosterPaper) {
  const organisation = await lockOrganisation(tx, organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  const permit = mayPassport(actor, organisationId, 'put_roster');
  if (!permit.ok) return permit;
  const { members, citizens } = countsOf(roster.rows);
  const detail = { organisationId, members, citizens };
  if (await isThere(tx, organisationId, roster.id)) return done({ subjectId: roster.id, detail });
  const [before] = await tx
    .select({ id: passportPapers.id })
    .from(passportPapers)
    .where(
      and(
        eq(passportPapers.organisationId, organisationId),
        eq(passportPapers.kind, 'roster'),
        isNull(passportPapers.endedAt),
      ),
    );
  if ((before?.id ?? '') !== roster.over) return refuse('closed', 'passport.changed_meanwhile');
  if (before) await end(tx, now, before.id);
  await tx.insert(passportPapers).values({
    id: roster.id,
    organisationId,
    kind: 'roster',
    fiscalYear: roster.fiscalYear,
    title: roster.title,
    memberCount: members,
    citizenCount: citizens,
    enteredAt: now,
    enteredBy: actor.id,
    forGroup: roleFor(actor, organisationId) !== 'group_member',
  });
  if (before) await pointToHeir(tx, before.id, roster.id);
  const rows = roster.rows.map((row, place) => ({ ...row, place, paperId: roster.id }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await tx.insert(passportRosterRows).values(rows.slice(at, at + AT_ONCE));
  }
  return done({ subjectId: roster.id, detail });
}
