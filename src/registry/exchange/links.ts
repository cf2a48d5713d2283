import { eq } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { exchangeRows } from './schema.ts';

/** Rows of an import follow the entry that they changed when it becomes part of another one. */
export const EXCHANGE_LINKS: OrganisationLinks = {
  columns: ['exchange_rows.organisation_id'],
  async move(tx, from, to) {
    await tx.update(exchangeRows).set({ organisationId: to }).where(eq(exchangeRows.organisationId, from));
  },
};
