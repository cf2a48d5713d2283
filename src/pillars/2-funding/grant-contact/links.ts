import { eq } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { grantConsultations } from './schema.ts';

/** Consultations move with their group; messages hang on the application. */
export const CONTACT_LINKS: OrganisationLinks = {
  columns: ['grant_consultations.organisation_id'],
  async move(tx, from, to) {
    await tx
      .update(grantConsultations)
      .set({ organisationId: to })
      .where(eq(grantConsultations.organisationId, from));
  },
};
