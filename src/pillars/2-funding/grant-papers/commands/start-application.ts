import { and, eq, notInArray } from 'drizzle-orm';
import { findVersion, prefillFrom, startAnswer } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { applicationCode, callStanding, GONE_STATES } from '#pillars/2-funding/grant-flow/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { isMember, lockOrganisation } from '#registry/organisations/index.ts';
import { findCall } from '../queries/find-call.ts';
import { GRANT_PERMITS } from '../rules/permits.ts';
import { type GrantApplication, grantApplications } from '../schema.ts';

export const GRANT_PURPOSE = 'grant_application';
export type Beginning = { readonly callId: string; readonly organisationId: string };

/** Begins an application for a group in an open call, or finds the one that is begun: pressing twice makes no second one. */
export async function startApplication(desk: Desk, { callId, organisationId }: Beginning) {
  const { tx, actor, now } = desk;
  const permit = mayBy(GRANT_PERMITS, actor, 'apply');
  if (!permit.ok) return permit;
  if (!isMember(actor, organisationId)) return refuse('forbidden', 'grants.not_yours');
  // Members of one group who begin at once wait for each other here.
  if (!(await lockOrganisation(tx, organisationId))) return refuse('missing', 'grants.not_found');
  const found = await findCall(tx, callId);
  if (!found) return refuse('missing', 'grants.call_not_found');
  const begun = await findLiving(tx, { callId, organisationId });
  if (begun) return begunAs(begun);
  const standing = callStanding(found.call, now);
  if (standing === 'over') return refuse('closed', 'grants.call_closed');
  if (standing !== 'open') return refuse('closed', 'grants.call_not_open');
  const { questionnaireVersionId: versionId, fiscalYear, ruleSetId } = found.call;
  const form = await findVersion(tx, versionId);
  const values = form ? await prefillFrom(tx, organisationId, form.version.definition, japanDay(now)) : {};
  const answer = await startAnswer(desk, {
    versionId,
    purpose: GRANT_PURPOSE,
    organisationId,
    values,
    ownerId: actor.id,
  });
  if (!answer.ok) return answer;
  const [row] = await tx
    .insert(grantApplications)
    .values({
      fiscalYear,
      callId,
      ruleSetId,
      organisationId,
      answerId: answer.value.subjectId,
      startedBy: actor.id,
      startedAt: now,
      changedAt: now,
    })
    .returning();
  if (!row) throw new Error('the application was not stored');
  return begunAs(row);
}

const begunAs = (row: GrantApplication) =>
  done({
    subjectId: row.id,
    answerId: row.answerId,
    code: applicationCode(row),
    detail: { callId: row.callId, state: row.state },
  });

async function findLiving(tx: Db, { callId, organisationId }: Beginning) {
  const [row] = await tx
    .select()
    .from(grantApplications)
    .where(
      and(
        eq(grantApplications.callId, callId),
        eq(grantApplications.organisationId, organisationId),
        notInArray(grantApplications.state, [...GONE_STATES]),
      ),
    );
  return row;
}
