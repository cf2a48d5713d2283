import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { LIKENESSES, type Likeness, nameLikeness, SIMILAR } from '../rules/likeness.ts';
import { nameKeyOf } from '../rules/name-key.ts';
import type { OrganisationPaper } from '../rules/paper.ts';
import { organisationContacts, organisationNames, organisations } from '../schema.ts';

export type Candidate = Pick<OrganisationPaper, 'name'> &
  Partial<Pick<OrganisationPaper, 'corporateNumber' | 'website' | 'contacts' | 'formerNames'>>;
export type Duplicate = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly standing: string;
  /** Every reason that speaks for it, the strongest first. */
  readonly reasons: readonly Likeness[];
};

/** Entries of the register that may be this organisation already, the likeliest first; `except` is its own entry. */
export async function findDuplicates(db: Db, candidate: Candidate, except?: string): Promise<Duplicate[]> {
  const found = new Map<string, Set<Likeness>>();
  const note = (ids: readonly { id: string }[], reason: Likeness) => {
    for (const { id } of ids) if (id !== except) found.set(id, (found.get(id) ?? new Set()).add(reason));
  };
  const keys = [candidate.name, ...(candidate.formerNames ?? []).map(({ name }) => name)]
    .map(nameKeyOf)
    .filter((key) => key !== '');
  if (candidate.corporateNumber) {
    note(
      await idsWhere(db, eq(organisations.corporateNumber, candidate.corporateNumber)),
      'corporate_number',
    );
  }
  if (keys.length > 0) {
    note(await idsWhere(db, inArray(organisations.nameKey, keys)), 'name');
    note(await byFormerName(db, keys), 'former_name');
    note(await bySimilarName(db, keys[0] ?? ''), 'similar_name');
  }
  if (candidate.website) note(await idsWhere(db, eq(organisations.website, candidate.website)), 'website');
  note(await byContact(db, candidate.contacts ?? []), 'contact');
  return named(db, found);
}

const idsWhere = (db: Db, condition: ReturnType<typeof or>) =>
  db.select({ id: organisations.id }).from(organisations).where(condition).limit(20);

const byFormerName = (db: Db, keys: string[]) =>
  db
    .select({ id: organisationNames.organisationId })
    .from(organisationNames)
    .where(inArray(organisationNames.nameKey, keys))
    .limit(20);

function byContact(db: Db, contacts: NonNullable<Candidate['contacts']>) {
  const values = contacts.filter(({ kind }) => kind !== 'post').map(({ value }) => value);
  if (values.length === 0) return Promise.resolve([]);
  return db
    .select({ id: organisationContacts.organisationId })
    .from(organisationContacts)
    .where(inArray(organisationContacts.value, values))
    .limit(20);
}

/** Names that share their beginning or their end are looked at closely; the rest of the register is not. */
async function bySimilarName(db: Db, key: string): Promise<{ id: string }[]> {
  if (key.length < 3) return [];
  const near = await db
    .select({ id: organisations.id, nameKey: organisations.nameKey })
    .from(organisations)
    .where(
      and(
        ne(organisations.nameKey, key),
        or(
          sql`starts_with(${organisations.nameKey}, ${key.slice(0, 3)})`,
          sql`right(${organisations.nameKey}, 3) = ${key.slice(-3)}`,
        ),
      ),
    )
    .limit(500);
  return near.filter((row) => nameLikeness(row.nameKey, key) >= SIMILAR).slice(0, 20);
}

async function named(db: Db, found: ReadonlyMap<string, Set<Likeness>>): Promise<Duplicate[]> {
  if (found.size === 0) return [];
  const rows = await db
    .select({
      id: organisations.id,
      number: organisations.number,
      name: organisations.name,
      standing: organisations.standing,
    })
    .from(organisations)
    .where(and(inArray(organisations.id, [...found.keys()]), ne(organisations.standing, 'merged')));
  const strength = (reasons: readonly Likeness[]) => LIKENESSES.indexOf(reasons[0] ?? 'similar_name');
  return rows
    .map((row) => ({ ...row, reasons: LIKENESSES.filter((reason) => found.get(row.id)?.has(reason)) }))
    .toSorted((a, b) => strength(a.reasons) - strength(b.reasons) || a.number - b.number);
}
