import { and, eq, notInArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { GONE_STATES } from '#pillars/2-funding/grant-flow/index.ts';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { grantApplications } from './schema.ts';

/** Applications move with their group. When both entries have a living one in the same call, one is settled first. */
export const GRANT_LINKS: OrganisationLinks = {
  columns: ['grant_applications.organisation_id'],
  async hinders(tx, from, to) {
    const others = alias(grantApplications, 'others');
    const [both] = await tx
      .select({ id: grantApplications.id })
      .from(grantApplications)
      .innerJoin(others, eq(others.callId, grantApplications.callId))
      .where(
        and(
          eq(grantApplications.organisationId, from),
          eq(others.organisationId, to),
          notInArray(grantApplications.state, [...GONE_STATES]),
          notInArray(others.state, [...GONE_STATES]),
        ),
      )
      .limit(1);
    return both !== undefined;
  },
  async move(tx, from, to) {
    await tx
      .update(grantApplications)
      .set({ organisationId: to })
      .where(eq(grantApplications.organisationId, from));
  },
};
