import { eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { nameKeyOf } from '../rules/name-key.ts';
import type { OrganisationPaper } from '../rules/paper.ts';
import {
  organisationContacts,
  organisationLinks,
  organisationNames,
  organisationOfficers,
} from '../schema.ts';

/** The columns of `organisations` that a paper fills. */
export function columnsOf(paper: OrganisationPaper) {
  const { formerNames: _names, officers: _officers, contacts: _contacts, links: _links, ...facts } = paper;
  return { ...facts, nameKey: nameKeyOf(paper.name) };
}

type Owned = { id: string; paper: OrganisationPaper };

const names = ({ id, paper }: Owned) =>
  paper.formerNames.map((former) => ({ ...former, organisationId: id, nameKey: nameKeyOf(former.name) }));
const contacts = ({ id, paper }: Owned) =>
  paper.contacts.map((contact, place) => ({ ...contact, organisationId: id, place }));
const links = ({ id, paper }: Owned) =>
  paper.links.map((link, place) => ({ ...link, organisationId: id, place }));
const officers = ({ id, paper }: Owned) =>
  paper.officers.map((officer, place) => ({ ...officer, organisationId: id, place }));

/** Writes what hangs on new organisations, however many, in one statement a table. */
export async function writeParts(tx: Db, owned: readonly Owned[]): Promise<void> {
  const rows = {
    names: owned.flatMap(names),
    officers: owned.flatMap(officers),
    contacts: owned.flatMap(contacts),
    links: owned.flatMap(links),
  };
  if (rows.names.length > 0) await tx.insert(organisationNames).values(rows.names);
  if (rows.officers.length > 0) await tx.insert(organisationOfficers).values(rows.officers);
  if (rows.contacts.length > 0) await tx.insert(organisationContacts).values(rows.contacts);
  if (rows.links.length > 0) await tx.insert(organisationLinks).values(rows.links);
}

/** Writes what hangs on an organisation anew; officers keep the account that they are tied to. */
export async function rewriteParts(tx: Db, id: string, paper: OrganisationPaper): Promise<void> {
  const tied = await tx
    .select({
      name: organisationOfficers.name,
      post: organisationOfficers.post,
      personId: organisationOfficers.personId,
    })
    .from(organisationOfficers)
    .where(eq(organisationOfficers.organisationId, id));
  const accounts = new Map(tied.map((officer) => [`${officer.post} ${officer.name}`, officer.personId]));
  for (const table of [organisationNames, organisationOfficers, organisationContacts, organisationLinks]) {
    await tx.delete(table).where(inArray(table.organisationId, [id]));
  }
  const kept = paper.officers.map((officer) => ({
    ...officer,
    personId: officer.personId ?? accounts.get(`${officer.post} ${officer.name}`) ?? null,
  }));
  await writeParts(tx, [{ id, paper: { ...paper, officers: kept } }]);
}
