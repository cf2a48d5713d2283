import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { numberOf } from '../rules/code.ts';
import type { WholeOrganisation } from '../rules/whole.ts';
import {
  organisationContacts,
  organisationLinks,
  organisationNames,
  organisationOfficers,
  organisations,
} from '../schema.ts';

/** Organisations with all that hangs on them, private things too; in no particular order. */
export async function listWhole(db: Db, ids: readonly string[]): Promise<WholeOrganisation[]> {
  if (ids.length === 0) return [];
  const wanted = [...ids];
  const rows = await db.select().from(organisations).where(inArray(organisations.id, wanted));
  const names = await db
    .select()
    .from(organisationNames)
    .where(inArray(organisationNames.organisationId, wanted))
    .orderBy(asc(organisationNames.untilOn), asc(organisationNames.id));
  const officers = await db
    .select()
    .from(organisationOfficers)
    .where(inArray(organisationOfficers.organisationId, wanted))
    .orderBy(asc(organisationOfficers.place), asc(organisationOfficers.id));
  const contacts = await db
    .select()
    .from(organisationContacts)
    .where(inArray(organisationContacts.organisationId, wanted))
    .orderBy(asc(organisationContacts.place), asc(organisationContacts.id));
  const links = await db
    .select()
    .from(organisationLinks)
    .where(inArray(organisationLinks.organisationId, wanted))
    .orderBy(asc(organisationLinks.place), asc(organisationLinks.id));
  const byId = {
    names: grouped(names),
    officers: grouped(officers),
    contacts: grouped(contacts),
    links: grouped(links),
  };
  return rows.map((organisation) => ({
    organisation,
    formerNames: byId.names.get(organisation.id) ?? [],
    officers: byId.officers.get(organisation.id) ?? [],
    contacts: byId.contacts.get(organisation.id) ?? [],
    links: byId.links.get(organisation.id) ?? [],
  }));
}

function grouped<T extends { organisationId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.organisationId);
    if (group) group.push(row);
    else groups.set(row.organisationId, [row]);
  }
  return groups;
}

/** One organisation with all that hangs on it; pages for everybody draw `asPublic` of it. */
export async function findOrganisation(db: Db, id: string): Promise<WholeOrganisation | undefined> {
  return (await listWhole(db, [id]))[0];
}

/** The same by the code in an address (G00012). */
export async function findOrganisationByCode(db: Db, code: string): Promise<WholeOrganisation | undefined> {
  const row = await findRowByCode(db, code);
  return row && findOrganisation(db, row.id);
}

/** The row alone, by the code in an address. */
export async function findRowByCode(db: Db, code: string) {
  const number = numberOf(code);
  if (number === undefined) return undefined;
  const [row] = await db.select().from(organisations).where(eq(organisations.number, number));
  return row;
}
