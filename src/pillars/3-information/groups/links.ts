import { eq } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { groupEntries } from './schema.ts';

/** An entry of the search is a picture of its organisation: that of the one which goes is dropped, the other is drawn anew. */
export const ENTRY_LINKS: OrganisationLinks = {
  columns: ['group_entries.organisation_id'],
  async move(tx, from) {
    await tx.delete(groupEntries).where(eq(groupEntries.organisationId, from));
  },
};
