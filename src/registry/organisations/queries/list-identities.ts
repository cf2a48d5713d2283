import { inArray, ne, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { organisationContacts, organisationNames, organisations } from '../schema.ts';

/** By what an organisation is found again: its number, its names folded, its 法人番号, and how it is reached. */
export type Identity = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly nameKey: string;
  readonly corporateNumber: string | null;
  readonly website: string;
  readonly formerKeys: readonly string[];
  /** Telephone numbers and addresses: for comparing only, never shown. */
  readonly contacts: readonly string[];
};

const COLUMNS = {
  id: organisations.id,
  number: organisations.number,
  name: organisations.name,
  nameKey: organisations.nameKey,
  corporateNumber: organisations.corporateNumber,
  website: organisations.website,
} as const;

/** Every organisation that is not part of another one, for comparing many entries at once. */
export async function listIdentities(db: Db): Promise<Identity[]> {
  const rows = await db.select(COLUMNS).from(organisations).where(ne(organisations.standing, 'merged'));
  const names = await db
    .select({ id: organisationNames.organisationId, value: organisationNames.nameKey })
    .from(organisationNames);
  const contacts = await db
    .select({ id: organisationContacts.organisationId, value: organisationContacts.value })
    .from(organisationContacts)
    .where(ne(organisationContacts.kind, 'post'));
  const formerKeys = valuesById(names);
  const contactValues = valuesById(contacts);
  return rows.map((row) => ({
    ...row,
    formerKeys: formerKeys.get(row.id) ?? [],
    contacts: contactValues.get(row.id) ?? [],
  }));
}

/** Those that have one of these folded names or 法人番号 at this moment. */
export async function listIdentical(
  db: Db,
  nameKeys: readonly string[],
  corporateNumbers: readonly string[],
): Promise<Pick<Identity, 'id' | 'number' | 'name' | 'nameKey' | 'corporateNumber'>[]> {
  if (nameKeys.length === 0 && corporateNumbers.length === 0) return [];
  const found = await db
    .select({ ...COLUMNS, standing: organisations.standing })
    .from(organisations)
    .where(
      or(
        inArray(organisations.nameKey, [...nameKeys, '']),
        inArray(organisations.corporateNumber, [...corporateNumbers, '']),
      ),
    );
  return found.filter(({ standing }) => standing !== 'merged');
}

function valuesById(rows: readonly { id: string; value: string }[]): Map<string, string[]> {
  const byId = new Map<string, string[]>();
  for (const { id, value } of rows) {
    const values = byId.get(id);
    if (values) values.push(value);
    else byId.set(id, [value]);
  }
  return byId;
}
