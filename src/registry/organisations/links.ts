import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { peopleInvitations, peopleRoles } from '#registry/people/schema.ts';
import {
  organisationContacts,
  organisationLinks,
  organisationNames,
  organisationOfficers,
} from './schema.ts';

/** The register's own rows and the dated roles move with an organisation; what the survivor has already is not doubled. */
export const ORGANISATION_LINKS: OrganisationLinks = {
  columns: [
    'organisation_names.organisation_id',
    'organisation_officers.organisation_id',
    'organisation_contacts.organisation_id',
    'organisation_links.organisation_id',
    'organisations.merged_into',
    'people_roles.organisation_id',
    'people_invitations.organisation_id',
  ],
  async move(tx, from, to) {
    await dropDoubles(tx, from, to);
    for (const table of [organisationNames, organisationOfficers, organisationContacts, organisationLinks]) {
      await tx.update(table).set({ organisationId: to }).where(eq(table.organisationId, from));
    }
    await tx.update(peopleRoles).set({ organisationId: to }).where(eq(peopleRoles.organisationId, from));
    await tx
      .update(peopleInvitations)
      .set({ organisationId: to })
      .where(eq(peopleInvitations.organisationId, from));
  },
};

async function dropDoubles(tx: Db, from: string, to: string): Promise<void> {
  const [contacts, links] = [
    tx
      .select({ value: organisationContacts.value })
      .from(organisationContacts)
      .where(eq(organisationContacts.organisationId, to)),
    tx
      .select({ href: organisationLinks.href })
      .from(organisationLinks)
      .where(eq(organisationLinks.organisationId, to)),
  ];
  await tx
    .delete(organisationContacts)
    .where(and(eq(organisationContacts.organisationId, from), inArray(organisationContacts.value, contacts)));
  await tx
    .delete(organisationLinks)
    .where(and(eq(organisationLinks.organisationId, from), inArray(organisationLinks.href, links)));
}
