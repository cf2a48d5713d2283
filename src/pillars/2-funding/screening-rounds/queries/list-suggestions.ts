import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { grantConsultations } from '#pillars/2-funding/grant-contact/schema.ts';
import { grantOpinions } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { organisationOfficers } from '#registry/organisations/schema.ts';
import { findPerson } from '#registry/people/index.ts';
import { type Applicant, type Holder, type Suggestion, suggestConflicts } from '../rules/conflicts.ts';
import type { RoundPaper, RoundSeat, WholeRound } from './find-round.ts';

async function applicantsOf(
  db: Db,
  papers: readonly RoundPaper[],
  callId: string,
): Promise<Map<string, Applicant>> {
  if (papers.length === 0) return new Map();
  const officers = await db
    .select()
    .from(organisationOfficers)
    .where(
      inArray(
        organisationOfficers.organisationId,
        papers.map(({ organisationId }) => organisationId),
      ),
    );
  const opinions = await db
    .select({ applicationId: grantOpinions.applicationId, departmentId: grantOpinions.departmentId })
    .from(grantOpinions)
    .where(
      inArray(
        grantOpinions.applicationId,
        papers.map(({ applicationId }) => applicationId),
      ),
    );
  const consultations = await db
    .select({ organisationId: grantConsultations.organisationId, adviserId: grantConsultations.handledBy })
    .from(grantConsultations)
    .where(
      and(
        inArray(
          grantConsultations.organisationId,
          papers.map(({ organisationId }) => organisationId),
        ),
        or(isNull(grantConsultations.callId), eq(grantConsultations.callId, callId)),
      ),
    );
  return new Map(
    papers.map(({ id, organisationId, applicationId }) => [
      id,
      {
        organisationId,
        officers: officers.filter((officer) => officer.organisationId === organisationId),
        departmentIds: opinions
          .filter((opinion) => opinion.applicationId === applicationId)
          .map(({ departmentId }) => departmentId),
        adviserIds: consultations
          .filter((one) => one.organisationId === organisationId)
          .flatMap(({ adviserId }) => adviserId ?? []),
      },
    ]),
  );
}

async function holderOf(db: Db, seat: Pick<RoundSeat, 'personId' | 'name'>): Promise<Holder> {
  const person = await findPerson(db, seat.personId);
  return { personId: seat.personId, name: seat.name, roles: person?.roles ?? [] };
}

/** What the register suggests to one member, by paper; for that member's own eyes. */
export async function listSuggestions(
  db: Db,
  whole: WholeRound,
  seat: RoundSeat,
  today: string,
): Promise<ReadonlyMap<string, readonly Suggestion[]>> {
  const holder = await holderOf(db, seat);
  const applicants = await applicantsOf(db, whole.papers, whole.round.callId);
  return new Map([...applicants].map(([id, one]) => [id, suggestConflicts(holder, one, today)]));
}

export type Doubt = { readonly seat: RoundSeat; readonly paper: RoundPaper };

/**
 * Seats whose holder denied a relation that the register suggests (要確認). The office reads that there is something to ask,
 * never what it is.
 */
export async function listDoubts(db: Db, whole: WholeRound, today: string): Promise<Doubt[]> {
  const applicants = await applicantsOf(db, whole.papers, whole.round.callId);
  const doubts: Doubt[] = [];
  for (const seat of whole.seats) {
    const holder = await holderOf(db, seat);
    for (const paper of whole.papers) {
      const { declared, recused, cleared } = whole.standing(seat.id, paper.id);
      const applicant = applicants.get(paper.id);
      if (!declared || recused || cleared || !applicant) continue;
      if (suggestConflicts(holder, applicant, today).length > 0) doubts.push({ seat, paper });
    }
  }
  return doubts;
}
