import { and, desc, eq, inArray } from 'drizzle-orm';
import { grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { organisations } from '#registry/organisations/schema.ts';
import type { ConsultationState } from '../rules/flow.ts';
import { grantConsultations } from '../schema.ts';

export type ConsultationFilter = {
  readonly organisationIds?: readonly string[];
  readonly states?: readonly ConsultationState[];
};

/** Consultations, the newest first. `notes` are of the office: pages of a group leave them out. */
export async function listConsultations(db: Db, { organisationIds, states }: ConsultationFilter = {}) {
  const rows = await db
    .select({
      consultation: grantConsultations,
      organisationName: organisations.name,
      organisationNumber: organisations.number,
      callTitle: grantCalls.title,
    })
    .from(grantConsultations)
    .innerJoin(organisations, eq(organisations.id, grantConsultations.organisationId))
    .leftJoin(grantCalls, eq(grantCalls.id, grantConsultations.callId))
    .where(
      and(
        organisationIds === undefined
          ? undefined
          : inArray(grantConsultations.organisationId, [...organisationIds]),
        states === undefined ? undefined : inArray(grantConsultations.state, [...states]),
      ),
    )
    .orderBy(desc(grantConsultations.askedAt))
    .limit(200);
  return rows.map(({ consultation, ...row }) => ({ ...consultation, ...row }));
}
export type ConsultationLine = Awaited<ReturnType<typeof listConsultations>>[number];

export async function findConsultation(db: Db, id: string) {
  const [row] = await db.select().from(grantConsultations).where(eq(grantConsultations.id, id));
  return row;
}
